/**
 * The design tokens, and what all views stand on. A page sets `--newswire-*` anywhere above an element; most are
 * read here once, with their defaults, under private names (`--_*`), so that what a page sets on `:root` is never overridden.
 */

import { css } from './css.js';

export const tokens = css`
  /*
   * Nothing of the page's type reaches in. Said once more inside of the host, where the page has no rule: a page that has one
   * for every element has one for the host.
   */
  :host,
  :host > div {
    all: initial;
    visibility: inherit;
    color-scheme: inherit;
    display: flow-root;
    font: inherit;
    color: var(--_ink);
    overflow-wrap: anywhere;
  }
  :host {
    --_ink: var(--newswire-color-text, light-dark(#17191d, #eceae4));
    --_muted: var(--newswire-color-muted, light-dark(#595d64, #a8abb1));
    --_accent: var(--newswire-color-accent, light-dark(#a3171c, #ff9085));
    --_rule: var(--newswire-color-rule, light-dark(#d4d5d8, #41444a));
    --_display: var(--newswire-font-display, 'Iowan Old Style', Palatino, Georgia, serif);
    --_ui: var(--newswire-font-ui, system-ui, sans-serif);
    --_text: var(--newswire-size-text, 1.125em) / 1.6 var(--newswire-font-text, Charter, Georgia, serif);
    --_small: var(--newswire-size-small, 0.8125em) / 1.4 var(--_ui);
    --_space: var(--newswire-space, 1em);
    --_measure: var(--newswire-measure, 34em);

    flex: 1 1 0;
    min-inline-size: min(100%, 15em);
    /* 'medium' is the reader's own setting, whatever the root's font size. */
    font: var(--newswire-font-size, medium) / 1.5 var(--_ui) !important;
  }
  :host > div {
    container-type: inline-size;
    min-inline-size: 100%;
  }
  /* A container asks for no width, so that it has none in a dialog or a float. This asks for what a long text would. */
  slot::before {
    all: initial;
    display: block;
    content: '. .';
    letter-spacing: 6em;
    word-spacing: 56em;
    line-height: 0;
    visibility: hidden;
  }
  :host(:is([hidden], :state(empty))) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  /* Browsers print no grounds: there light text would be on white paper. */
  @media not print {
    :host([theme='dark']) {
      color-scheme: dark !important;
    }
  }
  /* A theme of its own needs a ground of its own; else the page shows through. */
  :host(:is([theme='light'], [theme='dark'])) {
    background: var(--newswire-color-background, light-dark(#fff, #131518)) !important;
    padding: 1.25em !important;
  }
  * {
    margin: 0;
  }
  time,
  button {
    unicode-bidi: plaintext;
  }
  [role='list'] {
    list-style: none;
    padding: 0;
  }
  figcaption,
  [part='quote'] > div,
  section,
  [part='meta'],
  [part='error'] {
    font: var(--_small);
    color: var(--_muted);
  }
  [part='title'] {
    font: 700 1.25em / 1.25 var(--_ui);
    color: var(--_ink);
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--newswire-radius, 0);
  }
  a,
  button {
    font: inherit;
    color: inherit;
    text-decoration: underline 1px var(--_accent);
    text-underline-offset: 0.2em;
  }
  button,
  [part='action'] {
    padding: 0.5em 0;
    border: 0;
    background: none;
    font-weight: 700;
    cursor: pointer;
  }
  :is(a, button):hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media print {
    :host {
      color-scheme: light !important;
    }
    /* On paper nothing can be followed. */
    :is(p, li) > [data-kind='body']::after {
      content: ' (' attr(href) ')';
      unicode-bidi: plaintext;
    }
    button,
    [part='actions'] {
      display: none !important;
    }
  }
`;
