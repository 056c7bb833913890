/** What a view has to know beside its block: who reads it, where it stands, and whom to call. */

import type { Words } from '../i18n/index.js';
import type { BlockOf } from '../payload/index.js';

export interface Context {
  /** The interface's words, and their language: English where there are none in the reader's. */
  readonly words: Words;
  readonly spoken: string;
  /** Until the words of the reader's language are there: what is said aloud waits, or it would be said in two languages. */
  readonly arriving?: Promise<unknown>;
  /** The reader's, in which dates, names of countries and the like are. */
  readonly readerLanguage: string;
  /** The language of the story's own text. */
  readonly textLanguage: string;
  /** Undefined: the reader's own. */
  readonly timeZone?: string;
  /** The level of the next heading: 1 to 6. */
  readonly level: number;
  /** The present, in milliseconds. */
  readonly now: number;
  /** The document's address: what relative addresses in it are relative to. */
  readonly base?: string;
  /** The canonical story. */
  readonly canonical?: string;
  /** Shows the element anew, when something has come that a view was waiting for; resolves when it is shown. */
  readonly refresh: () => Promise<unknown>;
  readonly actions?: Actions;
  readonly rest?: Rest;
  /** What is to be said of a story before its text, if anything. */
  readonly reading?: false | { readonly readingTime: boolean; readonly contents: boolean };
  /** The frames of the embeds that the reader has asked for; null where there can be none. */
  readonly frames?: () => WeakMap<BlockOf<'embed'>, HTMLIFrameElement | null>;
}

/** The buttons of a quote. */
export interface Actions {
  view(quote: BlockOf<'quote'>, context: Context): unknown;
}
export type ShareMethod = 'copy' | 'link' | 'native' | 'picture';

/** How much of a list is shown, and the control for the rest of it. */
export interface Rest {
  readonly limit: number;
  readonly expanded: boolean;
  toggle(): void;
}

/** What a link leads to. On every link as `data-kind`, for the element's one listener. */
export type LinkKind = 'canonical' | 'body' | 'source' | 'related' | 'author' | 'topic';

/** The words of a part that brings its English with it; what the reader's language says comes before that. */
export const wordsWith = <English>(english: English, { words }: Context): English & Words => ({
  ...english,
  ...words,
});

/** The context one heading deeper. */
export const deeper = (context: Context): Context => ({
  ...context,
  level: Math.min(6, context.level + 1),
});
