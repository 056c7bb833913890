import { css } from './css.js';

export const groupStyles = css`
  [part='group'] {
    font-size: 1em;
    color: var(--_accent);
    padding-block-start: 1em;
    break-after: avoid;
  }
  /* Too narrow for columns: each person's cells stand under the name. */
  @container (width < 36em) {
    [part='table'] thead {
      position: absolute;
      max-inline-size: 0;
      overflow: hidden;
    }
    [part='table'] tbody :is(tr, th, td) {
      display: block;
      padding: 0;
      border: 0;
    }
    [part='table'] tbody tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_rule);
    }
  }
`;
