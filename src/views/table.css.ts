import { css } from './css.js';

/** Of every table: people's too. */
export const tableStyles = css`
  table {
    /* Where a page says no doctype, a table does not take these two from around it. */
    color: inherit;
    font: inherit;
    inline-size: 100%;
    /* A column is as wide as its longest word. */
    overflow-wrap: break-word;
    border-collapse: collapse;
  }
  :is(th, td) {
    text-align: start;
    vertical-align: baseline;
    padding: 0.5em 0;
    padding-inline-end: 1em;
    border-block-end: 1px solid var(--_rule);
  }
  thead th {
    font-weight: 400;
  }
`;
