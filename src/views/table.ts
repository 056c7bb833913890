/** A table, which scrolls inside itself where it is wider than its place. */

import { html, nothing, type TemplateResult } from 'lit';
import type { BlockOf } from '../payload/index.js';
import { plainText } from '../payload/text.js';
import type { Context } from './context.js';
import { richText } from './rich-text.js';

export const tableView = (
  { caption, head, rows }: BlockOf<'table'>,
  context: Context,
): TemplateResult | typeof nothing =>
  rows.length || head?.length
    ? html`<div part="scroller" role="group" aria-label=${caption ? plainText(caption) : context.words.table}>
        <table part="data">
          ${caption ? html`<caption part="caption">${richText(caption, context)}</caption>` : ''}
          ${
            head
              ? html`<thead>
                <tr>
                  ${head.map((cell) => html`<th scope="col">${richText(cell, context)}</th>`)}
                </tr>
              </thead>`
              : ''
          }
          <tbody>
            ${rows.map(
              (row) => html`<tr>
                ${row.map((cell) => html`<td>${richText(cell, context)}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>`
    : nothing;
