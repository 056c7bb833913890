import { css } from './css.js';

export const pullquoteStyles = css`
  [part='pullquote'] {
    max-inline-size: calc(1.125 * var(--_measure));
    padding-block: 1em;
    border-block: 1px solid var(--_rule);
    break-inside: avoid;
    blockquote {
      font: italic clamp(1.5em, 1.3em + 1.2cqi, 2em) / 1.25 var(--_display);
      font-synthesis-style: none;
      text-wrap: balance;
    }
    [part='caption'] {
      margin-block-start: 1em;
    }
  }
`;
