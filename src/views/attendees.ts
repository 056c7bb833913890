/** Who was at a meeting: as a list with portraits, a table, or compact lines; whole or in groups. */

import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../i18n/index.js';
import type { BlockOf } from '../payload/index.js';
import { arrangedView } from './arranged.js';
import { rowsView, type AttendeeVariant, type GroupBy } from './attendee.js';
import { deeper, type Context } from './context.js';
import { dotted, heading, line, link, said, time } from './parts.js';
import { limited, showAll } from './rest.js';

export function attendeesView(
  block: BlockOf<'attendees'>,
  context: Context,
  variant: AttendeeVariant = 'list',
  groupBy: GroupBy = 'none',
): TemplateResult | typeof nothing {
  if (!block.people.length) return nothing;
  const people = limited(block.people, context.rest);
  return html`<section part="attendees">
    ${heading(context.level, 'title', block.heading ?? said(context, context.words.attendees))} ${eventView(block.event, context)}
    <div part=${variant === 'table' ? 'table' : 'people'}>
      ${
        variant === 'table' || groupBy !== 'none'
          ? arrangedView(people, deeper(context), variant, groupBy)
          : rowsView(people, context)
      }
    </div>
    ${showAll(block.people, context)}
  </section>`;
}

function eventView(
  { name, place, start, end, url }: NonNullable<BlockOf<'attendees'>['event']> = {},
  context: Context,
) {
  return line(
    'event',
    dotted(
      (name || url) && link('body', url, name ?? url, context),
      place,
      start && time(start, context, formatDate(start, context.readerLanguage, context.timeZone, false, end)),
    ),
  );
}
