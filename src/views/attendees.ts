/** Who was at a meeting: as a list with portraits, a table, or compact lines; whole or in groups. */

import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../i18n/index.js';
import type { Attendee, BlockOf } from '../payload/index.js';
import { deeper, type Context } from './context.js';
import { dotted, heading, line, link, listed, run, time } from './parts.js';
import { countryName, countryView, fullName, organisationName, portrait, standing } from './person.js';
import { limited, showAll } from './rest.js';

export type AttendeeVariant = 'list' | 'table' | 'compact';
export type GroupBy = 'none' | 'country' | 'organisation';

export function attendeesView(
  block: BlockOf<'attendees'>,
  context: Context,
  variant: AttendeeVariant = 'list',
  groupBy: GroupBy = 'none',
): TemplateResult | typeof nothing {
  if (!block.people.length) return nothing;
  const show = variant === 'table' ? table : list;
  const inner = deeper(context);
  return html`<section part="attendees">
    ${heading(context.level, 'title', block.heading ?? context.words.attendees)} ${eventView(block.event, context)}
    <div part=${variant === 'table' ? 'table' : 'people'}>
      ${grouped(limited(block.people, context.rest), groupBy, context).map(
        ([name, people]) => html`${heading(inner.level, 'group', name)}${show(people, inner, groupBy)}`,
      )}
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
      start && time(start, formatDate(start, context.language, context.timeZone, false, end)),
    ),
  );
}

/** People by what they have in common, in the order of their first; those with nothing stand last. */
function grouped(people: readonly Attendee[], by: GroupBy, context: Context): [string, Attendee[]][] {
  const groups = new Map<string, Attendee[]>();
  const others: Attendee[] = [];
  for (const person of people) {
    const key =
      by === 'country'
        ? person.country && countryName(person.country, context)
        : by === 'organisation' && organisationName(person.organisation);
    if (!key) others.push(person);
    else if (!groups.get(key)?.push(person)) groups.set(key, [person]);
  }
  if (others.length) groups.set(groups.size ? context.words.others : '', others);
  return [...groups];
}

const nameView = (person: Attendee, context: Context) => link('body', person.url, fullName(person), context);

/** In what capacity, for which delegation, and whether in the room: in words, never by colour alone. */
const presence = ({ capacity, delegation, mode, status }: Attendee, context: Context): string =>
  listed(
    context,
    capacity,
    delegation,
    mode === 'remote' && context.words.remote,
    (status === 'expected' || status === 'absent') && context.words[status],
  );

/** A group's own heading has said what its people have in common. */
const roleOf = (person: Attendee, context: Context, groupBy: GroupBy) =>
  groupBy === 'organisation' ? person.role : standing(person, context);
const countryOf = (person: Attendee, context: Context, groupBy: GroupBy) =>
  groupBy === 'country' ? '' : countryView(person.country, context);

/** `role="list"`: without its markers Safari takes a list for plain text. */
const list = (people: readonly Attendee[], context: Context, groupBy: GroupBy) =>
  html`<ul role="list">
    ${people.map(
      (person) =>
        html`<li part="attendee">
          ${portrait(person, context)}
          <div>
            <b part="name">${nameView(person, context)}</b>${' '}
            ${line(
              'details',
              dotted(
                roleOf(person, context, groupBy),
                countryOf(person, context, groupBy),
                run('presence', presence(person, context)),
              ),
            )}
          </div>
        </li>`,
    )}
  </ul>`;

function table(people: readonly Attendee[], context: Context, groupBy: GroupBy) {
  const { words } = context;
  const columns: [string, (person: Attendee) => unknown][] = [
    [words.role, (person) => person.role],
    [words.organisation, (person) => groupBy !== 'organisation' && organisationName(person.organisation)],
    [words.country, (person) => countryOf(person, context, groupBy)],
    [words.presence, (person) => presence(person, context)],
  ];
  const used = columns.filter(([, cell]) => people.some(cell));
  return html`<table>
    <thead>
      <tr>
        <th>${words.name}</th>
        ${used.map(([title]) => html`<th>${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${people.map(
        (person) =>
          html`<tr part="attendee">
            <th scope="row" part="name">${nameView(person, context)}</th>
            ${used.map(([, cell]) => html`<td>${cell(person) || ''}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
