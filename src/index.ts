/** Newswire Elements without side effects: the classes, the events, the payload's functions and all types. */

export { NewswireArticle } from './elements/article/article.js';
export { NewswireQuoteCard } from './elements/quote-card/quote-card.js';
export { NewswireAttendeeList } from './elements/attendee-list/attendee-list.js';
export { NewswireRelatedLinks } from './elements/related-links/related-links.js';
export {
  NewswireErrorEvent,
  NewswireLoadEvent,
  NewswireNavigateEvent,
  NewswireShareEvent,
  NewswireViewEvent,
} from './elements/events.js';
export type { LinkKind, ShareMethod } from './views/context.js';
export * from './payload/index.js';
