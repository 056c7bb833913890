/** Everything side by side: what a designer looks through before a release. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { languages } from '../.storybook/languages.js';
import { directionOf } from '../src/i18n/index.js';
import delegation from '../test/fixtures/delegation.json';
import { addressOf, failed, loading } from './help.js';

const meta: Meta = { title: 'Galleries', tags: ['!autodocs'] };
export default meta;
type Story = StoryObj;

const links = {
  type: 'related',
  links: (['video', 'audio', 'gallery', 'live', 'document'] as const).map((kind) => ({
    kind,
    url: `#${kind}`,
    headline: 'Kesterhaven',
    published: '2025-10-18',
    sponsored: kind === 'video',
  })),
};
const people = addressOf({ ...delegation, heading: undefined });
const further = addressOf(links);
const nameOf = (language: string) => new Intl.DisplayNames('en', { type: 'language' }).of(language);

/** The interface’s words: who was there, and links of every kind, in each language. */
export const Languages: Story = {
  render: () =>
    html`<div class="gallery">
      ${languages.map(
        (language) =>
          html`<section lang=${language} dir=${directionOf(language)}>
            <h2 lang="en" dir="ltr">${nameOf(language)}</h2>
            <newswire-attendee-list limit="2" src=${people}></newswire-attendee-list>
            <newswire-related-links src=${further}></newswire-related-links>
          </section>`,
      )}
    </div>`,
  play: async ({ canvasElement }) => {
    const last = canvasElement.querySelector('[lang="zh-Hans"] newswire-attendee-list')!;
    await waitFor(() => expect(last.shadowRoot!.textContent).toContain('显示全部'));
  },
};

const states: [name: string, element: TemplateResult][] = [
  ['Loading', html`<newswire-quote-card src=${loading.args.src}></newswire-quote-card>`],
  [
    'Loading, with a fallback',
    html`<newswire-quote-card src=${loading.args.src}><p>The author’s own text.</p></newswire-quote-card>`,
  ],
  ['Ready', html`<newswire-quote-card src="fixtures/statement.json"></newswire-quote-card>`],
  ['Error', html`<newswire-quote-card src=${failed.args.src}></newswire-quote-card>`],
  [
    'Error, with a fallback',
    html`<newswire-quote-card src=${failed.args.src}><p>The author’s own text.</p></newswire-quote-card>`,
  ],
  ['Withheld', html`<newswire-article src="fixtures/bad/withheld.json"></newswire-article>`],
  [
    'Empty: it takes up no space',
    html`<newswire-related-links src=${addressOf({ type: 'related', links: [] })}></newswire-related-links>`,
  ],
];

/** What becomes of an element on its way. */
export const States: Story = {
  parameters: { state: 'defined' },
  render: () =>
    html`<div class="gallery">
      ${states.map(([name, element]) => html`<section><h2>${name}</h2>${element}</section>`)}
    </div>`,
};

/** Each theme, in light and in dark. A theme sets tokens; the ground is the page’s. */
export const Themes: Story = {
  render: () =>
    html`<div class="gallery wide">
      ${['default', 'broadsheet', 'magazine', 'contrast'].map((name) =>
        ['light', 'dark'].map(
          (scheme) =>
            html`<section class="page newswire-${name}" data-scheme=${scheme}>
              <h2>${name}, ${scheme}</h2>
              <newswire-article src="fixtures/brief.json" variant="summary"></newswire-article>
              <newswire-quote-card src="fixtures/syria-normalization.json" no-actions></newswire-quote-card>
            </section>`,
        ),
      )}
    </div>`,
};

/** The rules of an element's sheets for paper in the place of those for the screen; answers with what undoes that. */
function onPaper(element: Element): () => void {
  const undo: (() => void)[] = [];
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const before = rule.media.mediaText;
        const after = { print: 'all', screen: 'not all', 'not print': 'not all' }[before];
        if (after) {
          rule.media.mediaText = after;
          undo.push(() => (rule.media.mediaText = before));
        }
      }
      if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of element.shadowRoot!.adoptedStyleSheets) visit(sheet.cssRules);
  return () => undo.forEach((one) => one());
}
let offPaper: (() => void) | undefined;

/** A story as it is printed: on white paper, without buttons. */
export const PrintPreview: Story = {
  globals: { scheme: 'light' },
  beforeEach: () => () => offPaper?.(),
  render: () =>
    html`<div class="paper"><newswire-article src="fixtures/harbour-rail.json"></newswire-article></div>`,
  play: async ({ canvasElement }) => {
    const article = canvasElement.querySelector('newswire-article')!;
    await waitFor(() => expect(article.matches(':state(ready)')).toBe(true));
    offPaper = onPaper(article);
  },
};
