/** Who was at a meeting, one row a person: the name, what they are and for whom, and whether they were in the room. */

import { html, type TemplateResult } from 'lit';
import type { Attendee } from '../payload/index.js';
import type { Context } from './context.js';
import { dotted, line, link, listed, run, said } from './parts.js';
import { countryView, fullName, portrait, standing } from './person.js';

export type AttendeeVariant = 'list' | 'table' | 'compact';
export type GroupBy = 'none' | 'country' | 'organisation';

export const nameView = (person: Attendee, context: Context) =>
  link('body', person.url, fullName(person), context);

/** In what capacity, for which delegation, and whether in the room: in words, never by colour alone. */
export function presence({ capacity, delegation, mode, status }: Attendee, context: Context): unknown {
  const { words } = context;
  const written = listed(context, capacity, delegation);
  const ours = listed(
    context,
    mode === 'remote' && words.remote,
    (status === 'expected' || status === 'absent') && words[status],
  );
  return ours ? [written && written + words.comma, said(context, ours)] : written;
}

/** A group's own heading has said what its people have in common. */
export const roleOf = (person: Attendee, context: Context, groupBy: GroupBy) =>
  groupBy === 'organisation' ? person.role : standing(person, context);
export const countryOf = (person: Attendee, context: Context, groupBy: GroupBy) =>
  groupBy === 'country' ? '' : countryView(person.country, context);

/** `role="list"`: without its markers Safari takes a list for plain text. */
export const rowsView = (
  people: readonly Attendee[],
  context: Context,
  groupBy: GroupBy = 'none',
): TemplateResult =>
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
