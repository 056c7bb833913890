/** Each kind of block that only an article shows, alone, and what stands below a story. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Article, BlockOf, BlockType } from '../src/index.js';
import arabic from '../test/fixtures/arabic.json';
import harbour from '../test/fixtures/harbour-rail.json';
import { addressOf, all, control, type Shared } from './help.js';

const stories = { harbour: harbour as unknown as Article, arabic: arabic as unknown as Article };

/** One block of a story, as the only one in it. */
function only<T extends BlockType>(type: T, from: keyof typeof stories = 'harbour'): BlockOf<T>[] {
  const { body = [] } = stories[from];
  return body.filter((block): block is BlockOf<T> => block.type === type);
}

/** A story of these blocks, in the language that they are in. */
const src = (body: object[], from: keyof typeof stories = 'harbour') =>
  addressOf({ language: stories[from].language, body });

const meta: Meta<Shared> = {
  title: 'Article/Blocks',
  component: 'newswire-article',
  render: ({ src }) => html`<newswire-article src=${src ?? ''}></newswire-article>`,
};
export default meta;
type Story = StoryObj<Shared>;

export const PullQuote: Story = { args: { src: src(only('pullquote')) } };
export const Gallery: Story = { args: { src: src(only('gallery')) } };
export const Divider: Story = {
  args: {
    src: src([
      { type: 'paragraph', text: 'High water.' },
      { type: 'divider' },
      { type: 'paragraph', text: 'Low water.' },
    ]),
  },
};

/** The browser's own player, with captions; no more than the metadata is fetched before it is started. */
export const Video: Story = {
  args: { src: src(only('video')) },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(all(canvasElement, 'video')).toHaveLength(1));
    await userEvent.click(all(canvasElement, 'summary')[0]);
    await expect(all(canvasElement, '[part=transcript] p')[0]).toBeVisible();
  },
};
export const Audio: Story = { args: { src: src(only('audio')) } };

export const Table: Story = { args: { src: src(only('table')) } };

/** Where a table is wider than its place it scrolls by itself, and the keyboard reaches it. */
export const WideTable: Story = {
  args: {
    src: src(
      only('table').map((table) => ({
        ...table,
        head: [...(table.head ?? []), 'Tonnes of CO2 a year'],
        rows: table.rows.map((row, index) => [...row, `${11_400 * (index + 1)}`]),
      })),
    ),
  },
  globals: { width: '240' },
  play: ({ canvasElement }) =>
    waitFor(() => expect(all(canvasElement, '[part=scroller][tabindex="0"]')).toHaveLength(1)),
};

/** Nothing is asked of another site before its button is pressed. */
export const Embed: Story = { args: { src: src(only('embed')) } };

export const EmbedOpened: Story = {
  args: { src: src(only('embed')) },
  // What is inside is another document, and another site's to answer for.
  parameters: { a11y: { context: { exclude: ['iframe'] } } },
  play: async ({ canvasElement }) => {
    await waitFor(() => control(canvasElement, 'Show content from Tidechart Maps'));
    await userEvent.click(control(canvasElement, 'Show content from Tidechart Maps'));
    await waitFor(() => expect(all(canvasElement, 'iframe')).toHaveLength(1));
  },
};

export const BelowTheStory: Story = {
  args: {
    src: addressOf({
      headline: 'Trains run to the water’s edge again',
      language: 'en',
      corrections: harbour.corrections,
      topics: harbour.topics,
      rights: harbour.rights,
    }),
  },
};

const further = (['pullquote', 'table', 'gallery', 'video', 'embed', 'divider'] as const).flatMap<object>(
  (type) => only(type, 'arabic'),
);
export const RightToLeft: Story = {
  args: {
    src: addressOf({
      language: 'ar',
      headline: arabic.headline,
      body: further,
      corrections: arabic.corrections,
      topics: arabic.topics,
      rights: arabic.rights,
    }),
  },
};
