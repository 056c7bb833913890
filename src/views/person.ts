/** A person: the name in full, the portrait or initials, and what they are, for whom, from where. */

import { html, type TemplateResult } from 'lit';
import { nameOf } from '../i18n/index.js';
import type { Attendee, Organisation, Person } from '../payload/index.js';
import type { Context } from './context.js';
import { picture } from './image.js';
import { said } from './parts.js';

export const fullName = ({ name, honorific }: Person): string => (honorific ? `${honorific} ${name}` : name);

export const organisationName = (organisation: Organisation | string | undefined): string | undefined =>
  typeof organisation === 'string' ? organisation : organisation?.name;

/** Role and organisation in one line; neither is said again where the name, or the role, has said it. */
export function standing({ name, role, organisation }: Person, { words }: Context): string {
  let already = name;
  const isNew = (part: string | undefined) =>
    part && !already.toLowerCase().includes(part.toLowerCase()) && (already += part);
  return [role, organisationName(organisation)].filter(isNew).join(words.comma);
}

/** From a capital letter to its regional indicator. */
const INDICATOR = 0x1f1e6 - 65;

/** A flag as the two regional indicators of its country: a picture where the platform has one. */
const flag = (country: string) =>
  String.fromCodePoint(...[...country].map((letter) => INDICATOR + letter.charCodeAt(0)));

/** A country's name in the reader's language; its code where the platform has no name for it. */
export const countryName = (country: string, { readerLanguage }: Context): string =>
  nameOf('region', country, readerLanguage) ?? country;

export const countryView = (country: string | undefined, context: Context): TemplateResult | '' =>
  country
    ? html`<span part="country"><bdi aria-hidden="true">${flag(country)}</bdi>\u00a0${said(context, countryName(country, context), context.readerLanguage)}</span>`
    : '';

/** The first letters of the first and the last name; one in scripts without capitals, where two would join. */
function initials(name: string): string {
  const [first = '', ...rest] = name.match(/(?<![\p{L}\p{M}'’-])\p{L}/gu) ?? [];
  const capital = first.toUpperCase();
  return capital === first.toLowerCase() ? first : capital + (rest.pop() ?? '').toUpperCase();
}

export const portrait = (person: Attendee, context: Context): TemplateResult =>
  person.image
    ? picture(person.image, 'portrait', context)
    : html`<span part="portrait" aria-hidden="true">${person.collective ? '•••' : initials(person.name)}</span>`;
