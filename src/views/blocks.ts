/** The table from a block's type to its view. A new block is a row here, a view, and an entry in the schema. */

import type { Block, BlockOf, BlockType } from '../payload/index.js';
import { attendeesView } from './attendees.js';
import type { Context } from './context.js';
import { embedView } from './embed.js';
import { galleryView } from './gallery.js';
import { imageView } from './image.js';
import { pullquoteView } from './pullquote.js';
import { quoteView } from './quote.js';
import { recordingView } from './recording.js';
import { relatedView } from './related.js';
import { tableView } from './table.js';
import { dividerView, headingView, listView, paragraphView } from './text.js';

type Views = { readonly [T in BlockType]: (block: BlockOf<T>, context: Context) => unknown };

const views: Views = {
  paragraph: paragraphView,
  heading: headingView,
  list: (block, context) => listView(block, context, blocksView),
  image: imageView,
  quote: quoteView,
  pullquote: pullquoteView,
  attendees: attendeesView,
  related: relatedView,
  gallery: galleryView,
  video: recordingView,
  audio: recordingView,
  embed: embedView,
  table: tableView,
  divider: dividerView,
};

export const blockView = (block: Block, context: Context): unknown =>
  (views[block.type] as (block: Block, context: Context) => unknown)(block, context);

export const blocksView = (blocks: readonly Block[], context: Context): unknown =>
  blocks.map((block) => blockView(block, context));
