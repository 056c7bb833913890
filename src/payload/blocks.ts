/** The blocks of a document: all of them, or the one that is meant. */

import { PayloadError } from './issue.js';
import type { Parsed } from './parse.js';
import type { Block, BlockOf, BlockType } from './schema.js';

/** The blocks and those inside them, in reading order. */
export const walk = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) =>
    block.type === 'list' ? [block, ...walk(block.items.filter(isBlocks).flat())] : block,
  );

/** Whether this is a list of blocks; else an item of a list holds text. */
export const isBlocks = (value: unknown): value is Block[] =>
  Array.isArray(value) && value.some((part: unknown) => (part as Partial<Block> | null)?.type !== undefined);

/**
 * The block with this id; without an id, the first block of the type, or undefined where there is none.
 * @throws PayloadError `not-found` when no block has the id, or it is of another type.
 */
export function findBlock<T extends BlockType>(parsed: Parsed, type: T, id?: string): BlockOf<T> | undefined;
export function findBlock(parsed: Parsed, type: undefined, id: string): Block;
export function findBlock(parsed: Parsed, type?: BlockType, id?: string): Block | undefined {
  const blocks =
    parsed.kind === 'article' ? (parsed.article.body ?? []) : parsed.kind === 'block' ? [parsed.block] : [];
  const found = walk(blocks).find((block) => (!id || block.id === id) && (!type || block.type === type));
  if (id && !found)
    throw new PayloadError('not-found', `no ${type ?? 'block'} with the id ${JSON.stringify(id)}`);
  return found;
}
