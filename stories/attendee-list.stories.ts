/** `<newswire-attendee-list>`: who was at a meeting, in all variants and states. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { NewswireAttendeeList } from '../src/index.js';
import delegation from '../test/fixtures/delegation.json';
import {
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

type Args = Shared & Partial<Pick<NewswireAttendeeList, 'variant' | 'groupBy' | 'limit'>>;

const meta: Meta<Args> = {
  title: 'Attendee list',
  // Its page is the .mdx file of the same name.
  tags: ['!autodocs'],
  component: 'newswire-attendee-list',
  args: { src: 'fixtures/syria-normalization.json' },
  render: (args) =>
    html`<newswire-attendee-list
      src=${ifDefined(args.src)}
      .payload=${args.payload ?? null}
      format=${ifDefined(args.format)}
      loading=${ifDefined(args.loading)}
      crossorigin=${ifDefined(args.crossOrigin)}
      heading-level=${ifDefined(args.headingLevel)}
      theme=${ifDefined(args.theme)}
      time-zone=${ifDefined(args.timeZone)}
      variant=${ifDefined(args.variant)}
      group-by=${ifDefined(args.groupBy)}
      limit=${ifDefined(args.limit)}
      >${children(args)}</newswire-attendee-list
    >`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Table: Story = { args: { variant: 'table' } };
export const Compact: Story = { args: { variant: 'compact' } };

export const ByCountry: Story = { args: { groupBy: 'country' } };
export const ByOrganisation: Story = { args: { src: 'fixtures/delegation.json', groupBy: 'organisation' } };
export const TableByCountry: Story = { args: { variant: 'table', groupBy: 'country' } };
export const CompactByOrganisation: Story = {
  args: { src: 'fixtures/delegation.json', variant: 'compact', groupBy: 'organisation' },
};

export const WithPortraits: Story = { args: { src: 'fixtures/delegation.json', timeZone: 'Europe/London' } };
export const Long: Story = { args: { src: 'fixtures/harbour-rail.json' } };
export const LongTable: Story = { args: { src: 'fixtures/harbour-rail.json', variant: 'table' } };
export const Minimal: Story = {
  args: { src: undefined, payload: { type: 'attendees', people: [{ name: 'Agnes Thorkell' }] } },
};
export const RightToLeft: Story = {
  args: { src: 'fixtures/arabic.json' },
  globals: { direction: 'rtl', language: 'ar' },
};
export const RightToLeftTable: Story = {
  args: { src: 'fixtures/arabic.json', variant: 'table' },
  globals: { direction: 'rtl', language: 'ar' },
};
export const MixedDirection: Story = { args: { src: 'fixtures/mixed-direction.json' } };

export const Dark: Story = { args: { src: 'fixtures/delegation.json', theme: 'dark' } };
export const Light: Story = { args: { src: 'fixtures/delegation.json', theme: 'light' } };
export const Narrow: Story = { args: { src: 'fixtures/delegation.json' }, globals: { width: '240' } };
export const NarrowTable: Story = {
  args: { src: 'fixtures/delegation.json', variant: 'table' },
  globals: { width: '240' },
};
export const Restyled: Story = { decorators: [(story) => html`<div class="restyled">${story()}</div>`] };

export const HeadingLevel: Story = {
  args: { headingLevel: 4, groupBy: 'country' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(all(canvasElement, 'h4')).toHaveLength(1));
    await expect(all(canvasElement, 'h5').length).toBeGreaterThan(1);
  },
};

export const Limit: Story = {
  args: { src: 'fixtures/delegation.json', limit: 3 },
  play: async ({ canvasElement }) => {
    const rows = () => all(canvasElement, '[part=attendee]').length;
    await waitFor(() => expect(rows()).toBe(3));
    const button = control(canvasElement, /Show all/);
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
    await expect(rows()).toBe(delegation.people.length);
    await userEvent.click(button);
    await waitFor(() => expect(rows()).toBe(3));
    await expect(button).toHaveAttribute('aria-expanded', 'false');
  },
};

export const Slots: Story = {
  args: { header: 'The quadrilateral meeting', footer: 'As given by the hosts.' },
};

/** One bad row never hides the others. */
export const PartlyWrong: Story = {
  args: { src: 'fixtures/bad/one-bad-attendee.json' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(all(canvasElement, '[part=attendee]')).toHaveLength(2));
    await expect((elementOf(canvasElement) as NewswireAttendeeList).issues).toHaveLength(1);
  },
};

export const Loading: Story = { ...loading };
export const LoadingWithFallback: Story = { ...loadingWith('Ministers of four countries met in Moscow.') };
export const Error: Story = { ...failed };
export const ErrorWithFallback: Story = { ...failedWith('Ministers of four countries met in Moscow.') };
export const Withheld: Story = {
  args: { src: 'fixtures/bad/withheld.json', fallback: 'Not shown.' },
  parameters: { state: 'error' },
};

/** A story that names no one: the list takes up no space. */
export const Empty: Story = {
  args: { src: 'fixtures/short.json' },
  parameters: { state: 'empty' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(elementOf(canvasElement)).not.toBeVisible());
  },
};

export const Retry: Story = { ...retried(delegation, 'attendees') };
