/** A list cut at a limit, with the control that shows the rest of it. */

import { html } from 'lit';
import type { Context, Rest } from './context.js';
import { said } from './parts.js';

export const limited = <T>(rows: readonly T[], rest: Rest | undefined): readonly T[] =>
  rest && !rest.expanded ? rows.slice(0, rest.limit) : rows;

export const showAll = (rows: readonly unknown[], context: Context) => {
  const { rest, words, readerLanguage } = context;
  return rest && rows.length > rest.limit
    ? html`<button part="show-all" type="button" aria-expanded=${rest.expanded} @click=${rest.toggle}>
        ${said(context, rest.expanded ? words.showFewer : words.showAll(rows.length.toLocaleString(readerLanguage)))}
      </button>`
    : '';
};
