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

/** Asks for a document. `fresh` passes by what was already loaded, and by the browser's cache. */
export function hold(url: string, crossOrigin: CrossOrigin, fresh = false): Hold {
  const key = `${crossOrigin} ${url}`;
  let entry = fresh ? undefined : entries.get(key);
  if (!entry) {
    const abort = new AbortController();
    entry = { loaded: load(url, crossOrigin, fresh, abort.signal), abort, holders: 0 };
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
  crossOrigin: CrossOrigin,
  fresh: boolean,
  signal: AbortSignal,
): Promise<Loaded> {
  let response: Response;
  let body: string;
  try {
    response = await fetch(url, {
      signal,
      cache: fresh ? 'reload' : 'default',
      credentials: crossOrigin === 'use-credentials' ? 'include' : 'same-origin',
    });
    body = response.ok ? await response.text() : '';
  } catch (cause) {
    throw new PayloadError('network', `${url}: ${String(cause)}`);
  }
  if (!response.ok) throw new PayloadError('http', `${url}: status ${response.status}`);
  return read(body, response.url || url);
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
