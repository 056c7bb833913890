/** A table, which scrolls inside itself where it is wider than its place. */

import { html, nothing, type TemplateResult } from 'lit';
import type { BlockOf, RichText } from '../payload/index.js';
import { plainText } from '../payload/text.js';
import type { Context } from './context.js';
import { richText } from './rich-text.js';

export function tableView(
  { caption, head = [], rows }: BlockOf<'table'>,
  context: Context,
): TemplateResult | typeof nothing {
  if (!rows.length && !head.length) return nothing;
  const widest = rows.reduce((most, { length }) => Math.max(most, length), head.length);
  // Numbers are compared by their ends. In the first column they are names: years, ranks.
  const numbers = Array.from({ length: widest }, (_, column) => column > 0 && isNumeric(rows, column));
  const part = (column: number) => (numbers[column] ? 'number' : nothing);
  return html`<div part="scroller" role="group" aria-label=${caption ? plainText(caption) : context.words.table}>
    <table part="data">
      ${caption ? html`<caption part="caption">${richText(caption, context)}</caption>` : ''}
      ${
        head.length
          ? html`<thead>
            <tr>
              ${head.map((cell, column) => html`<th part=${part(column)} scope="col">${richText(cell, context)}</th>`)}
            </tr>
          </thead>`
          : ''
      }
      <tbody>
        ${rows.map(
          (row) => html`<tr>
            ${row.map((cell, column) => html`<td part=${part(column)}>${richText(cell, context)}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Digits, and what stands with them: signs, separators, units of one mark. Or a dash where there is no number. */
const NUMERIC = /^[\p{Nd}\p{Sc}\p{Zs}\p{Pd}.,:/'’+−±×~≈<>%‰°()٪٫٬]+$/u;

/** Whether a column has numbers, and besides these only empty cells. */
function isNumeric(rows: readonly RichText[][], column: number): boolean {
  const cells = rows.map((row) => plainText(row[column] ?? '').trim()).filter(Boolean);
  return cells.some((cell) => /\p{Nd}/u.test(cell)) && cells.every((cell) => NUMERIC.test(cell));
}

let observer: ResizeObserver | undefined;

/** A table that scrolls is in reach of the keyboard; one that does not is no stop on its way. */
const watchScroller = (scroller: Element) => {
  observer ??= new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scroller = target.closest('[part=scroller]')!;
      const scrolls = scroller.scrollWidth > scroller.clientWidth;
      scroller.role = scrolls ? 'region' : 'group';
      if (scrolls) scroller.setAttribute('tabindex', '0');
      else scroller.removeAttribute('tabindex');
    }
  });
  observer.observe(scroller);
  // A late font widens the table alone.
  observer.observe(scroller.firstElementChild!);
};

export function watchScrollers(root: ParentNode): void {
  for (const scroller of root.querySelectorAll('[part=scroller]')) watchScroller(scroller);
}
