/** The events of the elements. All bubble and cross shadow boundaries. */

import type { Issue, PayloadError } from '../payload/index.js';
import type { LinkKind, ShareMethod } from '../views/context.js';

class NewswireEvent extends Event {
  constructor(name: string, cancelable = false) {
    super(`newswire-${name}`, { bubbles: true, composed: true, cancelable });
  }
}

/** A document was loaded and is on the page. */
export class NewswireLoadEvent extends NewswireEvent {
  constructor(
    /** The document as it came. */
    readonly payload: unknown,
    /** The format that it was read as. */
    readonly format: string,
    /** What was left out, and why. */
    readonly issues: readonly Issue[],
  ) {
    super('load');
  }
}

/** A document could not be loaded or shown; the details are for authors. */
export class NewswireErrorEvent extends NewswireEvent {
  constructor(readonly error: PayloadError) {
    super('error');
  }
}

/** A link was followed. Cancel it to go there by the page's own router. */
export class NewswireNavigateEvent extends NewswireEvent {
  constructor(
    /** The address, absolute. */
    readonly url: string,
    readonly kind: LinkKind,
  ) {
    super('navigate', true);
  }
}

/** A quote is about to be copied, linked to, shared or saved as a picture. Cancel it to do that in the page's own way. */
export class NewswireShareEvent extends NewswireEvent {
  constructor(
    readonly method: ShareMethod,
    /** The quote with its attribution. */
    readonly text: string,
    /** The address of the passage; "" where the story has none. */
    readonly url: string,
  ) {
    super('share', true);
  }
}

/** Half of the element has been on screen for a second. Fired once. */
export class NewswireViewEvent extends NewswireEvent {
  constructor() {
    super('view');
  }
}

interface NewswireEventMap {
  'newswire-load': NewswireLoadEvent;
  'newswire-error': NewswireErrorEvent;
  'newswire-navigate': NewswireNavigateEvent;
  'newswire-share': NewswireShareEvent;
  'newswire-view': NewswireViewEvent;
}
declare global {
  interface HTMLElementEventMap extends NewswireEventMap {}
  // They bubble, and most pages listen there.
  interface DocumentEventMap extends NewswireEventMap {}
  interface WindowEventMap extends NewswireEventMap {}
}
