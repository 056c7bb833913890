// Pages that do to everything on them what pages do: resets, frameworks, and type that all of a page's text inherits.

import { nextFrame } from '@open-wc/testing';

export interface HostilePage {
  readonly name: string;
  readonly css: () => Promise<string>;
}

/** The sheets themselves, as their packages have them. */
const framework = async (path: string): Promise<string> =>
  (await fetch(new URL(`../node_modules/${path}`, import.meta.url))).text();

const written: Record<string, string> = {
  'whose rem is 10 pixels': 'html { font-size: 62.5% }',
  'whose rem is 20 pixels': 'html { font-size: 20px }',
  'that resets everything': '* { all: unset }',
  'that resets everything, and insists': '* { all: unset !important }',
  'that reverts everything': '*, ::before, ::after { all: revert !important }',
  'that takes all space away':
    '*, ::before, ::after { margin: 0; padding: 0; border: 0; box-sizing: border-box }',
  'that takes all space away, and insists':
    '* { margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: border-box !important }',
  'whose text is loose': `body { line-height: 3; letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase;
    text-indent: 4em; text-align: justify; text-shadow: 1px 1px red; white-space: pre-wrap; hyphens: auto;
    word-break: break-all; tab-size: 1; list-style: square inside; quotes: "<" ">"; cursor: crosshair }`,
  'whose text is of another face': `body { font: italic small-caps 900 30px / 1 monospace; font-stretch: 50%;
    font-size-adjust: 1; font-feature-settings: "smcp"; font-kerning: none; font-variant-numeric: oldstyle-nums; color: #fff;
    -webkit-font-smoothing: antialiased; -webkit-text-stroke: 1px red; -webkit-text-fill-color: red; accent-color: red }`,
  'whose every element is of another face': `* { font: italic 900 30px / 3 monospace; letter-spacing: 1px;
    text-transform: uppercase; text-align: center; color: red; word-spacing: 1em; text-indent: 2em }`,
  'whose every element is of another face, and insists': `* { font: italic 900 30px / 3 monospace !important;
    letter-spacing: 1px !important; text-transform: uppercase !important; text-align: center !important;
    color: red !important; word-spacing: 1em !important; text-indent: 2em !important; white-space: nowrap !important }`,
  'that has rules for every tag, and insists': `p, figure, button, a, img, table, th, td, caption, ul, ol, li, h1, h2, h3, h4, section,
    article, header, blockquote, figcaption, span, div, b, time, bdi, hr, video, audio, details, summary {
    font: 30px / 3 monospace !important; margin: 1em !important; padding: 2em !important; color: red !important;
    background: lime !important; border: 5px solid !important; width: 50% !important; float: right !important }`,
  'that hides what is empty': ':empty { display: none }',
  'whose text stands upright':
    'body { writing-mode: vertical-rl; text-orientation: upright } div { writing-mode: horizontal-tb }',
  'that makes every element a flex box':
    '* { display: flex !important; align-items: center; justify-content: center }',
  'that makes every element a grid': '* { display: grid !important; place-items: center }',
  'that makes every element inline': '* { display: inline !important }',
  'that has containers of its own':
    '* { container-type: inline-size } @container (width > 1px) { * { font-size: 40px } }',
  'that has no containers': '* { container-type: normal !important; contain: none !important }',
  'that clips and fixes every height':
    '* { max-width: 100%; min-width: 0; overflow: hidden; height: auto !important }',
};

export const hostilePages: readonly HostilePage[] = [
  ...Object.entries(written).map(([name, css]) => ({ name, css: () => Promise.resolve(css) })),
  { name: 'with Bootstrap', css: () => framework('bootstrap/dist/css/bootstrap.css') },
  // Not compiled: its faces are missing, but every reset is there.
  { name: 'with Tailwind’s preflight', css: () => framework('tailwindcss/preflight.css') },
];

/** Puts a style sheet on the page for as long as `look` takes. */
export async function under<T>(css: string, look: () => T | Promise<T>): Promise<T> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  try {
    await nextFrame();
    return await look();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}
