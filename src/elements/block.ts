/** What the elements that show one block have in common. */

import { findBlock } from '../payload/blocks.js';
import type { BlockOf, BlockType, Parsed } from '../payload/index.js';
import type { Context } from '../views/context.js';
import { NewswireElement } from './host.js';

export abstract class BlockElement<T extends BlockType> extends NewswireElement<BlockOf<T>> {
  protected abstract readonly type: T;
  /** How many rows are shown at first; undefined or null: all. */
  declare protected limit?: number | null;
  #expanded = false;

  /** The block that is shown. */
  get block(): BlockOf<T> | undefined {
    return this.content;
  }

  protected override pick(parsed: Parsed, id: string | undefined): BlockOf<T> | undefined {
    const block = findBlock(parsed, this.type, id);
    const { people, links } = (block ?? {}) as { people?: unknown[]; links?: unknown[] };
    if (block !== this.content) this.#expanded = false;
    return (people ?? links)?.length === 0 ? undefined : block;
  }

  protected override get context(): Context {
    const { limit } = this;
    const rest = limit! > 0 ? { limit: limit!, expanded: this.#expanded, toggle: this.#toggle } : undefined;
    return { ...super.context, rest };
  }

  readonly #toggle = (): void => {
    this.#expanded = !this.#expanded;
    this.requestUpdate();
  };
}
