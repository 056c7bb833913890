/** The table from a block's type to its view. A new block is a row here or in further.ts, a view, and an entry in the schema. */

import { isServer } from 'lit';
import type { Block, BlockOf, BlockType } from '../payload/index.js';
import { attendeesView } from './attendees.js';
import type { Context } from './context.js';
import { furtherView, type FurtherType } from './further.js';
import { imageView } from './image.js';
import { Later } from './later.js';
import { quoteView } from './quote.js';
import { relatedView } from './related.js';
import { dividerView, headingView, listView, paragraphView } from './text.js';

type View<T extends BlockType> = (block: BlockOf<T>, context: Context) => unknown;
type Views = { readonly [T in Exclude<BlockType, FurtherType>]: View<T> };

const views: Views = {
  paragraph: paragraphView,
  heading: headingView,
  list: (block, context) => listView(block, context, blocksView),
  image: imageView,
  quote: quoteView,
  attendees: attendeesView,
  related: relatedView,
  divider: dividerView,
};

/** Put off, but for what also depends on what a reader does, or on parts that are loaded later; a list may have such in it. */
export function blockView(block: Block, context: Context): unknown {
  const view = (views as { readonly [type: string]: View<BlockType> })[block.type];
  if (!view) return furtherView(block as BlockOf<FurtherType>, context);
  return isServer || block.type === 'list' || (block.type === 'quote' && context.actions)
    ? view(block, context)
    : new Later(view, block, context);
}

export const blocksView = (blocks: readonly Block[], context: Context): unknown =>
  blocks.map((block) => blockView(block, context));
