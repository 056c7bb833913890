/** `<newswire-article>`: a whole story in all its variants and states. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn, spyOn, userEvent, waitFor } from 'storybook/test';
import type { NewswireArticle } from '../src/index.js';
import seed from '../test/fixtures/syria-normalization.json';
import {
  all,
  children,
  control,
  elementOf,
  failed,
  failedSlotted,
  failedWith,
  loading,
  loadingSlotted,
  loadingWith,
  retried,
  retrying,
  type Shared,
} from './help.js';

type Args = Shared &
  Partial<Pick<NewswireArticle, 'variant' | 'noActions' | 'structuredData' | 'readingTime' | 'contents'>>;

const meta: Meta<Args> = {
  title: 'Article',
  // Its page is the .mdx file of the same name.
  tags: ['!autodocs'],
  component: 'newswire-article',
  args: { src: 'fixtures/syria-normalization.json' },
  render: (args) =>
    html`<newswire-article
      src=${ifDefined(args.src)}
      .payload=${args.payload ?? null}
      format=${ifDefined(args.format)}
      loading=${ifDefined(args.loading)}
      crossorigin=${ifDefined(args.crossOrigin)}
      heading-level=${ifDefined(args.headingLevel)}
      theme=${ifDefined(args.theme)}
      time-zone=${ifDefined(args.timeZone)}
      variant=${ifDefined(args.variant)}
      ?no-actions=${args.noActions}
      ?structured-data=${args.structuredData}
      ?reading-time=${args.readingTime}
      ?contents=${args.contents}
      >${children(args)}</newswire-article
    >`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Summary: Story = { args: { src: 'fixtures/brief.json', variant: 'summary' } };
export const Headline: Story = { args: { src: 'fixtures/brief.json', variant: 'headline' } };

export const Long: Story = { args: { src: 'fixtures/harbour-rail.json', timeZone: 'Europe/London' } };
export const LongSummary: Story = { args: { src: 'fixtures/harbour-rail.json', variant: 'summary' } };
export const Minimal: Story = { args: { src: 'fixtures/short.json' } };
export const WithPicture: Story = { args: { src: 'fixtures/brief.json' } };
export const RightToLeft: Story = {
  args: { src: 'fixtures/arabic.json' },
  globals: { direction: 'rtl', language: 'ar' },
};
export const RightToLeftInAnotherPage: Story = { args: { src: 'fixtures/arabic.json' } };
export const MixedDirection: Story = { args: { src: 'fixtures/mixed-direction.json' } };

export const Dark: Story = { args: { src: 'fixtures/brief.json', theme: 'dark' } };
export const Light: Story = { args: { src: 'fixtures/brief.json', theme: 'light' } };
export const Narrow: Story = { args: { src: 'fixtures/harbour-rail.json' }, globals: { width: '240' } };
export const Restyled: Story = { decorators: [(story) => html`<div class="restyled">${story()}</div>`] };

export const NoActions: Story = {
  args: { noActions: true },
  play: ({ canvasElement }) => expect(all(canvasElement, 'button')).toHaveLength(0),
};

/** For long stories: below the dates, and closed at first. */
export const ReadingTimeAndContents: Story = {
  args: { src: 'fixtures/harbour-rail.json', readingTime: true, contents: true },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(all(canvasElement, '[part=contents]')).toHaveLength(1));
    all(canvasElement, '[part=contents]')[0].setAttribute('open', '');
  },
};

/** Looks like any other: what is added stands in the page's head. */
export const StructuredData: Story = {
  args: { structuredData: true },
  play: () =>
    waitFor(() => expect(document.head.querySelector('[type="application/ld+json"]')).not.toBeNull()),
};

export const HeadingLevel: Story = {
  args: { headingLevel: 4 },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(all(canvasElement, 'h4')).toHaveLength(1));
    await expect(all(canvasElement, 'h1, h2, h3')).toHaveLength(0);
  },
};

export const Slots: Story = {
  args: { src: 'fixtures/short.json', header: 'From our archive', footer: 'Published with permission.' },
};

/** The payload as a property, for pages that already have it. */
export const Payload: Story = { args: { src: undefined, payload: seed } };

/** A fragment picks one block of the story. */
export const OneBlock: Story = { args: { src: 'fixtures/syria-normalization.json#meeting' } };

/** What is wrong in a document is left out; the rest is shown. */
export const PartlyWrong: Story = {
  args: { src: 'fixtures/bad/unknown-block.json' },
  play: async ({ canvasElement }) => {
    const element = elementOf(canvasElement) as NewswireArticle;
    await waitFor(() => expect(element.issues).toHaveLength(1));
  },
};

export const Loading: Story = { ...loading };
export const LoadingWithFallback: Story = {
  ...loadingWith('The text that the author of the page put here.'),
};
export const Error: Story = { ...failed };
export const ErrorWithFallback: Story = { ...failedWith('The text that the author of the page put here.') };
export const LoadingSlotted: Story = { ...loadingSlotted };
export const ErrorSlotted: Story = { ...failedSlotted };
export const Withheld: Story = {
  args: { src: 'fixtures/bad/withheld.json', fallback: 'Not shown: the story may not be published.' },
  parameters: { state: 'error' },
};
export const Embargoed: Story = {
  args: { src: 'fixtures/bad/embargoed.json' },
  parameters: { state: 'error' },
};
export const Empty: Story = {
  args: { src: undefined, payload: { headline: '', body: [] } },
  parameters: { state: 'empty' },
};

/** The space that a token or a fallback keeps, which the story leaves in part. */
export const ReservedSpace: Story = {
  args: { src: 'fixtures/short.json' },
  decorators: [(story) => html`<div class="reserved">${story()}</div>`],
  play: ({ canvasElement }) =>
    waitFor(() => expect(elementOf(canvasElement).offsetHeight).toBeGreaterThanOrEqual(480)),
};
export const SpaceOfFallback: Story = {
  args: {
    src: 'fixtures/short.json',
    fallback: 'The text that the author of the page put here. '.repeat(80),
  },
};

/** While it has its way the button stays, and can be pressed again after it. */
export const Retrying: Story = {
  ...retrying,
};
export const Retry: Story = { ...retried(seed, 'headline') };

export const Copy: Story = {
  play: async ({ canvasElement }) => {
    const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const shared = fn();
    elementOf(canvasElement).addEventListener('newswire-share', shared);
    await waitFor(() => control(canvasElement, 'Copy quote'));
    await userEvent.click(control(canvasElement, 'Copy quote'));
    await expect(shared).toHaveBeenCalledOnce();
    await expect(write).toHaveBeenCalledWith(expect.stringContaining('We have emphasized'));
    await waitFor(() => expect(all(canvasElement, '[role=status]')[0]).toHaveTextContent('Quote copied'));
  },
};
