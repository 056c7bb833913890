/** What an element looks like while it has nothing to show yet, or cannot. */

import { css } from '../views/css.js';

export const hostStyles = css`
  :host > div {
    min-block-size: var(--newswire-min-height);
  }
  /*
   * Off screen a story is not laid out, and as high as when it was seen last, or else as the space that is kept for it: where it
   * is on screen it is so for one frame. What is so is cut at its edge, where focus needs some room: WebKit gives it none, and
   * WebKitGTK 2.50 crashes on it. Not on the container around it, which has no height then in Firefox.
   */
  @supports (overflow-clip-margin: 1em) {
    @media screen {
      slot[hidden] + div,
      .stretch {
        content-visibility: auto;
        contain-intrinsic-block-size: auto var(--newswire-min-height, 8em);
        overflow-clip-margin: 0.5em;
      }
    }
  }
  .stretch {
    contain-intrinsic-block-size: auto 80em;
  }
  /*
   * The fallback behind the story: as high as it was, as wide as nothing, and out of sight also where something in it says
   * that it is visible.
   */
  slot[hidden] {
    display: block;
    float: inline-start;
    inline-size: 100%;
    margin-inline-end: -100%;
    visibility: hidden;
    clip-path: inset(50%);
  }
  /* Bars in the place of lines: the words are for those who cannot see them. */
  [part='skeleton'] {
    min-block-size: var(--newswire-min-height, 8em);
    background: repeating-linear-gradient(var(--_rule) 0 0.9em, transparent 0 1.8em);
    max-inline-size: var(--_measure);
    color: transparent;
  }
  [part='error'] {
    padding-block: 0.75em;
    border-block: 1px solid var(--_rule);
  }
  [aria-disabled='true'] {
    opacity: 0.6;
  }
  /* Beside the content the outcome of a retry is for those alone who cannot see it. */
  :not([part]) > [aria-live] {
    position: absolute;
    clip-path: inset(50%);
  }
`;
