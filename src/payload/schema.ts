/**
 * The payload: what a document may hold. The only place where its members are listed; the TypeScript types are inferred
 * from it, and `parse.ts` reads by it.
 */

import { isBlocks } from './blocks.js';
import { isDate } from './date.js';
import {
  anyText,
  check,
  choice,
  either,
  isText,
  list,
  number,
  object,
  orElse,
  text,
  variants,
  type Infer,
  type Members,
  type Shape,
} from './shape.js';
import { plainText } from './text.js';
import { isLink, isMedia } from './url.js';

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

const words = text();
const yesOrNo = choice(true, false);
const link = text('an http, https, mailto, tel or relative address', isLink);
const media = text('an http, https or relative address, or a data:image (not SVG)', isMedia);
const date = text('a date (RFC 3339 with offset, or YYYY-MM-DD)', isDate);
const language = text('a BCP 47 language tag', isLanguage);
const country = text('an ISO 3166-1 alpha-2 code such as "TR"', (value) => /^[A-Z]{2}$/.test(value));
const pixels = number('a number of pixels', 1);
const share = number('a number from 0 to 1', 0, 1);

const mark = choice('strong', 'emphasis', 'code', 'subscript', 'superscript', 'strikethrough');
const span = object({ text: anyText }, { href: link, language, marks: list(mark) });
const run = either(isText, anyText, span);
/** In a table an empty cell is a cell; elsewhere text has words in it. */
const cell: Shape<RichText> = either(isText, anyText, list(run));
const wordless: Shape<RichText> = check('text with words in it', () => false);
const rich: Shape<RichText> = (value, reading) => {
  const text = isText(value) || Array.isArray(value) ? cell(value, reading) : '';
  return text && plainText(text).trim() ? text : wordless(value, reading);
};

const imageNeeds = { src: media, alt: orElse(anyText, '') };
const imageMay = {
  sources: list(object({ src: media, width: pixels }, { type: words })),
  width: pixels,
  height: pixels,
  caption: rich,
  credit: words,
  focalPoint: object({ x: share, y: share }, {}),
};
const image = object(imageNeeds, imageMay);
const organisation = object({ name: words }, { url: link, logo: image });
const organisationOrName = either(isText, words, organisation);
const named = { name: words };
const personMay = {
  honorific: words,
  role: words,
  organisation: organisationOrName,
  country,
  image,
  url: link,
};
const person = object(named, personMay);
const speaker = object(named, { ...personMay, logo: image });
const attendee = object(named, {
  ...personMay,
  delegation: words,
  capacity: words,
  mode: choice('in-person', 'remote'),
  status: choice('confirmed', 'expected', 'absent'),
  collective: yesOrNo,
});
const relatedLink = object(
  { url: link, headline: words },
  {
    kicker: words,
    standfirst: words,
    image,
    published: date,
    source: organisationOrName,
    sponsored: yesOrNo,
    kind: choice('article', 'video', 'audio', 'gallery', 'live', 'document'),
  },
);
const file = object({ src: media }, { type: words });
const track = object({ src: media, language }, { kind: words, label: words });

/** What every block may have beside its `type`: a fragment picks it by its `id`. */
const block = <R extends Members, O extends Members>(required: R, optional: O) =>
  object(required, { id: words, ...optional });

const recording = {
  poster: image,
  title: words,
  tracks: list(track),
  caption: rich,
  transcript: words,
};
const leaves = {
  paragraph: block({ text: rich }, {}),
  heading: block({ text: rich }, { level: choice(2, 3, 4) }),
  quote: block(
    { text: rich },
    {
      language,
      translatedFrom: language,
      speaker,
      context: words,
      source: object({}, { title: words, url: link, publisher: organisationOrName }),
      date,
    },
  ),
  pullquote: block({ text: rich }, { attribution: words }),
  attendees: block(
    { people: list(attendee) },
    { heading: words, event: object({}, { name: words, place: words, start: date, end: date, url: link }) },
  ),
  related: block({ links: list(relatedLink) }, { heading: words }),
  image: block(imageNeeds, imageMay),
  gallery: block({ images: list(image) }, {}),
  video: block({ sources: list(file) }, recording),
  audio: block({ sources: list(file) }, recording),
  embed: block({ url: link }, { title: words, provider: words, html: words, width: pixels, height: pixels }),
  table: block({ rows: list(list(cell, '')) }, { caption: rich, head: list(cell, '') }),
  divider: block({}, {}),
};
type Leaves = typeof leaves;
const shapes: Readonly<Record<BlockType, Shape<object>>> = {
  ...leaves,
  list: block({ items: list((value, reading) => item(value, reading)) }, { ordered: yesOrNo }),
};

const anyBlock = variants<Block>(() => shapes);
const item: Shape<RichText | Block[]> = either(isBlocks, list(anyBlock), rich);

export const article = object(
  {},
  {
    $schema: words,
    version: choice(1),
    id: words,
    url: link,
    language,
    direction: choice('ltr', 'rtl'),
    kicker: words,
    headline: words,
    standfirst: rich,
    dateline: words,
    authors: list(person),
    byline: words,
    published: date,
    updated: date,
    publisher: organisation,
    image,
    body: list(anyBlock),
    corrections: list(object({ text: rich }, { date })),
    topics: list(object({ name: words }, { url: link })),
    rights: object({}, { notice: words, holder: words, licence: words, url: link }),
    // A status nobody knows may well mean "do not publish": it fails closed.
    status: orElse(choice('usable', 'withheld', 'canceled'), 'withheld'),
    embargo: date,
  },
);
export { anyBlock };

/** Whether this is the `type` of a block that the schema has. */
export const isBlockType = (type: unknown): boolean =>
  typeof type === 'string' && Object.hasOwn(shapes, type);

export interface Span extends Infer<typeof span> {}
/** "\n" is a line break; in a quote a blank line starts a paragraph. */
export type RichText = string | (string | Span)[];
export interface Image extends Infer<typeof image> {}
export interface Organisation extends Infer<typeof organisation> {}
export interface Person extends Infer<typeof person> {}
export interface Attendee extends Infer<typeof attendee> {}
export interface RelatedLink extends Infer<typeof relatedLink> {}
/** Written out, for a type cannot be inferred from itself. */
export interface ListBlock {
  type: 'list';
  id?: string;
  ordered?: boolean;
  items: (RichText | Block[])[];
}
export type Block = { [T in keyof Leaves]: { type: T } & Infer<Leaves[T]> }[keyof Leaves] | ListBlock;
export type BlockType = Block['type'];
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;
/** A news story. An empty `headline` renders no heading. */
export interface Article extends Omit<Infer<typeof article>, 'headline'> {
  headline: string;
}
