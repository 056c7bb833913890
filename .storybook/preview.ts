// What every story stands in: a page with the theme, direction, language and width that the toolbar says; the tables and
// controls that come from the manifest; and what each story has to pass.
/// <reference types="vite/client" />
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { configure } from 'storybook/test';
import { themeSheet } from '../scripts/tokens/read.mjs';
import '../src/define.js';
import broadsheet from '../src/themes/broadsheet.tokens.json';
import contrast from '../src/themes/contrast.tokens.json';
import magazine from '../src/themes/magazine.tokens.json';
import { argTypesOf } from './arg-types.js';
import { faults, forget, settled } from './checks.js';
import { languages } from './languages.js';
import './preview.css';

// How long play functions wait: two cores that run three browsers are slow at times.
configure({ asyncUtilTimeout: 5000 });

for (const [name, file] of Object.entries({ broadsheet, magazine, contrast })) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeSheet(name, file));
  document.adoptedStyleSheets.push(sheet);
}

const tool = <Icon extends string>(title: string, icon: Icon, ...items: string[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

/** What axe leaves out unless it is asked: the size of targets (WCAG 2.2, AA), and rules that it calls experimental. */
const rulesBeyondDefault = Object.fromEntries(
  [
    'target-size',
    'css-orientation-lock',
    'focus-order-semantics',
    'p-as-heading',
    'table-fake-caption',
    'td-has-header',
  ].map((rule) => [rule, { enabled: true }]),
);
/** In forced colours the contrast is the system's own, and axe reads colours that are not shown. */
const noContrast = { 'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches } };

const preview: Preview = {
  tags: ['autodocs'],

  globalTypes: {
    scheme: tool('Light or dark', 'contrast', 'auto', 'light', 'dark'),
    theme: tool('Theme', 'paintbrush', 'default', 'broadsheet', 'magazine', 'contrast'),
    direction: tool('Direction', 'transfer', 'ltr', 'rtl'),
    language: tool('Language', 'globe', ...languages),
    size: tool('Font size', 'zoom', 'small', 'medium', 'large', 'x-large', 'xx-large'),
    width: tool('Width', 'ruler', '240', '320', '480', '720', '1024', 'full'),
  },
  initialGlobals: {
    scheme: 'auto',
    theme: 'default',
    direction: 'ltr',
    language: 'en',
    size: 'medium',
    width: 'full',
  },

  decorators: [
    (story, { globals: { scheme, theme, direction, language, size, width } }) =>
      html`<div
        class="page newswire-${theme}"
        lang=${language}
        dir=${direction}
        data-scheme=${scheme}
        data-size=${size}
      >
        <div class="column" data-width=${width}>${story()}</div>
      </div>`,
  ],

  beforeEach: forget,
  afterEach: async ({ canvasElement, parameters, viewMode }) => {
    if (viewMode === 'docs') return; // where play functions do not run
    await settled(canvasElement, parameters['state'] as string);
    const found = faults();
    if (found.length) throw new Error(found.join('\n'));
  },

  parameters: {
    layout: 'fullscreen',
    options: {
      storySort: {
        // Storybook reads this without running it.
        order: [
          'Welcome',
          'Foundations',
          'Theme editor',
          'Guidelines',
          'Accessibility',
          'Galleries',
          'Article',
          'Quote card',
          'Attendee list',
          'Related links',
          '*',
        ],
      },
    },
    /** The state that a story's element is in at the end. */
    state: 'ready',
    a11y: { test: 'error', options: { rules: { ...rulesBeyondDefault, ...noContrast } } },
    docs: { extractArgTypes: argTypesOf, source: { excludeDecorators: true } },
    controls: { exclude: /^(events|methods|properties|states|parts|custom properties)\// },
  },
};

export default preview;
