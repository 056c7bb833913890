/** Documents over the network: one request for the same document, however many elements name it. */

import { parsePayload, PayloadError, type Parsed } from '../payload/index.js';

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
  readonly abort: AbortController;
  holders: number;
}
const entries = new Map<string, Entry>();

/** One element's hold on a document. Released when the element no longer wants it. */
export interface Hold {
  readonly loaded: Promise<Loaded>;
  release(): void;
}

/** Asks for a document of `limit` bytes at most. `fresh` passes by what was already loaded, and by the browser's cache. */
export function hold(url: string, crossOrigin: CrossOrigin, limit: number, fresh = false): Hold {
  // Without a value as with `anonymous`: cookies only for the page's own origin.
  const credentials = crossOrigin === 'use-credentials' ? 'include' : 'same-origin';
  const key = `${credentials} ${limit} ${url}`;
  let entry = fresh ? undefined : entries.get(key);
  if (!entry) {
    const abort = new AbortController();
    entry = { loaded: load(url, credentials, limit, fresh, abort), abort, holders: 0 };
    entries.set(key, entry);
    // What failed is not kept: the next element, or a retry, asks again.
    entry.loaded.catch(() => forget(key, entry!));
  }
  const held = entry;
  held.holders++;
  return {
    loaded: held.loaded,
    // An element that is only moved asks again at once: wait for it.
    release: () =>
      queueMicrotask(() => {
        if (--held.holders > 0) return;
        forget(key, held);
        held.abort.abort();
      }),
  };
}

function forget(key: string, entry: Entry): void {
  if (entries.get(key) === entry) entries.delete(key);
}

async function load(
  url: string,
  credentials: RequestCredentials,
  limit: number,
  fresh: boolean,
  abort: AbortController,
): Promise<Loaded> {
  const { signal } = abort;
  let response: Response;
  let body = '';
  try {
    response = await fetch(url, { signal, cache: fresh ? 'reload' : 'default', credentials });
    if (response.ok) {
      const count = (bytes: number) => {
        if (bytes > limit) abort.abort(tooLarge(url, limit));
        signal.throwIfAborted();
      };
      body = await textOf(response, count);
    }
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw new PayloadError('network', `${url}: ${String(cause)}`);
  }
  if (!response.ok) throw new PayloadError('http', `${url}: status ${response.status}`);
  return read(body, limit, response.url || url);
}

/** As `text()`, but `count` is told how many bytes there are so far, and throws when there are too many. */
async function textOf({ headers, body }: Response, count: (bytes: number) => void): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  let bytes = 0;
  // Of a compressed document it is the smaller size: enough to prove one too large.
  count(Number(headers.get('content-length')));
  for (let part; (part = await reader?.read())?.value;) {
    count((bytes += part.value.length));
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

const tooLarge = (what: string, limit: number) =>
  new PayloadError('too-large', `${what}: more than ${limit} bytes`);

/** The document in a text of JSON. */
export function read(json: string, limit: number, base?: string): Loaded {
  const name = base ?? 'inline payload';
  if (json.length > limit) throw tooLarge(name, limit);
  let payload: unknown;
  try {
    payload = JSON.parse(json);
  } catch (cause) {
    throw new PayloadError('not-json', `${name}: ${String(cause)}`);
  }
  return { payload, parsed: parsePayload(payload), base };
}
