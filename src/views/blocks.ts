/** The table from a block's type to its view. A new block is a row here, a view, and an entry in the schema. */

import { nothing } from 'lit';
import type { Block, BlockOf, BlockType } from '../payload/index.js';
import { attendeesView } from './attendees.js';
import type { Context } from './context.js';
import { imageView } from './image.js';
import { quoteView } from './quote.js';
import { relatedView } from './related.js';
import { headingView, listView, paragraphView } from './text.js';

type Views = { readonly [T in BlockType]?: (block: BlockOf<T>, context: Context) => unknown };

const views: Views = {
  paragraph: paragraphView,
  heading: headingView,
  list: (block, context) => listView(block, context, blocksView),
  image: imageView,
  quote: quoteView,
  attendees: attendeesView,
  related: relatedView,
};

export const blockView = (block: Block, context: Context): unknown =>
  (views[block.type] as ((block: Block, context: Context) => unknown) | undefined)?.(block, context) ??
  nothing;

export const blocksView = (blocks: readonly Block[], context: Context): unknown =>
  blocks.map((block) => blockView(block, context));
