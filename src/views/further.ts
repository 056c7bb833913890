/**
 * The table of the blocks that few stories have, beside that of blocks.ts. In the script-tag build they come with the first
 * story that has such a block: src/cdn/further.ts.
 */

import type { CSSResult } from 'lit';
import type { BlockOf } from '../payload/index.js';
import type { Context } from './context.js';
import { dataStyles } from './data.css.js';
import { embedStyles } from './embed.css.js';
import { embedView } from './embed.js';
import { galleryStyles } from './gallery.css.js';
import { galleryView } from './gallery.js';
import { pullquoteStyles } from './pullquote.css.js';
import { pullquoteView } from './pullquote.js';
import { closeContents } from './reading.js';
import { readingStyles } from './reading.css.js';
import { recordingStyles } from './recording.css.js';
import { recordingView, reloadPlayers } from './recording.js';
import { tableStyles } from './table.css.js';
import { tableView, watchScrollers } from './table.js';

const views = {
  pullquote: pullquoteView,
  gallery: galleryView,
  video: recordingView,
  audio: recordingView,
  embed: embedView,
  table: tableView,
};
export type FurtherType = keyof typeof views;

export const furtherView = (block: BlockOf<FurtherType>, context: Context): unknown =>
  (views[block.type] as (block: BlockOf<FurtherType>, context: Context) => unknown)(block, context);

/** What their templates cannot say, and only the finished layout knows. */
export function layOutFurther(root: ParentNode): void {
  reloadPlayers(root);
  watchScrollers(root);
  closeContents(root);
}

export const furtherStyles: CSSResult[] = [
  pullquoteStyles,
  galleryStyles,
  recordingStyles,
  embedStyles,
  tableStyles,
  dataStyles,
  readingStyles,
];
