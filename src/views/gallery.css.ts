import { css } from './css.js';

export const galleryStyles = css`
  [part='gallery'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(min(100%, 12em), 30%), 1fr));
    gap: 1.75em 1em;
    [part='picture'] {
      aspect-ratio: 3 / 2;
      object-fit: cover;
    }
  }
  /* Of two columns, no half row. */
  @container (width < 38em) {
    [part='gallery'] > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
`;
