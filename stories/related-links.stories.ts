/** `<newswire-related-links>`: links to further stories, in all variants and states. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { NewswireNavigateEvent, NewswireRelatedLinks } from '../src/index.js';
import list from '../test/fixtures/reading-list.json';
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

type Args = Shared & Partial<Pick<NewswireRelatedLinks, 'variant' | 'limit'>>;

const meta: Meta<Args> = {
  title: 'Related links',
  // Its page is the .mdx file of the same name.
  tags: ['!autodocs'],
  component: 'newswire-related-links',
  args: { src: 'fixtures/reading-list.json' },
  render: (args) =>
    html`<newswire-related-links
      src=${ifDefined(args.src)}
      .payload=${args.payload ?? null}
      format=${ifDefined(args.format)}
      loading=${ifDefined(args.loading)}
      crossorigin=${ifDefined(args.crossOrigin)}
      heading-level=${ifDefined(args.headingLevel)}
      theme=${ifDefined(args.theme)}
      time-zone=${ifDefined(args.timeZone)}
      variant=${ifDefined(args.variant)}
      limit=${ifDefined(args.limit)}
      >${children(args)}</newswire-related-links
    >`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Cards: Story = { args: { variant: 'cards' } };
export const Compact: Story = { args: { variant: 'compact' } };

export const OfAStory: Story = { args: { src: 'fixtures/brief.json' } };
export const Long: Story = {
  args: { src: addressOf({ ...list, links: Array.from({ length: 4 }, () => list.links).flat() }) },
};
export const Minimal: Story = {
  args: {
    src: undefined,
    payload: {
      type: 'related',
      links: [{ url: 'https://example.org/tides', headline: 'How to read a tide' }],
    },
  },
};
export const RightToLeft: Story = {
  args: { src: 'fixtures/arabic.json' },
  globals: { direction: 'rtl', language: 'ar' },
};
export const RightToLeftCards: Story = {
  args: { src: 'fixtures/arabic.json', variant: 'cards' },
  globals: { direction: 'rtl', language: 'ar' },
};
export const MixedDirection: Story = { args: { src: 'fixtures/mixed-direction.json' } };

export const Dark: Story = { args: { theme: 'dark' } };
export const Light: Story = { args: { theme: 'light', variant: 'cards' } };
export const Narrow: Story = { globals: { width: '240' } };
export const NarrowCards: Story = { args: { variant: 'cards' }, globals: { width: '240' } };
export const Restyled: Story = { decorators: [(story) => html`<div class="restyled">${story()}</div>`] };

export const HeadingLevel: Story = {
  args: { headingLevel: 4 },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(all(canvasElement, 'h4')).toHaveLength(1));
  },
};

export const Limit: Story = {
  args: { limit: 2 },
  play: async ({ canvasElement }) => {
    const rows = () => all(canvasElement, '[part=related-item]').length;
    await waitFor(() => expect(rows()).toBe(2));
    const button = control(canvasElement, /Show all/);
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
    await expect(rows()).toBe(list.links.length);
    await userEvent.click(button);
    await waitFor(() => expect(rows()).toBe(2));
  },
};

/** A page with a router of its own cancels the event and goes there itself. */
export const Navigate: Story = {
  play: async ({ canvasElement }) => {
    const navigated = fn((event: NewswireNavigateEvent) => event.preventDefault());
    elementOf(canvasElement).addEventListener('newswire-navigate', navigated);
    await waitFor(() => control(canvasElement, /Night ferry/));
    await userEvent.click(control(canvasElement, /Night ferry/));
    await expect(navigated.mock.lastCall?.[0]).toMatchObject({
      kind: 'related',
      url: 'https://example.org/orrin-post/night-ferry',
    });
  },
};

export const Slots: Story = { args: { header: 'From our partners', footer: 'Chosen by hand.' } };

export const Loading: Story = { ...loading };
export const LoadingWithFallback: Story = { ...loadingWith('More stories on our front page.') };
export const Error: Story = { ...failed };
export const ErrorWithFallback: Story = { ...failedWith('More stories on our front page.') };
export const Withheld: Story = {
  args: { src: 'fixtures/bad/withheld.json', fallback: 'Not shown.' },
  parameters: { state: 'error' },
};

/** A story whose list of links is empty: the element takes up no space, heading and all. */
export const Empty: Story = {
  args: { src: 'fixtures/syria-normalization.json' },
  parameters: { state: 'empty' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(elementOf(canvasElement)).not.toBeVisible());
  },
};

export const Retry: Story = { ...retried(list, 'related') };
