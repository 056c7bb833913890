import { css } from './css.js';

export const readingStyles = css`
  [part='reading-time'],
  [part='contents'] {
    font: var(--_small);
    color: var(--_muted);
  }
  [part='head'] + .reading {
    margin-block-start: 0.25em;
  }
  [part='contents'] {
    margin-block-start: 1em;
    border-block: 1px solid var(--_rule);
    ol {
      padding-inline-start: 1.6em;
      padding-block-end: 0.75em;
    }
  }
  [part='contents-link'] {
    text-align: start;
    color: var(--_ink);
    font-weight: 400;
    padding-block: 0.375em;
  }
  @media print {
    [part='contents'] {
      display: none;
    }
  }
`;
