import { css } from './css.js';

export const pullquoteStyles = css`
  [part='pullquote'] {
    max-inline-size: 30em;
    padding-block: 1em;
    border-block: 1px solid var(--_rule);
    break-inside: avoid;
    blockquote {
      font: italic 1.6em / 1.3 var(--_display);
      text-wrap: balance;
    }
  }
`;
