/** The running text: paragraphs, headings, lists and dividers. */

import { html, type TemplateResult } from 'lit';
import { isBlocks } from '../payload/blocks.js';
import type { Block, BlockOf } from '../payload/index.js';
import type { Context } from './context.js';
import { heading } from './parts.js';
import { richText } from './rich-text.js';

export const paragraphView = ({ text }: BlockOf<'paragraph'>, context: Context): TemplateResult =>
  html`<p part="paragraph">${richText(text, context)}</p>`;

export const headingView = ({ level = 2, text }: BlockOf<'heading'>, context: Context): TemplateResult | '' =>
  heading(Math.min(6, context.level + level - 2), 'heading', richText(text, context));

export const dividerView = (): TemplateResult => html`<hr part="divider" />`;

/** `blocks` shows the blocks inside an item: the table of views knows them all, this file does not. */
export function listView(
  { ordered, items }: BlockOf<'list'>,
  context: Context,
  blocks: (blocks: readonly Block[], context: Context) => unknown,
): TemplateResult {
  const rows = items.map(
    (item) => html`<li>${isBlocks(item) ? blocks(item, context) : richText(item, context)}</li>`,
  );
  return ordered ? html`<ol part="list">${rows}</ol>` : html`<ul part="list">${rows}</ul>`;
}
