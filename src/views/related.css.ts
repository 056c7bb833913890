import { css } from './css.js';

export const relatedStyles = css`
  [part='related'] {
    padding-block-start: 0.75em;
    border-block-start: 3px solid var(--_ink);
  }
  [part='related-item'] {
    position: relative;
    display: flow-root;
    padding-block: 1em;
    break-inside: avoid;
    & + & {
      border-block-start: 1px solid var(--_rule);
    }
  }
  [part='related-link'] {
    /* Its lines keep beside the picture. */
    display: flow-root;
    font: 700 1.4em / 1.25 var(--_display);
    color: var(--_ink);
    text-decoration-color: transparent;
    /* The whole item is the target. */
    &::after {
      content: '';
      position: absolute;
      inset: 0;
    }
  }
  [part='related-kicker'] {
    color: var(--_accent);
    font-weight: 700;
  }
  [part='sponsored'] {
    color: var(--_ink);
    font-weight: 700;
  }
  [part='related-item'] :is(p + a, a + p) {
    margin-block-start: 0.25em;
  }
  /* Also a summary's picture, in an article: here, for the quote card has none. */
  [part='thumbnail'] {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
  }
  [part='related'] [part='thumbnail'] {
    float: inline-end;
    inline-size: min(34%, 15em);
    margin-inline-start: 1em;
  }
  :host([variant='cards']) {
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
      gap: 2em;
      margin-block-start: 1em;
    }
    li {
      border: 0;
      padding: 0;
    }
    [part='thumbnail'] {
      float: none;
      inline-size: 100%;
      margin: 0 0 0.75em;
    }
  }
  :host([variant='compact']) {
    [part='related-item'] {
      padding-block: 0.5em;
      img,
      p:not([part='sponsored']) {
        display: none;
      }
    }
  }
`;
