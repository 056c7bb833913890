/** `<newswire-quote-card>`: one quote in all its variants and states. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn, spyOn, userEvent, waitFor } from 'storybook/test';
import type { NewswireQuoteCard, NewswireShareEvent } from '../src/index.js';
import statement from '../test/fixtures/statement.json';
import {
  addressOf,
  all,
  children,
  control,
  elementOf,
  failed,
  failedWith,
  loading,
  loadingWith,
  retried,
  type Shared,
} from './help.js';

type Args = Shared & Partial<Pick<NewswireQuoteCard, 'variant' | 'noActions'>>;

const meta: Meta<Args> = {
  title: 'Quote card',
  // Its page is the .mdx file of the same name.
  tags: ['!autodocs'],
  component: 'newswire-quote-card',
  args: { src: 'fixtures/syria-normalization.json' },
  render: (args) =>
    html`<newswire-quote-card
      src=${ifDefined(args.src)}
      .payload=${args.payload ?? null}
      format=${ifDefined(args.format)}
      loading=${ifDefined(args.loading)}
      crossorigin=${ifDefined(args.crossOrigin)}
      heading-level=${ifDefined(args.headingLevel)}
      theme=${ifDefined(args.theme)}
      variant=${ifDefined(args.variant)}
      ?no-actions=${args.noActions}
      >${children(args)}</newswire-quote-card
    >`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Plain: Story = { args: { variant: 'plain' } };
export const WithPortrait: Story = { args: { src: 'fixtures/statement.json' } };
export const PlainWithPortrait: Story = { args: { src: 'fixtures/statement.json', variant: 'plain' } };

export const Translated: Story = { args: { src: 'fixtures/harbour-rail.json#translated' } };
export const ByAnOrganisation: Story = { args: { src: 'fixtures/harbour-rail.json#bureau' } };
export const Minimal: Story = {
  args: { src: undefined, payload: { type: 'quote', language: 'en', text: 'The sea took the road.' } },
};
export const Long: Story = {
  args: {
    src: addressOf({ ...statement, text: Array.from({ length: 4 }, () => statement.text).join('\n\n') }),
  },
};
export const RightToLeft: Story = {
  args: { src: 'fixtures/arabic.json' },
  globals: { direction: 'rtl', language: 'ar' },
};
export const ArabicInAnEnglishStory: Story = { args: { src: 'fixtures/mixed-direction.json#arabic-quote' } };
export const HebrewInAnEnglishStory: Story = { args: { src: 'fixtures/mixed-direction.json#hebrew-quote' } };

export const Dark: Story = { args: { src: 'fixtures/statement.json', theme: 'dark' } };
export const Light: Story = { args: { src: 'fixtures/statement.json', theme: 'light' } };
export const Narrow: Story = { args: { src: 'fixtures/statement.json' }, globals: { width: '240' } };
export const Restyled: Story = { decorators: [(story) => html`<div class="restyled">${story()}</div>`] };

export const NoActions: Story = {
  args: { noActions: true },
  play: ({ canvasElement }) => expect(all(canvasElement, 'button')).toHaveLength(0),
};

export const Slots: Story = {
  args: { header: 'Said this week', footer: 'Published with permission.' },
};

export const Loading: Story = { ...loading };
export const LoadingWithFallback: Story = { ...loadingWith('“The sea took the road,” said the director.') };
export const Error: Story = { ...failed };
export const ErrorWithFallback: Story = { ...failedWith('“The sea took the road,” said the director.') };
export const UnknownBlock: Story = {
  args: { src: 'fixtures/syria-normalization.json#nowhere' },
  parameters: { state: 'error' },
};
export const Withheld: Story = {
  args: { src: 'fixtures/bad/withheld.json', fallback: 'Not shown.' },
  parameters: { state: 'error' },
};

/** A story without a quote: the card takes up no space. */
export const Empty: Story = {
  args: { src: 'fixtures/short.json' },
  parameters: { state: 'empty' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(elementOf(canvasElement)).not.toBeVisible());
  },
};

export const Retry: Story = { ...retried(statement, 'quote') };

export const Copy: Story = {
  args: { src: 'fixtures/statement.json' },
  play: async ({ canvasElement }) => {
    const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const shared = fn<(event: NewswireShareEvent) => void>();
    elementOf(canvasElement).addEventListener('newswire-share', shared);
    await waitFor(() => control(canvasElement, 'Copy quote'));
    await userEvent.click(control(canvasElement, 'Copy quote'));
    await expect(shared).toHaveBeenCalledOnce();
    await expect(shared.mock.lastCall?.[0]).toMatchObject({ method: 'copy' });
    await expect(write).toHaveBeenCalledWith(expect.stringContaining('Maren Tollefsby'));
    await waitFor(() => expect(all(canvasElement, '[role=status]')[0]).toHaveTextContent('Quote copied'));
  },
};

/** A page that copies in its own way cancels the event. */
export const CopyCanceled: Story = {
  args: { src: 'fixtures/statement.json' },
  play: async ({ canvasElement }) => {
    const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    elementOf(canvasElement).addEventListener('newswire-share', (event) => event.preventDefault());
    await waitFor(() => control(canvasElement, 'Copy quote'));
    await userEvent.click(control(canvasElement, 'Copy quote'));
    await expect(write).not.toHaveBeenCalled();
  },
};
