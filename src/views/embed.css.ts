import { css } from './css.js';

export const embedStyles = css`
  [part='facade'] {
    padding: 1.25em;
    border: 1px solid var(--_rule);
    font: var(--_small);
    color: var(--_muted);
  }
  [part='embed-title'] {
    font: 700 1.4em / 1.25 var(--_display);
    color: var(--_ink);
    a {
      text-decoration-color: transparent;
    }
  }
  [part='provider'] {
    margin-block-start: 0.25em;
  }
  [part='facade'] [part='action'] {
    margin-block: 0.5em -0.5em;
    color: var(--_ink);
  }
  [part='frame'] {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    border: 1px solid var(--_rule);
  }
`;
