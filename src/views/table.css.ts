import { css } from './css.js';

/** Of every table: people's too. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 0;
    padding-inline-end: 1em;
    border-block-end: 1px solid var(--_rule);
  }
  thead th {
    font-weight: 400;
  }
`;
