/** What an article is: the payload's types, the function that reads one, and the one that says it in schema.org's words. */

export { parsePayload, type Parsed } from './parse.js';
export { toJsonLd, type JsonLd } from './json-ld.js';
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
