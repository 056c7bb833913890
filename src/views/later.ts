/**
 * What a view says, put off until somebody needs it. Of such a block an element keeps nothing but this: when the block changes,
 * the view is asked once more what it said before. So it must say the same whenever it is asked the same.
 */

import type { Context } from './context.js';

/** Whether two values say the same, by what can be read in them. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  // A list is no object with numbers for names.
  if (!a || typeof a !== 'object' || a.constructor !== b?.constructor) return false;
  // By the names, not by lists of them: a story has many blocks, and most of them differ early.
  for (const key in a) if (!isSame(a[key as keyof typeof a], b[key as keyof typeof b])) return false;
  for (const key in b) if (!(key in a)) return false;
  return true;
}

export class Later<B = unknown> {
  /** How many nodes show it. */
  size?: number;

  constructor(
    private readonly view: (block: B, context: Context) => unknown,
    private readonly block: B,
    private readonly context: Context,
  ) {}

  get content(): unknown {
    return this.view(this.block, this.context);
  }

  saysTheSameAs({ view, block, context, size }: Later<B>): boolean {
    const same = view === this.view && isSame(block, this.block) && isSame(context, this.context);
    if (same) this.size = size;
    return same;
  }
}
