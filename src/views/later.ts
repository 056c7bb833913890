/**
 * What a view says, put off until somebody needs it. Of such a block an element keeps nothing but this: when the block changes,
 * the view is asked once more what it said before. So it must say the same whenever it is asked the same.
 */

import type { Context } from './context.js';

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
    const same =
      view === this.view &&
      block === this.block &&
      (Object.keys(context) as (keyof Context)[]).every((key) => context[key] === this.context[key]);
    if (same) this.size = size;
    return same;
  }
}
