import { css } from './css.js';

export const personStyles = css`
  [part='portrait'] {
    flex: none;
    box-sizing: border-box;
    inline-size: 2.75em;
    block-size: 2.75em;
    border: 1px solid var(--_rule);
    border-radius: 50%;
    object-fit: cover;
    text-align: center;
    line-height: 2.65em;
    color: var(--_muted);
  }
  [part='speaker'],
  [part='name'] {
    font-size: 1.1em;
    font-weight: 700;
    /* As high as the line around it is, which in quirks mode has no height of its own. */
    line-height: 1.5;
    color: var(--_ink);
  }
`;
