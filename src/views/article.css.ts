import { css } from './css.js';

export const articleStyles = css`
  [part='article'] {
    display: flow-root;
    max-inline-size: 68em;
  }
  [part='kicker'] {
    font: 700 0.875em / 1.4 var(--_ui);
    color: var(--_accent);
    margin-block-end: 0.5em;
  }
  [part='headline'] {
    font: 700 var(--newswire-size-headline, clamp(1.85em, 1.2em + 3.4cqi, 3.5em)) / 1.1 var(--_display);
    letter-spacing: -0.01em;
    max-inline-size: 22em;
    text-wrap: balance;
    a {
      text-decoration-color: transparent;
    }
  }
  [part='standfirst'] {
    font: 1.25em / 1.4 var(--_display);
    color: var(--_muted);
    margin-block-start: 0.75em;
    max-inline-size: 34em;
  }
  [part='meta']:not(:empty) {
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 1.75em;
    padding-block-start: 0.75em;
  }
  [part='author'],
  [part='dateline'] {
    color: var(--_ink);
  }
  [part='logo'] {
    inline-size: auto;
    block-size: 2.75em;
    margin-block-end: 0.5em;
  }
  [part='article'] > * + *,
  :is([part='body'], .stretch) > * + * {
    margin-block-start: calc(1.75 * var(--_space));
  }
  /* Its first paragraph has the space, which is of a paragraph's size. */
  .stretch {
    margin: 0;
  }
  :is([part='body'], .stretch) > p + p,
  .stretch > :first-child,
  [part='beside'] > * + * {
    margin-block-start: var(--_space);
  }
  :is([part='body'], .stretch) > [part='heading'] + * {
    margin-block-start: 0.5em;
  }
  :is([part='body'], .stretch) > * + :is([part='quote'], [part='related']),
  [part='quote'] + * {
    margin-block-start: calc(2.75 * var(--_space));
  }
  :host([variant='headline']) {
    [part='headline'] {
      font-size: 1.5em;
    }
    [part='standfirst'],
    [part='byline'] {
      display: none;
    }
  }
  :host([variant='summary']) {
    [part='headline'] {
      font-size: clamp(1.5em, 1.1em + 1.9cqi, 2.25em);
    }
    [part='standfirst'] {
      font: var(--_text);
    }
  }
  :host(:is([variant='summary'], [variant='headline'])) {
    [part='meta'] {
      border: 0;
      margin-block-start: 0.75em;
      padding: 0;
    }
  }
  [part='beside'] > section {
    margin-block: 1.75em;
  }
  @container (width >= 30em) {
    [part='logo'] {
      float: inline-end;
      margin-inline-start: 1em;
    }
  }
  @container (width >= 40em) {
    [part='article'] > [part='thumbnail'] {
      float: inline-end;
      inline-size: 38%;
      margin-inline-start: 2em;
      & + * {
        margin: 0;
      }
    }
  }
  @container (width >= 56em) {
    [part='beside'] {
      display: grid;
      grid-template-columns: calc(1.125 * var(--_measure)) minmax(0, 1fr);
      grid-template-rows: repeat(7, auto) 1fr;
      column-gap: 2.75em;
      > * {
        grid-column: 1;
      }
      > section {
        grid-column: 2;
        grid-row: 1 / span 8;
        margin-block: 0.25em 0;
        [part='people'] {
          columns: auto;
        }
      }
    }
  }
`;
