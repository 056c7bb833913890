/** What the elements that show one block have in common. */

import { findBlock } from '../payload/blocks.js';
import type { BlockOf, BlockType, Parsed } from '../payload/index.js';
import type { Context, Rest } from '../views/context.js';
import { isSame } from '../views/later.js';
import { NewswireElement } from './host.js';

export abstract class BlockElement<T extends BlockType> extends NewswireElement<BlockOf<T>> {
  protected abstract readonly type: T;
  /** How many rows are shown at first; undefined or null: all. */
  declare protected limit?: number | null;
  #rest: Rest | undefined;

  /** The block that is shown. */
  get block(): BlockOf<T> | undefined {
    return this.content;
  }

  protected override pick(parsed: Parsed, id: string | undefined): BlockOf<T> | undefined {
    const block = findBlock(parsed, this.type, id);
    const { people, links } = (block ?? {}) as { people?: unknown[]; links?: unknown[] };
    if (!isSame(block, this.content)) this.#rest = undefined;
    return (people ?? links)?.length === 0 ? undefined : block;
  }

  protected override get context(): Context {
    const { limit } = this;
    if (this.#rest?.limit !== limit)
      this.#rest = limit! > 0 ? this.#cut(limit!, this.#rest?.expanded) : undefined;
    return { ...super.context, rest: this.#rest };
  }

  #cut(limit: number, expanded = false): Rest {
    const toggle = () => {
      this.#rest = this.#cut(limit, !expanded);
      this.requestUpdate();
    };
    return { limit, expanded, toggle };
  }
}
