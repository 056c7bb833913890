/** What an article is: the payload's types, and the function that reads one. */

export { parsePayload, type Parsed } from './parse.js';
export { PayloadError, type ErrorKind, type Issue } from './issue.js';
export type {
  Article,
  Attendee,
  Block,
  BlockOf,
  BlockType,
  Image,
  ListBlock,
  Organisation,
  Person,
  RelatedLink,
  RichText,
  Span,
} from './schema.js';
