/** Change the tokens, see every element, take the style sheet with you. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, spyOn, userEvent, within } from 'storybook/test';
import { readTokens, type Token } from '../scripts/tokens/read.mjs';
import tokens from '../src/tokens.json';

type Args = Record<string, string | undefined>;

const all = readTokens(tokens);
const short = ({ property }: Token) => property.replace('--newswire-', '');
/** A colour is two controls: one for light, one for dark. */
const controlsOf = (token: Token) =>
  token.light
    ? (['light', 'dark'] as const).map((scheme) => ({
        name: `${short(token)}, ${scheme}`,
        value: token[scheme],
      }))
    : [{ name: short(token), value: token.value }];

/** What is changed alone. */
function sheetOf(args: Args): string {
  const lines = all.flatMap((token) => {
    const given = controlsOf(token).map(({ name, value }) => args[name] ?? value);
    const value = given.length > 1 ? `light-dark(${given.join(', ')})` : given[0];
    return value === token.value ? [] : [`  ${token.property}: ${value};`];
  });
  return lines.length ? `:root {\n${lines.join('\n')}\n}` : '/* Nothing is changed yet. */';
}

const sheet = new CSSStyleSheet();

const meta: Meta<Args> = {
  title: 'Theme editor',
  tags: ['!autodocs'],
  args: Object.fromEntries(all.flatMap(controlsOf).map(({ name, value }) => [name, value])),
  argTypes: Object.fromEntries(
    all.flatMap((token) =>
      controlsOf(token).map(({ name }) => [
        name,
        {
          description: token.description,
          control: { type: token.light ? 'color' : 'text' },
          table: { category: token.property.split('-')[3] },
        },
      ]),
    ),
  ),
  beforeEach: () => {
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  },
  render: (args) => {
    const css = sheetOf(args);
    sheet.replaceSync(css.replace(':root', '.edited'));
    return html`<div class="edited">
      <div class="editor-sheet">
        <pre tabindex="0" role="region" aria-label="Style sheet">${css}</pre>
        <button type="button" @click=${() => navigator.clipboard.writeText(css)}>Copy CSS</button>
      </div>
      <div class="editor-elements">
        <newswire-article src="fixtures/syria-normalization.json"></newswire-article>
        <newswire-quote-card src="fixtures/statement.json"></newswire-quote-card>
        <newswire-attendee-list src="fixtures/delegation.json" limit="4"></newswire-attendee-list>
        <newswire-related-links src="fixtures/reading-list.json" variant="cards"></newswire-related-links>
      </div>
    </div>`;
  },
};
export default meta;

export const Editor: StoryObj<Args> = {
  name: 'Editor',
  play: async ({ canvasElement }) => {
    const shown = within(canvasElement);
    await expect(shown.getByText('/* Nothing is changed yet. */')).toBeVisible();
  },
};

/** With some tokens changed: the sheet names these alone, and the elements have them. */
export const Changed: StoryObj<Args> = {
  args: { 'color-accent, light': '#0b5cad', 'color-accent, dark': '#7cc0ff', radius: '8px' },
  play: async ({ canvasElement }) => {
    const shown = within(canvasElement);
    const copied: string[] = [];
    spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    await userEvent.click(shown.getByRole('button', { name: 'Copy CSS' }));
    await expect(copied[0].split('\n')).toEqual([
      ':root {',
      '  --newswire-color-accent: light-dark(#0b5cad, #7cc0ff);',
      '  --newswire-radius: 8px;',
      '}',
    ]);
    const card = canvasElement.querySelector('newswire-quote-card')!;
    await expect(getComputedStyle(card).getPropertyValue('--newswire-radius')).toBe('8px');
  },
};
