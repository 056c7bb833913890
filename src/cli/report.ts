/// <reference types="node" />
/** Findings as people read them, and as machines do. */

import { once } from 'node:events';
import { styleText } from 'node:util';
import type { Finding } from './validate.js';

export interface FileFinding extends Finding {
  file: string;
}

/** One line for each: `story.json:12:18 /headline expected text, found 42 (hint: use "42")`. */
export async function* textLines(findings: AsyncIterable<FileFinding>, isColoured: boolean) {
  const styled: typeof styleText = (style, text) => (isColoured ? styleText(style, text) : text);
  for await (const { file, line, column, pointer, message, hint } of findings) {
    const words = pointer && message.startsWith(`${pointer}: `) ? message.slice(pointer.length + 2) : message;
    const parts = [
      styled('bold', visible(`${file}:${line}:${column}`)),
      pointer && styled('cyan', visible(pointer)),
      visible(words),
      hint && styled('green', visible(`(hint: ${hint})`)),
    ];
    yield `${parts.filter(Boolean).join(' ')}\n`;
  }
}

/** An array, a line for each of its objects. */
export async function* jsonLines(findings: AsyncIterable<FileFinding>) {
  let before = '[';
  for await (const { file, line, column, pointer, expected, found, message, hint } of findings) {
    yield `${before}\n${JSON.stringify({ file, line, column, pointer, expected, found, message, hint })}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

/** A story's text must not steer the terminal, nor break or turn the line that it is shown in. */
const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const CHUNK = 65_536;

/** Writes to standard output, no faster than that is read. */
export async function print(lines: Iterable<string> | AsyncIterable<string>): Promise<void> {
  let chunk = '';
  const write = async () => {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
    chunk = '';
  };
  for await (const line of lines) {
    chunk += line;
    if (chunk.length >= CHUNK) await write();
  }
  if (chunk) await write();
}
