import { css } from './css.js';

export const quoteStyles = css`
  [part='quote'] {
    padding-block-start: 1.25em;
    border-block-start: 3px solid var(--_accent);
    break-inside: avoid;
  }
  [part='words'] {
    font: 500 var(--newswire-size-quote, clamp(1.4em, 1.1em + 1.9cqi, 2.375em)) / 1.25 var(--_display);
    max-inline-size: 22em;
    margin-inline-end: auto;
    text-wrap: pretty;
    p + p {
      margin-block-start: 0.5em;
    }
    /* The marks of the quote's own language, which a browser knows: https://drafts.csswg.org/css-content/#quotes */
    p:last-child::after {
      content: close-quote;
    }
  }
  [part='mark']::before {
    color: var(--_accent);
    content: open-quote;
  }
  [part='attribution'] {
    display: flex;
    gap: 0.75em;
    margin-block-start: 1.25em;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    margin-block-start: 0.5em;
    min-block-size: 2.4em;
  }
  :host([variant='plain']) [part='quote'] {
    border-block-start: 0;
    border-inline-start: 3px solid var(--_rule);
    padding-block: 0;
    padding-inline-start: 1.25em;
    [part='words'] {
      font: var(--_text);
      max-inline-size: var(--_measure);
    }
  }
`;
