import { css } from './css.js';

export const imageStyles = css`
  [part='picture'] {
    inline-size: 100%;
  }
  [part='caption'] {
    max-inline-size: 42em;
    margin-block-start: 0.5em;
  }
`;
