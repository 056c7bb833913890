import { css } from './css.js';

export const galleryStyles = css`
  [part='gallery'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1.75em 1em;
    [part='picture'] {
      aspect-ratio: 3 / 2;
      object-fit: cover;
    }
  }
`;
