import { css } from './css.js';

export const footStyles = css`
  :is([part='corrections'], [part='topics'], [part='rights']) {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }
  [part='corrections'] li {
    margin-block-start: 0.75em;
  }
  [part='corrections'] p {
    max-inline-size: 42em;
  }
  [part='topics'] ul {
    margin-block-start: 0.5em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  [part='rights'] {
    font: var(--_small);
    color: var(--_muted);
  }
`;
