/**
 * The four elements as components of React: for 18, which sets no properties and hears no events of custom elements by itself, and for pages of 19
 * that are hydrated, where it does neither. On a server they are components of the client. Elsewhere use the tags, typed by `newswire-elements/jsx/react`. Wants `react` and `@lit/react`, and registers all four.
 */

import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import './define.js';
import {
  NewswireArticle as Article,
  NewswireAttendeeList as AttendeeList,
  type NewswireErrorEvent,
  type NewswireLoadEvent,
  type NewswireNavigateEvent,
  NewswireQuoteCard as QuoteCard,
  NewswireRelatedLinks as RelatedLinks,
  type NewswireShareEvent,
  type NewswireViewEvent,
} from './index.js';

const events = {
  onNewswireLoad: 'newswire-load' as EventName<NewswireLoadEvent>,
  onNewswireError: 'newswire-error' as EventName<NewswireErrorEvent>,
  onNewswireNavigate: 'newswire-navigate' as EventName<NewswireNavigateEvent>,
  onNewswireView: 'newswire-view' as EventName<NewswireViewEvent>,
};
const withShare = { ...events, onNewswireShare: 'newswire-share' as EventName<NewswireShareEvent> };

/** `<newswire-article>`, with its properties and `onNewswireLoad`, `…Error`, `…Navigate`, `…Share`, `…View`. */
export const NewswireArticle = createComponent({
  react: React,
  tagName: 'newswire-article',
  elementClass: Article,
  events: withShare,
});
/** `<newswire-quote-card>`, likewise. */
export const NewswireQuoteCard = createComponent({
  react: React,
  tagName: 'newswire-quote-card',
  elementClass: QuoteCard,
  events: withShare,
});
/** `<newswire-attendee-list>`, likewise, but for sharing. */
export const NewswireAttendeeList = createComponent({
  react: React,
  tagName: 'newswire-attendee-list',
  elementClass: AttendeeList,
  events,
});
/** `<newswire-related-links>`, likewise, but for sharing. */
export const NewswireRelatedLinks = createComponent({
  react: React,
  tagName: 'newswire-related-links',
  elementClass: RelatedLinks,
  events,
});
