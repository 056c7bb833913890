/** Gives an element its document: from its property, from the JSON inside it, or from the address in `src`. */

import { parsePayload, PayloadError } from '../payload/index.js';
import { resolve } from '../payload/url.js';
import { hold, read, type CrossOrigin, type Hold, type Loaded } from './request.js';
import { whenNear } from './visibility.js';

/** What the controller reads from its element, and whom it tells. */
export interface PayloadHost extends HTMLElement {
  requestUpdate(): void;
  payload: unknown;
  src: string | null;
  loading: 'eager' | 'lazy';
  crossOrigin: CrossOrigin;
  maxSize: number;
}

/**
 * A document, or why there is none; neither while the first one is on its way, or where none is named. `news`: the page did
 * not set it itself.
 */
type Receive = (loaded?: Loaded, error?: PayloadError, news?: boolean) => void;

export class PayloadController {
  /** Whether a document is on its way. */
  pending = false;

  #source: string | undefined;
  /** Whether what was on its way was given up. */
  #stale = false;
  /** Stands for the last time that loading began: an answer to an earlier one is nobody's. */
  #turn = {};
  #hold: Hold | undefined;
  #stopWaiting: (() => void) | undefined;

  constructor(
    private readonly host: PayloadHost,
    private readonly receive: Receive,
  ) {}

  /** Takes what the page set. Synchronous, so that a server's one pass shows it. */
  take(payload: unknown): void {
    this.#start(undefined, false, payload ? { payload, parsed: parsePayload(payload) } : undefined);
  }

  /** What is shown stays until the answer is there. */
  reload(): void {
    this.begin(true);
  }

  connected(): void {
    addEventListener('pageshow', this);
    this.host.requestUpdate();
  }

  disconnected(): void {
    removeEventListener('pageshow', this);
    // An element that is only moved is back by then, and keeps what it holds.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#release();
      this.#stale = this.pending;
    });
  }

  /** A page that comes back as it was has neither the requests nor the clocks that were running: what was on its way starts over. */
  handleEvent({ persisted }: PageTransitionEvent): void {
    if (persisted && this.pending && this.#hold) this.reload();
  }

  /** Starts over when the source is another one than before. */
  begin(fresh = false): void {
    const { host } = this;
    const { src, crossOrigin, maxSize } = host;
    if (host.payload || !host.isConnected) return;
    const inline = host.querySelector(':scope > script[type="application/json"]')?.textContent;
    const source = inline ?? (src ? `${src} ${crossOrigin} ${maxSize}` : undefined);
    const lazy = host.loading === 'lazy' && !fresh;
    const same = source === this.#source;
    const again = fresh || this.#stale;
    if (same && !again && (lazy || !this.#stopWaiting)) return;
    // Released last: what comes next may be another block of the same document.
    const held = this.#hold;
    this.#hold = undefined;
    this.#start(source, again && same);
    const turn = this.#turn;
    const settle: Receive = (loaded, error) => {
      if (turn !== this.#turn) return;
      this.pending = false;
      this.receive(loaded, error, true);
    };
    const fail = (error: PayloadError) => settle(undefined, error);
    if (inline != null) {
      try {
        if (inline.length > maxSize)
          throw new PayloadError('too-large', `inline payload: larger than max-size (${maxSize})`);
        settle(read(inline));
      } catch (error) {
        // Of a page that is still arriving, half of the JSON may be there, which is no JSON.
        if (host.ownerDocument.readyState === 'loading') this.#wait(fresh);
        else fail(error as PayloadError);
      }
    } else if (src) {
      this.pending = true;
      const ask = () => {
        this.#stopWaiting = undefined;
        this.#hold = hold(resolve(`${src}`.split('#')[0], host.baseURI), crossOrigin, maxSize, fresh);
        const { now, loaded } = this.#hold;
        if (now) settle(now);
        else loaded.then(settle, fail);
      };
      if (lazy) this.#stopWaiting = whenNear(host, ask);
      else ask();
    }
    held?.release();
  }

  /** Looks again in a moment. */
  #wait(fresh: boolean): void {
    this.pending = true;
    this.#source = undefined;
    this.host.requestUpdate();
    if (this.#stopWaiting) return;
    const timer = setTimeout(() => {
      this.#stopWaiting = undefined;
      this.begin(fresh);
    }, A_MOMENT);
    this.#stopWaiting = () => clearTimeout(timer);
  }

  #start(source: string | undefined, again = false, loaded?: Loaded): void {
    this.#release();
    this.#source = source;
    this.pending = this.#stale = false;
    if (again) this.host.requestUpdate();
    else this.receive(loaded);
  }

  #release(): void {
    this.#stopWaiting?.();
    this.#hold?.release();
    this.#stopWaiting = this.#hold = undefined;
    this.#turn = {};
  }
}

/** In milliseconds. */
const A_MOMENT = 50;
