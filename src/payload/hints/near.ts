/** Finding the word that was meant. */

/** Letters and digits alone, small and without accents: `In person` and `in-person` are the same. */
export const squash = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** No word that is looked for is longer. */
const LONGEST = 20;

/** The one of the words that a slip or two of the pen may have made this of. */
export function nearest(words: readonly string[], typed: string): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const slips = typed.length < 5 ? 1 : 2;
  const [best] = words
    .map((word) => ({ word, distance: distance(squash(word), typed) }))
    .filter(({ distance }) => distance <= slips)
    .sort((a, b) => a.distance - b.distance);
  return best?.word;
}

/** How many letters were added, lost, mistaken or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length];
}
