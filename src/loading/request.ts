/** Documents over the network: one request for the same document, however many elements name it. */

import { parsePayload, PayloadError, type ErrorKind, type Parsed } from '../payload/index.js';

/** A document that has arrived, and the address it came from in the end: what relative addresses in it are relative to. */
export interface Loaded {
  readonly payload: unknown;
  readonly parsed: Parsed;
  readonly base?: string;
}

/** The value of the attribute `crossorigin`, as on `<img>`. */
export type CrossOrigin = 'anonymous' | 'use-credentials' | null;

interface Entry {
  readonly loaded: Promise<Loaded>;
  /** What has been loaded, once it is there. */
  now?: Loaded;
  readonly abort: AbortController;
  /** Asked for past every cache just now: what others want that ask for the same. */
  fresh: boolean;
  holders: number;
}
const entries = new Map<string, Entry>();

/** One element's hold on a document. Released when the element no longer wants it. */
export interface Hold {
  readonly loaded: Promise<Loaded>;
  /** The same, where another element has it already. */
  readonly now?: Loaded;
  release(): void;
}

/** Asks for a document of `limit` bytes at most. `fresh` passes by what was already loaded, and by the browser's cache. */
export function hold(url: string, crossOrigin: CrossOrigin, limit: number, fresh = false): Hold {
  // Without a value as with `anonymous`: cookies only for the page's own origin.
  const credentials = crossOrigin === 'use-credentials' ? 'include' : 'same-origin';
  const key = `${credentials} ${limit} ${url}`;
  let entry = entries.get(key);
  if (!entry || (fresh && !entry.fresh)) {
    const abort = new AbortController();
    const loaded = load(url, limit, { credentials, cache: fresh ? 'reload' : 'default' }, abort);
    const made: Entry = (entry = { loaded, abort, fresh, holders: 0 });
    entries.set(key, made);
    loaded.then(
      (now) => (made.now = now),
      // What failed is not kept: the next element, or a retry, asks again.
      () => forget(key, made),
    );
    setTimeout(() => (made.fresh = false));
  }
  const held = entry;
  held.holders++;
  return {
    ...held,
    release() {
      if (--held.holders > 0) return;
      forget(key, held);
      held.abort.abort();
    },
  };
}

function forget(key: string, entry: Entry): void {
  if (entries.get(key) === entry) entries.delete(key);
}

/** An answer, or its next bytes, that take longer are not waited for; nor is a server that asks for a longer pause. */
const PATIENCE = 10_000;
/** A document that has not arrived after this time, with all attempts, is not waited for either. */
const IN_ALL = 30_000;
/** After the first attempt and the second; after the third there is none. */
const PAUSES = [500, 2000, NaN];

async function load(url: string, limit: number, init: RequestInit, abort: AbortController): Promise<Loaded> {
  const { signal } = abort;
  const end = Date.now() + IN_ALL;
  const left = () => Math.min(PATIENCE, end - Date.now());
  let clock: ReturnType<typeof setTimeout> | undefined;
  signal.onabort = () => clearTimeout(clock);
  const after = (time: number, then: () => void) => {
    clearTimeout(clock);
    clock = setTimeout(then, time);
  };
  const fault = (kind: ErrorKind, why: string) => new PayloadError(kind, `${url}: ${why}`);
  const progress = (bytes: number) => {
    if (bytes > limit) abort.abort(fault('too-large', `larger than max-size (${limit})`));
    signal.throwIfAborted();
    after(left(), () => abort.abort(fault('timeout', 'too slow')));
  };
  let response!: Response;
  let text!: string;
  for (let pause of PAUSES) {
    let error: PayloadError;
    try {
      progress(0);
      response = await fetch(url, { ...init, signal });
      const { ok, status, headers } = response;
      if (ok) {
        text = await textOf(response, progress);
        break;
      }
      error = fault('http', `status ${status}`);
      pause = status === 429 || status >= 500 ? Math.max(pause, retryAfter(headers)) : NaN;
    } catch (cause) {
      error = fault('network', String(cause));
    }
    // Not `pause > left()`: without a further attempt it is NaN.
    if (!(pause <= left())) abort.abort(error);
    signal.throwIfAborted();
    await new Promise<void>((then) => after(pause, then));
  }
  // Stops the clock, and what an earlier attempt left unread.
  abort.abort();
  return read(text, response.url || url);
}

/** As `text()`, but `progress` is told how many bytes there are so far, and throws when there are too many. */
async function textOf({ headers, body }: Response, progress: (bytes: number) => void): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  let bytes = 0;
  // Of a compressed document it is the smaller size: enough to prove one too large.
  progress(Number(headers.get('content-length')));
  for (let part; (part = await reader?.read())?.value;) {
    progress((bytes += part.value.length));
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** The pause that a server asks for, in seconds or until a date. */
function retryAfter(headers: Headers): number {
  const asked = headers.get('retry-after');
  return Number(asked) * 1000 || Date.parse(asked!) - Date.now() || 0;
}

/** The document in a text of JSON. */
export function read(json: string, base?: string): Loaded {
  let payload: unknown;
  try {
    payload = JSON.parse(json);
  } catch (cause) {
    throw new PayloadError('not-json', `${base ?? 'inline payload'}: ${String(cause)}`);
  }
  return { payload, parsed: parsePayload(payload), base };
}
