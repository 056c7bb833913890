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

export const dataStyles = css`
  [part='scroller'] {
    overflow-x: auto;
    font: var(--_small);
  }
  [part='data'] {
    inline-size: auto;
    min-inline-size: min(100%, 1.385 * var(--_measure));
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
    border-block-start: 1px solid var(--_ink);
    thead th {
      font-weight: 700;
    }
    [part='number'] {
      text-align: end;
    }
    [part='caption'] {
      text-align: start;
      margin-block: 0 0.75em;
    }
  }
`;
