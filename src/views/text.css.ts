import { css } from './css.js';

export const textStyles = css`
  [part='paragraph'],
  [part='list'] {
    font: var(--_text);
    max-inline-size: var(--_measure);
    /* In a wide line the ragged edge is small. */
    @container (width < 30em) {
      hyphens: auto;
    }
    /* Marks above and below, or letters as high as the line. Engines do not take a list in :lang(). */
    &:is(:lang(fa), :lang(ja), :lang(ko), :lang(ur), :lang(zh), :lang(ar), :lang(bn), :lang(hi)) {
      line-height: 1.85;
    }
  }
  [part='list'] {
    padding-inline-start: 1.4em;
    [part] {
      font-size: 1em;
    }
    li + li {
      margin-block-start: 0.5em;
    }
    ::marker {
      color: var(--_accent);
    }
  }
  [part='heading'] {
    font: 700 1.4em / 1.25 var(--_display);
    break-after: avoid;
  }
  :is(h4, h5, h6)[part='heading'] {
    font-size: 1.125em;
  }
  [part='divider'] {
    inline-size: 6em;
    border: 0;
    border-block-start: 1px solid var(--_ink);
  }
  sub,
  sup {
    line-height: 0;
  }
`;
