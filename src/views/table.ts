/** A table, which scrolls inside itself where it is wider than its place. */

import { html, nothing, type TemplateResult } from 'lit';
import { enFurther } from '../i18n/index.js';
import type { BlockOf, RichText } from '../payload/index.js';
import { plainText } from '../payload/text.js';
import { wordsWith, type Context } from './context.js';
import { richText } from './rich-text.js';

export function tableView(
  { caption, head = [], rows }: BlockOf<'table'>,
  context: Context,
): TemplateResult | typeof nothing {
  if (!rows.length && !head.length) return nothing;
  const numbers = numeric(rows);
  const part = (column: number) => (numbers[column] ? 'number' : nothing);
  const { spoken, textLanguage } = context;
  // The label's language; the table's own is the story's again.
  return html`<div part="scroller" role="group" lang=${caption ? nothing : spoken} aria-label=${caption ? plainText(caption) : wordsWith(enFurther, context).table}>
    <table part="data" lang=${caption ? nothing : textLanguage}>
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

/** For each column whether it has numbers, and beside these only empty cells. In the first they are names: years, ranks. */
function numeric(rows: readonly RichText[][]): boolean[] {
  const numbers = [false];
  for (const row of rows)
    row.forEach((cell, column) => {
      const text = plainText(cell).trim();
      if (!text || numbers[column] === false) return;
      if (!NUMERIC.test(text)) numbers[column] = false;
      else if (/\p{Nd}/u.test(text)) numbers[column] = true;
    });
  return numbers;
}

let observer: ResizeObserver | undefined;

/** A table that scrolls is in reach of the keyboard; one that does not is no stop on its way. */
const watchScroller = (scroller: Element) => {
  // A test environment without a layout, such as jsdom.
  if (!('ResizeObserver' in globalThis)) return;
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
