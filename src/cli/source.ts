/// <reference types="node" />
/** The text of a file, or of standard input. */

import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

/** The text without a byte order mark. Where it is not UTF-8 it ends, and `badByte` is what comes next. */
export interface Source {
  text: string;
  badByte?: number;
}

export const read = (file: string): Promise<Uint8Array> =>
  file === '-' ? buffer(process.stdin) : readFile(file);

export function decode(bytes: Uint8Array): Source {
  const text = decoded(bytes, false);
  if (text !== undefined) return { text: withoutMark(text) };

  // The longest beginning that is good, by halves.
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decoded(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  const start = decoded(bytes.subarray(0, good), true) ?? '';
  return { text: withoutMark(start), badByte: bytes[Buffer.byteLength(start)] };
}

/** `isCut`: the last character may be incomplete, and is then left out. */
function decoded(bytes: Uint8Array, isCut: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isCut });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error; // longer than any text may be
  }
}

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);
