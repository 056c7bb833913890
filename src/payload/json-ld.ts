/** An article as schema.org JSON-LD (https://schema.org/NewsArticle), for search engines and archives. */

import { isBlocks, walk } from './blocks.js';
import type {
  Article,
  Attendee,
  Block,
  BlockOf,
  Image,
  ListBlock,
  Organisation,
  Person,
  RichText,
} from './schema.js';
import { plainText } from './text.js';
import { parse } from './url.js';

/** A node of JSON-LD: its `@type`, and the properties that there is something to say of. */
export type JsonLd = Record<string, unknown>;

type Resolve = (address: string | undefined) => string | undefined;

/**
 * The article in the words of schema.org. Addresses are resolved against `base`, the document's own; those that are not
 * absolute `http:` or `https:` by then are left out, and so is every member that is empty. It judges nothing: whether the
 * story may be published is the caller's to know. `<` is to be escaped where the JSON is written into a page's HTML.
 */
export function toJsonLd(article: Article, { base }: { base?: string } = {}): JsonLd {
  const resolve: Resolve = (address) => absolute(address, base);
  const { id, authors = [], byline, topics = [], rights = {}, body = [] } = article;
  const blocks = walk(body);
  const of = <T extends Block['type']>(type: T) =>
    blocks.filter((block): block is BlockOf<T> => block.type === type);
  const url = resolve(article.url);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...saying({
      '@id': id && /^(https?|urn|tag):\S+$/i.test(id) ? id : undefined,
      identifier: id,
      url,
      mainEntityOfPage: url,
      inLanguage: article.language,
      headline: article.headline,
      articleSection: article.kicker,
      description: plain(article.standfirst),
      dateline: article.dateline,
      // Of no other type can a byline be: it names people, or stands for them.
      author: authors.length ? authors.map((author) => person(author, resolve)) : named('Person', byline),
      creditText: byline,
      datePublished: moment(article.published),
      dateModified: moment(article.updated),
      publisher: organisation(article.publisher, resolve),
      image: [article.image, ...of('image'), ...of('gallery').flatMap(({ images }) => images)].map((one) =>
        picture(one, resolve),
      ),
      articleBody: body.map(textOf).filter(Boolean).join('\n\n'),
      // A quote stands in the article, so it is a part of it. `citation` is for the work that it is from, which the quote
      // names itself; `mentions` is for what is only spoken of.
      hasPart: of('quote').map((quote) => quotation(quote, article, resolve)),
      video: of('video').map((video) => recording('VideoObject', video, resolve)),
      audio: of('audio').map((audio) => recording('AudioObject', audio, resolve)),
      // Whether the story is about the meeting, nobody says.
      mentions: of('attendees').map((meeting) => event(meeting, resolve)),
      about: topics.map(
        (topic) => resolve(topic.url) && node('Thing', { name: topic.name, url: resolve(topic.url) }),
      ),
      keywords: topics.map(({ name }) => name),
      correction: article.corrections?.map(({ text, date }) =>
        node('CorrectionComment', { text: plain(text), datePublished: moment(date) }),
      ),
      copyrightNotice: rights.notice,
      copyrightHolder: named('Organization', rights.holder),
      license: absolute(rights.licence) ?? named('CreativeWork', rights.licence),
      usageInfo: resolve(rights.url),
    }),
  };
}

function absolute(address = '', base?: string): string | undefined {
  const url = parse(address, base);
  return address && url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** The members that there is something in. */
const saying = (members: JsonLd): JsonLd =>
  Object.fromEntries(
    Object.entries(members)
      .map(([name, value]) => [name, Array.isArray(value) ? value.filter(Boolean) : value] as const)
      .filter(([, value]) => value != null && (value as string | unknown[]).length !== 0),
  );

/** Undefined where there is nothing to say of it. */
function node(type: string, members: JsonLd): JsonLd | undefined {
  const said = saying(members);
  return Object.keys(said).length ? { '@type': type, ...said } : undefined;
}

const named = (type: string, name: string | undefined) => node(type, { name });

/** RFC 3339 allows `t` and `z`; ISO 8601, which schema.org asks for, does not. */
const moment = (date: string | undefined) => date?.toUpperCase();

const plain = (text: RichText = ''): string => plainText(text).trim();

/** What a reader reads in the text. A pull quote only repeats it; captions and people are said elsewhere. */
function textOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return plain(block.text);
    case 'list':
      return lines(block.items.map(itemText));
    case 'table':
      return lines(
        [block.caption ? [block.caption] : [], block.head ?? [], ...block.rows].map((row) =>
          row.map(plain).join('\t').trimEnd(),
        ),
      );
    default:
      return '';
  }
}

const lines = (texts: string[]) => texts.filter(Boolean).join('\n');

const itemText = (item: ListBlock['items'][number]): string =>
  isBlocks(item) ? lines(item.map(textOf)) : plain(item);

/** Without its address a picture is nothing: relative ones without a `base`, and `data:`. */
function picture(image: Image | undefined, resolve: Resolve): JsonLd | undefined {
  const url = resolve(image?.src);
  if (!image || !url) return undefined;
  const { width, height, alt, caption, credit } = image;
  return node('ImageObject', {
    url,
    width,
    height,
    description: alt,
    caption: plain(caption),
    creditText: credit,
  });
}

function organisation(it: Organisation | string | undefined, resolve: Resolve): JsonLd | undefined {
  if (typeof it !== 'object') return named('Organization', it);
  return node('Organization', { name: it.name, url: resolve(it.url), logo: picture(it.logo, resolve) });
}

function person(it: Person, resolve: Resolve, more: JsonLd = {}): JsonLd | undefined {
  return node('Person', {
    name: it.name,
    honorificPrefix: it.honorific,
    jobTitle: it.role,
    // `worksFor` would claim an employment.
    affiliation: organisation(it.organisation, resolve),
    nationality: node('Country', { identifier: it.country, name: it.country && countryName(it.country) }),
    image: picture(it.image, resolve),
    url: resolve(it.url),
    ...more,
  });
}

/** In English, as the words of schema.org are; undefined for a code that is nobody's. */
function countryName(code: string): string | undefined {
  countryNames ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return countryNames.of(code);
}

/** Dear to make, and a meeting may have hundreds of people. */
let countryNames: Intl.DisplayNames | undefined;

/** Only an organisation has a logo; a speaker without one is taken for a person. */
const speakerOf = ({ speaker }: BlockOf<'quote'>, resolve: Resolve) =>
  speaker && (speaker.logo ? organisation(speaker, resolve) : person(speaker, resolve));

function quotation(quote: BlockOf<'quote'>, { language }: Article, resolve: Resolve): JsonLd | undefined {
  const { source = {}, translatedFrom } = quote;
  return node('Quotation', {
    text: plain(quote.text),
    inLanguage: quote.language ?? language,
    description: quote.context,
    // Whom the article attributes it to; who wrote the words, which `creator` is for, it does not say.
    spokenByCharacter: speakerOf(quote, resolve),
    dateCreated: moment(quote.date),
    isBasedOn: node('CreativeWork', {
      name: source.title,
      url: resolve(source.url),
      publisher: organisation(source.publisher, resolve),
    }),
    translationOfWork: node('Quotation', { inLanguage: translatedFrom }),
  });
}

function event({ people, event: it = {} }: BlockOf<'attendees'>, resolve: Resolve): JsonLd | undefined {
  const present = people.filter(({ status }) => status !== 'absent');
  const mode = attendanceMode(present);
  return node('Event', {
    name: it.name,
    url: resolve(it.url),
    location: named('Place', it.place),
    startDate: moment(it.start),
    endDate: moment(it.end),
    eventAttendanceMode: mode && `https://schema.org/${mode}EventAttendanceMode`,
    attendee: present.map((one) => attendee(one, resolve)),
  });
}

/** Said only where it is known: of everyone, or that there were both. */
function attendanceMode(people: readonly Attendee[]): string | undefined {
  const modes = new Set(people.map(({ mode }) => mode));
  if (modes.has('remote') && modes.has('in-person')) return 'Mixed';
  if (modes.size !== 1) return undefined;
  return modes.has('remote') ? 'Online' : modes.has('in-person') ? 'Offline' : undefined;
}

/** A group that is named only as one is an organisation: schema.org has no other word for it. */
function attendee(it: Attendee, resolve: Resolve): JsonLd | undefined {
  const delegation = named('Organization', it.delegation);
  if (!it.collective) return person(it, resolve, { memberOf: delegation });
  return node('Organization', {
    name: it.name,
    url: resolve(it.url),
    image: picture(it.image, resolve),
    memberOf: [organisation(it.organisation, resolve), delegation],
  });
}

function recording(
  type: 'VideoObject' | 'AudioObject',
  it: BlockOf<'video'> | BlockOf<'audio'>,
  resolve: Resolve,
): JsonLd | undefined {
  const file = it.sources.find(({ src }) => resolve(src));
  return (
    file &&
    node(type, {
      name: it.title,
      contentUrl: resolve(file.src),
      encodingFormat: file.type,
      thumbnailUrl: resolve(it.poster?.src),
      caption: [
        plain(it.caption),
        ...(it.tracks ?? []).map(
          ({ src, language, label }) =>
            resolve(src) &&
            node('MediaObject', { contentUrl: resolve(src), inLanguage: language, name: label }),
        ),
      ],
      transcript: it.transcript,
    })
  );
}
