/** Rich text as plain text, and cut into paragraphs. */

import type { RichText } from './schema.js';

/** The words alone, without marks and links. */
export const plainText = (text: RichText): string =>
  typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('');

/** A quote's paragraphs: a blank line parts them. */
export function paragraphs(text: RichText): RichText[] {
  const parts: Exclude<RichText, string>[] = [[]];
  for (const run of typeof text === 'string' ? [text] : text) {
    const words = typeof run === 'string' ? run : run.text;
    words.split(/\n\s*\n/).forEach((piece, index) => {
      if (index > 0) parts.push([]);
      if (piece) parts.at(-1)!.push(typeof run === 'string' ? piece : { ...run, text: piece });
    });
  }
  return parts.filter((part) => part.length > 0);
}
