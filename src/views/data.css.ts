import { css } from './css.js';

/** Of a story's tables. */
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
    tr > :last-child {
      padding-inline-end: 0;
    }
    [part='number'] {
      /* Numerals run from the left in every script. */
      text-align: right;
    }
    [part='caption'] {
      text-align: start;
      margin-block: 0 0.75em;
    }
  }
`;
