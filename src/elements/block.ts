/** What the elements that show one block have in common. */

import { findBlock } from '../payload/blocks.js';
import type { BlockOf, BlockType, Parsed } from '../payload/index.js';
import { NewswireElement } from './host.js';

export abstract class BlockElement<T extends BlockType> extends NewswireElement<BlockOf<T>> {
  /** The type of the block, and whether there is anything in it. */
  protected abstract readonly type: T;
  protected abstract holds(block: BlockOf<T>): boolean;

  /** The block that is shown. */
  get block(): BlockOf<T> | undefined {
    return this.content;
  }

  protected override pick(parsed: Parsed, id: string | undefined): BlockOf<T> | undefined {
    const block = findBlock(parsed, this.type, id);
    return block && this.holds(block) ? block : undefined;
  }
}
