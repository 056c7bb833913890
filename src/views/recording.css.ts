import { css } from './css.js';

export const recordingStyles = css`
  [part='player'] {
    display: block;
    inline-size: 100%;
  }
  audio {
    max-inline-size: calc(1.125 * var(--_measure));
  }
  [part='recording'] [part='caption'] b {
    display: block;
    color: var(--_ink);
  }
  video {
    block-size: auto;
    background: #000;
    &:not([height]) {
      aspect-ratio: auto 16 / 9;
    }
  }
  summary {
    padding-block: 0.5em;
    font-weight: 700;
    cursor: pointer;
  }
  [part='transcript'] {
    font: var(--_small);
    p {
      font: var(--_text);
      max-inline-size: var(--_measure);
    }
  }
  @media print {
    [part='player'] {
      display: none !important;
    }
    summary {
      list-style: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
