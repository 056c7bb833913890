/** What an element looks like while it has nothing to show yet, or cannot. */

import { css } from '../views/css.js';

export const hostStyles = css`
  /* Bars in the place of lines: the words are for those who cannot see them. */
  [part='skeleton'] {
    min-block-size: var(--newswire-min-height, 8em);
    background: repeating-linear-gradient(var(--_rule) 0 0.9em, transparent 0 1.8em);
    color: transparent;
  }
  [part='error'] {
    padding-block: 0.75em;
    border-block: 1px solid var(--_rule);
  }
`;
