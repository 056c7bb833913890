/**
 * Who was at a meeting in a table, or in groups. In the script-tag build it comes with the first list that is so
 * arranged: src/cdn/further.ts.
 */

import { html, type CSSResult, type TemplateResult } from 'lit';
import { enArranged } from '../i18n/index.js';
import type { Attendee } from '../payload/index.js';
import { groupStyles } from './arranged.css.js';
import { countryOf, nameView, presence, rowsView, type AttendeeVariant, type GroupBy } from './attendee.js';
import { wordsWith, type Context } from './context.js';
import { heading, said } from './parts.js';
import { countryName, organisationName } from './person.js';
import { tableStyles } from './table.css.js';

export const arrangedStyles: CSSResult[] = [tableStyles, groupStyles];

export function arrangedView(
  people: readonly Attendee[],
  context: Context,
  variant: AttendeeVariant,
  groupBy: GroupBy,
): TemplateResult[] {
  const show = variant === 'table' ? table : rowsView;
  return grouped(people, groupBy, context).map(
    ([name, people]) => html`${heading(context.level, 'group', name)}${show(people, context, groupBy)}`,
  );
}

/** People by what they have in common, in the order of their first; those with nothing stand last. */
function grouped(people: readonly Attendee[], by: GroupBy, context: Context): [unknown, Attendee[]][] {
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
  const rows = [...groups].map(([name, people]): [unknown, Attendee[]] => [
    by === 'country' ? said(context, name, context.readerLanguage) : name,
    people,
  ]);
  if (others.length)
    rows.push([groups.size ? said(context, wordsWith(enArranged, context).others) : '', others]);
  return rows;
}

function table(people: readonly Attendee[], context: Context, groupBy: GroupBy) {
  const words = wordsWith(enArranged, context);
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
        <th>${said(context, words.name)}</th>
        ${used.map(([title]) => html`<th>${said(context, title)}</th>`)}
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
