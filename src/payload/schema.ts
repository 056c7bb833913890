/**
 * The payload: what a document may hold. Its members are defined here alone. The TypeScript types are inferred
 * from it, `parse.ts` reads by it, and `scripts/schema/` makes the JSON Schema and its documentation of it: the comments
 * here are what editors show and newsrooms read. Markdown; an `@example` or `@default` is JSON.
 */

import { isBlocks } from './blocks.js';
import { isCountry, isLanguage } from './code.js';
import { isDate } from './date.js';
import {
  anyText,
  choice,
  either,
  filled,
  isText,
  list,
  number,
  object,
  orElse,
  text,
  variants,
  worded,
  type Infer,
  type InferMembers,
  type Members,
  type Shape,
} from './shape.js';
import { plainText } from './text.js';
import { isLink, isMedia, isPage } from './url.js';

const words = text();
const yesOrNo = choice(true, false);

/**
 * Where a link leads: an `http:`, `https:`, `mailto:` or `tel:` address, or one relative to the address of the document.
 * Any other is left out; the words that it belongs to stay.
 * @example "https://courier.example/2025/10/18/harbour-rail"
 * @example "../archive/1984/storm"
 * @example "mailto:desk@courier.example"
 */
const link = text('an http, https, mailto, tel or relative address', isLink);
/**
 * Where a page is: an `http:` or `https:` address, or one relative to the address of the document.
 * @title Page address
 * @example "https://maps.example/harbour-line"
 */
const page = text('an http, https or relative address', isPage);
/**
 * Where a file is: an `http:` or `https:` address, one relative to the address of the document, or a picture in a
 * `data:image/` address (not SVG, which may hold scripts).
 * @title File address
 * @example "https://courier.example/images/quay-960.webp"
 * @example "images/quay-960.webp"
 */
const media = text('an http, https or relative address, or a data:image (not SVG)', isMedia);
/**
 * A moment as in RFC 3339, with seconds and the offset from UTC; or a plain day, which is in no time zone and is shown
 * without a time.
 * @example "2025-10-18T13:05:00+01:00"
 * @example "2025-10-18T12:05:00Z"
 * @example "2025-10-18"
 */
const date = text('a date (RFC 3339 with offset, or YYYY-MM-DD)', isDate);
/**
 * A language tag as in BCP 47, with hyphens.
 * @example "en"
 * @example "ar"
 * @example "pt-BR"
 * @example "zh-Hant"
 */
const language = text('a BCP 47 language tag', isLanguage);
/**
 * A country’s code of two capital letters, as in ISO 3166-1 alpha-2. Readers see the country’s name in their language, and
 * its flag.
 * @example "NO"
 * @example "TR"
 */
const country = text('an ISO 3166-1 alpha-2 code such as "TR"', isCountry);
/**
 * A length in CSS pixels, 1 or more.
 * @example 960
 */
const pixels = number('a number of pixels', 1);
/**
 * A number from 0 to 1.
 * @title Fraction
 * @example 0.5
 */
const share = number('a number from 0 to 1', 0, 1);

/**
 * How a run of text is set off.
 * @example "strong"
 */
const mark = choice('strong', 'emphasis', 'code', 'subscript', 'superscript', 'strikethrough');
/**
 * A run of text with marks, a link or a language of its own.
 * @example { "text": "three rails", "marks": ["emphasis"] }
 * @example { "text": "the storm", "href": "https://courier.example/archive/1984/storm" }
 */
const span = object(
  {
    /**
     * The words, as they are read: markup in them is shown, not obeyed. `\n` is a line break.
     * @example "two gauges"
     */
    text: anyText,
  },
  {
    /**
     * The address that the words link to.
     * @title Link
     * @example "https://courier.example/archive/1984/storm"
     */
    href: link,
    /**
     * The language of these words where it is not that of the text around them, for the right voice, hyphens and direction.
     * @example "fr"
     */
    language,
    /**
     * How the words are set off; several may be combined.
     * @example ["strong"]
     */
    marks: list(mark),
  },
);
const run = either(isText, anyText, span);
/**
 * Rich text that may also be empty: the content of one cell.
 * @title Table cell
 * @example "684,000"
 * @example ["2030 ", { "text": "(forecast)", "marks": ["emphasis"] }]
 */
const cell: Shape<RichText> = either(isText, anyText, list(run));
/**
 * Text with something in it: plain, or a list of runs that are read one after another without a space between. `\n` is a
 * line break; in a quote a blank line starts a paragraph. Never markup: HTML is shown as it is written.
 * @title Rich text
 * @example "The first freight train crossed Gull Sluice at dawn."
 * @example ["The ", { "text": "storm", "href": "https://courier.example/storm" }, " took the causeway."]
 */
const rich: Shape<RichText> = worded(cell, plainText);

const imageNeeds = {
  /**
   * The picture’s file; where there are several, the one for browsers that do not choose.
   * @title File
   * @example "images/harbour-960.webp"
   */
  src: media,
  /**
   * What the picture shows, in words for those who do not see it. Empty only where it shows nothing that the text does not
   * say. Where it is missing, the picture is shown as if it were empty.
   * @title Alternative text
   * @example "Railway tracks curve along a wet quay towards a row of cranes"
   */
  alt: orElse(anyText, ''),
};
/**
 * The same picture in one width: browsers choose the one that fits the screen.
 * @title Image file
 * @example { "src": "images/harbour-480.webp", "width": 480, "type": "image/webp" }
 */
const imageFile = object(
  {
    /**
     * Where the file is.
     * @title File
     * @example "images/harbour-480.webp"
     */
    src: media,
    /**
     * How wide the picture in this file is, in pixels.
     * @example 480
     */
    width: pixels,
  },
  {
    /**
     * The file’s media type.
     * @title Media type
     * @example "image/webp"
     */
    type: words,
  },
);
const imageMay = {
  /**
   * The same picture in several widths.
   * @title Files
   * @example [{ "src": "images/harbour-480.webp", "width": 480 }, { "src": "images/harbour-960.webp", "width": 960 }]
   */
  sources: list(imageFile),
  /**
   * The width of the picture in `src`, in CSS pixels. With the height it keeps the picture’s place while it is loading.
   * @example 960
   */
  width: pixels,
  /**
   * The height of the picture in `src`, in CSS pixels.
   * @example 640
   */
  height: pixels,
  /**
   * What is to be said about the picture; shown below it.
   * @example "The deepwater quay on the eve of the opening."
   */
  caption: rich,
  /**
   * Who made the picture; shown after the caption.
   * @example "Ida Brandvold / The Courier"
   */
  credit: words,
  /**
   * What must not be cut off where the picture is cropped: a point, measured from the top left corner.
   * @example { "x": 0.6, "y": 0.5 }
   */
  focalPoint: object(
    {
      /**
       * How far from the left edge: 0 is the left edge, 1 the right.
       * @title From the left
       * @example 0.6
       */
      x: share,
      /**
       * How far from the top: 0 is the top, 1 the bottom.
       * @title From the top
       * @example 0.5
       */
      y: share,
    },
    {},
  ),
};
/**
 * A picture with what is to be said about it.
 * @example { "src": "images/harbour-960.webp", "width": 960, "height": 640, "alt": "Cranes at dusk" }
 */
const image: Shape<Image> = object(imageNeeds, imageMay);
/**
 * A publisher, an employer, an authority, any body with a name.
 * @example { "name": "The Kesterhaven Courier", "url": "https://courier.example/" }
 */
const organisation = object(
  {
    /**
     * Its name, as readers know it.
     * @example "The Kesterhaven Courier"
     */
    name: words,
  },
  {
    /**
     * Its own site, or a page about it.
     * @title Address
     * @example "https://courier.example/"
     */
    url: link,
    /**
     * Its logo.
     * @example { "src": "images/logo-courier.png", "width": 240, "height": 48, "alt": "The Kesterhaven Courier" }
     */
    logo: image,
  },
);
const organisationOrName = either(isText, words, organisation);
const named = {
  /**
   * The name, without title or honorific. One who has none is left out.
   * @example "Bram Oosterwold"
   */
  name: words,
};
const personMay = {
  /**
   * What is said before the name.
   * @example "Dr"
   */
  honorific: words,
  /**
   * The office or occupation. It is not said again where the name says it.
   * @example "Chief engineer"
   */
  role: words,
  /**
   * Whom the person works or speaks for: its name alone, or an organisation.
   * @example "Kesterhaven Harbour Trust"
   * @example { "name": "Kesterhaven Harbour Trust", "url": "https://trust.example/" }
   */
  organisation: organisationOrName,
  /**
   * The country that the person stands for or comes from.
   * @example "NL"
   */
  country,
  /**
   * A portrait; without one, initials are shown where a portrait would be.
   * @title Portrait
   * @example { "src": "images/portrait-3.webp", "width": 320, "height": 320, "alt": "Bram Oosterwold" }
   */
  image,
  /**
   * A page about the person; the name links to it.
   * @title Address
   * @example "https://courier.example/by/marta-eskildsen"
   */
  url: link,
};
/**
 * Somebody with a name.
 * @example { "name": "Marta Eskildsen", "role": "Transport correspondent" }
 */
const person = object(named, personMay);
/**
 * Who said it: a person, or an organisation with its logo.
 * @example { "name": "Ada Lorne", "role": "Harbour master", "organisation": "Port of Orrin" }
 */
const speaker = object(named, {
  ...personMay,
  /**
   * The logo of an organisation that speaks as such; shown where there is no portrait.
   * @example { "src": "images/logo-trust.png", "width": 240, "height": 48, "alt": "Kesterhaven Harbour Trust" }
   */
  logo: image,
});
/**
 * Somebody who was at a meeting, or a group of them.
 * @example { "name": "Saskia van Rhijnsdorp", "role": "Head of signalling", "country": "NL", "mode": "remote" }
 */
const attendee = object(named, {
  ...personMay,
  /**
   * The delegation that the person belongs to.
   * @example "Northern Ports"
   */
  delegation: words,
  /**
   * In what capacity the person took part.
   * @example "Observer"
   */
  capacity: words,
  /**
   * Whether in the room or from afar; only `remote` is said to readers.
   * @title Mode of attendance
   * @example "remote"
   */
  mode: choice('in-person', 'remote'),
  /**
   * Whether the person was there: readers are told of who is `expected` and who was `absent`.
   * @example "expected"
   */
  status: choice('confirmed', 'expected', 'absent'),
  /**
   * Whether this is a group that is named only as a group, such as “Heads of intelligence”.
   * @default false
   * @example true
   */
  collective: yesOrNo,
});
/**
 * A link to a further story. One without an address or a headline is left out.
 * @example { "url": "https://courier.example/video/storm", "headline": "The night the causeway went", "kind": "video" }
 */
const relatedLink = object(
  {
    /**
     * The story’s address.
     * @title Address
     * @example "https://courier.example/2025/10/11/three-rails-explained"
     */
    url: link,
    /**
     * The story’s headline; it is the link.
     * @example "Why three rails are cheaper than two"
     */
    headline: words,
  },
  {
    /**
     * The line above the headline.
     * @example "Explained"
     */
    kicker: words,
    /**
     * One or two sentences about the story, as plain text.
     * @example "Lifting a container from one train to another takes four minutes."
     */
    standfirst: words,
    /**
     * A picture; shown small.
     * @title Picture
     * @example { "src": "images/rails-960.webp", "width": 960, "height": 640, "alt": "" }
     */
    image,
    /**
     * When the story came out; recent ones are shown as “2 hours ago”.
     * @example "2025-10-11T07:00:00+01:00"
     */
    published: date,
    /**
     * Where the story is published: a name alone, or an organisation.
     * @example "The Kesterhaven Courier"
     */
    source: organisationOrName,
    /**
     * Whether somebody has paid for the link. Readers are told, and so are search engines.
     * @default false
     * @example true
     */
    sponsored: yesOrNo,
    /**
     * What is at the address; every kind but an article is named to readers.
     * @default "article"
     * @example "video"
     */
    kind: choice('article', 'video', 'audio', 'gallery', 'live', 'document'),
  },
);
/**
 * One encoding of a recording: browsers play the first that they can.
 * @title Media file
 * @example { "src": "media/harbour-line.webm", "type": "video/webm" }
 */
const file = object(
  {
    /**
     * Where the file is.
     * @title File
     * @example "media/harbour-line.webm"
     */
    src: media,
  },
  {
    /**
     * The file’s media type, by which browsers choose without loading it.
     * @title Media type
     * @example "video/webm"
     */
    type: words,
  },
);
/**
 * Subtitles or other timed text for a recording.
 * @title Text track
 * @example { "src": "media/harbour-line.en.vtt", "language": "en", "kind": "captions" }
 */
const track = object(
  {
    /**
     * The file, in WebVTT.
     * @title File
     * @example "media/harbour-line.en.vtt"
     */
    src: media,
    /**
     * The language of the track.
     * @example "en"
     */
    language,
  },
  {
    /**
     * What the track is, as on HTML’s `<track>`: `subtitles`, `captions`, `descriptions`, `chapters` or `metadata`.
     * @example "captions"
     */
    kind: words,
    /**
     * What the track is called in the player’s menu.
     * @example "English (captions)"
     */
    label: words,
  },
);

const blockWith = <R extends Members, O extends Members>(required: R, optional: O) =>
  object(required, {
    /**
     * The block’s name within the document: the fragment of an element’s `src` picks it, as in `story.json#statement`.
     * @title Name
     * @example "statement"
     */
    id: words,
    ...optional,
  });

const recording = {
  /**
   * The picture that is shown until the recording is played.
   * @example { "src": "images/harbour-960.webp", "width": 960, "height": 640, "alt": "" }
   */
  poster: image,
  /**
   * What the recording is called.
   * @example "The first train in ninety seconds"
   */
  title: words,
  /**
   * Subtitles and other timed text.
   * @example [{ "src": "media/harbour-line.en.vtt", "language": "en", "kind": "captions" }]
   */
  tracks: list(track),
  /**
   * What is to be said about the recording; shown below it.
   * @example "From the Courier’s archive of harbour voices. 3 min"
   */
  caption: rich,
  /**
   * All that is said, as plain text.
   * @example "The lamp went first. Then there was a noise like coal going down a chute."
   */
  transcript: words,
};
const leaves = {
  /**
   * A paragraph of running text.
   * @example { "type": "paragraph", "text": "The first train left at dawn." }
   */
  paragraph: blockWith(
    {
      /**
       * What the paragraph says.
       * @example "The work took five years."
       */
      text: rich,
    },
    {},
  ),
  /**
   * A heading within the story.
   * @example { "type": "heading", "level": 2, "text": "What it cost, and who pays" }
   */
  heading: blockWith(
    {
      /**
       * What the heading says.
       * @example "How the track works"
       */
      text: rich,
    },
    {
      /**
       * Its level within the story, whose headline is the level above 2. On the page it follows from the element’s
       * `heading-level`.
       * @default 2
       * @example 3
       */
      level: choice(2, 3, 4),
    },
  ),
  /**
   * Words of somebody’s, with who said them, where, when, and where that can be read.
   * @example { "type": "quote", "text": "We promised it would come back, and it has.", "speaker": { "name": "Ada Lorne" } }
   */
  quote: blockWith(
    {
      /**
       * The words alone: quotation marks are added in the manner of their language. A blank line starts a paragraph.
       * @example "We have not put the old line back."
       */
      text: rich,
    },
    {
      /**
       * The language of the quoted words, where it is not the article’s.
       * @example "tr"
       */
      language,
      /**
       * The language that the words were said in, where they are given in translation; readers are told.
       * @title Translated from
       * @example "ar"
       */
      translatedFrom: language,
      /**
       * Who said it.
       * @example { "name": "Bram Oosterwold", "honorific": "Dr", "role": "Chief engineer" }
       */
      speaker,
      /**
       * The circumstances in which it was said, in a few words.
       * @example "In his speech on the quay"
       */
      context: words,
      /**
       * Where it can be read or heard.
       * @example { "title": "Address at the opening of the harbour line", "url": "https://trust.example/opening-address" }
       */
      source: object(
        {},
        {
          /**
           * What the source is called.
           * @example "Address at the opening of the harbour line"
           */
          title: words,
          /**
           * Its address.
           * @title Address
           * @example "https://trust.example/opening-address"
           */
          url: link,
          /**
           * Who published it: a name alone, or an organisation.
           * @example "Kesterhaven Harbour Trust"
           */
          publisher: organisationOrName,
        },
      ),
      /**
       * When it was said.
       * @example "2025-10-18T11:30:00+01:00"
       */
      date,
    },
  ),
  /**
   * A few words of the story, set large to draw the eye.
   * @example { "type": "pullquote", "text": "You can hear the gulls", "attribution": "Ruth Amblecote, head teacher" }
   */
  pullquote: blockWith(
    {
      /**
       * The words alone, without quotation marks.
       * @example "You would stop mid-sentence, wait for the gears, and start again"
       */
      text: rich,
    },
    {
      /**
       * Who said them.
       * @example "Ruth Amblecote, head teacher"
       */
      attribution: words,
    },
  ),
  /**
   * Who was at a meeting, in what role, and for whom.
   * @title Attendee list
   * @example { "type": "attendees", "people": [{ "name": "Ada Lorne", "role": "Harbour master", "country": "NO" }] }
   */
  attendees: blockWith(
    {
      /**
       * The people, in the order in which they are shown.
       * @example [{ "name": "Ada Lorne", "role": "Harbour master" }, { "name": "Rail inspectors", "collective": true }]
       */
      people: list(attendee),
    },
    {
      /**
       * The words above the list; without them readers see “In attendance” in their language.
       * @example "At the opening"
       */
      heading: words,
      /**
       * The meeting that they were at.
       * @example { "name": "Opening of the harbour line", "place": "Deepwater Quay", "start": "2025-10-18" }
       */
      event: object(
        {},
        {
          /**
           * What the meeting is called.
           * @example "Opening of the harbour line"
           */
          name: words,
          /**
           * Where it takes place.
           * @example "Deepwater Quay, Kesterhaven"
           */
          place: words,
          /**
           * When it begins; without it no time is shown.
           * @example "2025-10-18T11:00:00+01:00"
           */
          start: date,
          /**
           * When it ends; shown with the beginning as a span of time.
           * @example "2025-10-18T12:30:00+01:00"
           */
          end: date,
          /**
           * A page about it; its name links there.
           * @title Address
           * @example "https://trust.example/opening"
           */
          url: link,
        },
      ),
    },
  ),
  /**
   * Links to further stories. It takes up no space where there are none.
   * @title Related links
   * @example { "type": "related", "heading": "More", "links": [{ "url": "/timetable", "headline": "The new timetable" }] }
   */
  related: blockWith(
    {
      /**
       * The links, in the order in which they are shown.
       * @example [{ "url": "/timetable", "headline": "The new timetable" }]
       */
      links: list(relatedLink),
    },
    {
      /**
       * The words above the links.
       * @example "You might also like"
       */
      heading: words,
    },
  ),
  /**
   * A picture in the running text, with its caption and credit.
   * @title Image
   * @example { "type": "image", "src": "images/boats-960.webp", "alt": "Four small fishing boats at their moorings" }
   */
  image: blockWith(imageNeeds, imageMay),
  /**
   * Several pictures that belong together.
   * @example { "type": "gallery", "images": [{ "src": "images/rails-960.webp", "alt": "Three rails on one bed" }] }
   */
  gallery: blockWith(
    {
      /**
       * The pictures, in their order.
       * @title Pictures
       * @example [{ "src": "images/rails-960.webp", "alt": "Three rails on one bed" }]
       */
      images: list(image),
    },
    {},
  ),
  /**
   * A film.
   * @example { "type": "video", "sources": [{ "src": "media/harbour-line.webm", "type": "video/webm" }] }
   */
  video: blockWith(
    {
      /**
       * The film’s files: browsers play the first that they can.
       * @title Files
       * @example [{ "src": "media/harbour-line.webm", "type": "video/webm" }]
       */
      sources: list(file),
    },
    recording,
  ),
  /**
   * A recording to listen to.
   * @example { "type": "audio", "sources": [{ "src": "media/edvin-marsh.mp3", "type": "audio/mpeg" }] }
   */
  audio: blockWith(
    {
      /**
       * The recording’s files: browsers play the first that they can.
       * @title Files
       * @example [{ "src": "media/edvin-marsh.mp3", "type": "audio/mpeg" }]
       */
      sources: list(file),
    },
    recording,
  ),
  /**
   * Something that another site shows in a frame: a map, a post, a player.
   * @example { "type": "embed", "url": "https://maps.example/harbour-line", "title": "Map of the harbour line" }
   */
  embed: blockWith(
    {
      /**
       * The page in the frame.
       * @title Address
       * @example "https://maps.example/harbour-line"
       */
      url: page,
    },
    {
      /**
       * What is in the frame, for those who do not see it.
       * @example "Map of the harbour line, from Deepwater Quay to Ostley"
       */
      title: words,
      /**
       * Whose site it is.
       * @example "Tidechart Maps"
       */
      provider: words,
      /**
       * A whole HTML document instead of the page at the address. It lives in a sandboxed frame of its own, and only after
       * a click.
       * @title HTML
       * @example "<!doctype html><title>Map</title><p>A map"
       */
      html: words,
      /**
       * The width of the frame, in CSS pixels.
       * @example 640
       */
      width: pixels,
      /**
       * The height of the frame, in CSS pixels.
       * @example 360
       */
      height: pixels,
    },
  ),
  /**
   * Figures or words in rows and columns.
   * @example { "type": "table", "head": ["Year", "By rail"], "rows": [["2024", "0"], ["2026", "230,000"]] }
   */
  table: blockWith(
    {
      /**
       * The rows from top to bottom, and in each the cells in the order in which they are read.
       * @example [["2024", "0"], ["2026", "230,000"]]
       */
      rows: list(list(cell, '')),
    },
    {
      /**
       * What the table shows.
       * @example "Containers through Kesterhaven"
       */
      caption: rich,
      /**
       * The heads of the columns.
       * @title Column heads
       * @example ["Year", "By rail"]
       */
      head: list(cell, ''),
    },
  ),
  /**
   * A break between two parts of the story.
   * @example { "type": "divider" }
   */
  divider: blockWith({}, {}),
};
type Leaves = typeof leaves;
const shapes: Readonly<Record<BlockType, Shape<object>>> = {
  ...leaves,
  /**
   * A list with bullets or numbers.
   * @example { "type": "list", "ordered": true, "items": ["The shared rail moves first.", "The blades lock."] }
   */
  list: blockWith(
    {
      /**
       * The items: rich text, or a list of blocks.
       * @example ["The shared rail moves first.", [{ "type": "paragraph", "text": "Then the blades lock." }]]
       */
      items: list((value, reading) => item(value, reading)),
    },
    {
      /**
       * Whether the items are numbered.
       * @default false
       * @example true
       */
      ordered: yesOrNo,
    },
  ),
};

/**
 * One part of a story; its `type` says which. A block of an unknown type is left out.
 * @example { "type": "paragraph", "text": "The first train left at dawn." }
 */
const block = variants<Block>(() => shapes);
const item: Shape<RichText | Block[]> = either(isBlocks, filled(list(block)), rich);

/**
 * A news story. It needs a headline or a body.
 * @example { "headline": "Harbour line reopens", "body": [{ "type": "paragraph", "text": "The first train left at dawn." }] }
 */
const article = object(
  {},
  {
    /**
     * The address of this schema, by which editors find it.
     * @title Schema
     * @example "node_modules/newswire-elements/dist/payload.schema.json"
     */
    $schema: words,
    /**
     * The version of the payload that the document is written in.
     * @default 1
     * @example 1
     */
    version: choice(1),
    /**
     * What the publisher’s own system calls the story; not shown.
     * @title Identifier
     * @example "harbour-rail"
     */
    id: words,
    /**
     * The story’s canonical address: where readers are sent for the original, and what shared quotes link to.
     * @title Address
     * @example "https://courier.example/2025/10/18/harbour-rail"
     */
    url: link,
    /**
     * The language that the story is written in; its direction follows from it.
     * @example "en"
     */
    language,
    /**
     * The direction of the text, where it is not the usual one of its language.
     * @example "rtl"
     */
    direction: choice('ltr', 'rtl'),
    /**
     * The line above the headline: the subject, or the series.
     * @example "Ports and railways"
     */
    kicker: words,
    /**
     * The headline, as plain text. Where it is empty or missing no heading is shown.
     * @default ""
     * @example "After 41 years, trains run to the water’s edge again in Kesterhaven"
     */
    headline: orElse(words, ''),
    /**
     * The introduction below the headline.
     * @example "On Saturday the first freight train crossed Gull Sluice, and ports from five continents came to see it."
     */
    standfirst: rich,
    /**
     * The place that the story was reported from.
     * @example "Kesterhaven"
     */
    dateline: words,
    /**
     * Who wrote it. Readers see their names and roles, joined in the manner of their language.
     * @example [{ "name": "Marta Eskildsen", "role": "Transport correspondent" }]
     */
    authors: list(person),
    /**
     * Shown in place of the authors’ names, as it is.
     * @example "By our harbour desk"
     */
    byline: words,
    /**
     * When the story first came out.
     * @example "2025-10-18T13:05:00+01:00"
     */
    published: date,
    /**
     * When it was last changed.
     * @example "2025-10-18T18:40:00+01:00"
     */
    updated: date,
    /**
     * Who published it; its logo and its name are shown with the link to the original.
     * @example { "name": "The Kesterhaven Courier", "url": "https://courier.example/" }
     */
    publisher: organisation,
    /**
     * The main picture, above the body.
     * @title Picture
     * @example { "src": "images/harbour-960.webp", "width": 960, "height": 640, "alt": "Cranes at dusk" }
     */
    image,
    /**
     * The story itself, as a list of blocks in reading order.
     * @example [{ "type": "paragraph", "text": "The first train left at dawn." }]
     */
    body: list(block),
    /**
     * What an earlier version of the story got wrong.
     * @example [{ "date": "2025-10-18", "text": "An earlier version gave another length. It was 340 metres." }]
     */
    corrections: list(
      object(
        {
          /**
           * What was wrong, and what is right.
           * @example "An earlier version gave another length. It was 340 metres."
           */
          text: rich,
        },
        {
          /**
           * When it was corrected.
           * @example "2025-10-18"
           */
          date,
        },
      ),
    ),
    /**
     * What the story is about.
     * @example [{ "name": "Railways", "url": "https://courier.example/topics/railways" }]
     */
    topics: list(
      object(
        {
          /**
           * What the topic is called.
           * @example "Railways"
           */
          name: words,
        },
        {
          /**
           * A page with more on the topic.
           * @title Address
           * @example "https://courier.example/topics/railways"
           */
          url: link,
        },
      ),
    ),
    /**
     * Who holds the rights in the story, and what others may do with it.
     * @example { "notice": "© 2025 The Kesterhaven Courier", "licence": "All rights reserved" }
     */
    rights: object(
      {},
      {
        /**
         * The copyright notice, as it is to be shown.
         * @example "© 2025 The Kesterhaven Courier"
         */
        notice: words,
        /**
         * Who holds the rights.
         * @example "The Kesterhaven Courier"
         */
        holder: words,
        /**
         * What others may do, in words or by the licence’s name.
         * @example "All rights reserved"
         */
        licence: words,
        /**
         * A page that says more.
         * @title Address
         * @example "https://courier.example/rights"
         */
        url: link,
      },
    ),
    // A status nobody knows may well mean "do not publish": it fails closed.
    /**
     * Whether the story may be shown. `withheld`: not yet, or not any more. `canceled`: never, whatever was sent before. A
     * status that is none of these counts as `withheld`.
     * @default "usable"
     * @example "withheld"
     */
    status: orElse(choice('usable', 'withheld', 'canceled'), 'withheld'),
    /**
     * The moment until which the story is not shown. A plain day has begun when it has begun everywhere on earth, at 12:00
     * UTC. One that cannot be read withholds the story.
     * @example "2025-10-18T12:00:00+01:00"
     */
    embargo: date,
  },
);
export { article, block };

/** Whether this is the `type` of a block that the schema has. */
export const isBlockType = (type: unknown): boolean =>
  typeof type === 'string' && Object.hasOwn(shapes, type);

/** A run of text with marks, a link or a language of its own. */
export interface Span extends Infer<typeof span> {}
/** Text, or a list of runs. "\n" is a line break; in a quote a blank line starts a paragraph. Never markup. */
export type RichText = string | (string | Span)[];
/** A picture with what is to be said about it. */
export interface Image extends InferMembers<typeof imageNeeds, typeof imageMay> {}
/** A publisher, an employer, an authority, any body with a name. */
export interface Organisation extends Infer<typeof organisation> {}
/** Somebody with a name. */
export interface Person extends Infer<typeof person> {}
/** Somebody who was at a meeting, or a group of them. */
export interface Attendee extends Infer<typeof attendee> {}
/** A link to a further story. */
export interface RelatedLink extends Infer<typeof relatedLink> {}
/** A list with bullets or numbers. Written out, for a type cannot be inferred from itself. */
export interface ListBlock {
  type: 'list';
  /** The block’s name within the document: the fragment of an element’s `src` picks it. */
  id?: string;
  /** Whether the items are numbered. */
  ordered?: boolean;
  /** The items: rich text, or a list of blocks. */
  items: (RichText | Block[])[];
}
/** One part of a story; its `type` says which. */
export type Block = { [T in keyof Leaves]: { type: T } & Infer<Leaves[T]> }[keyof Leaves] | ListBlock;
export type BlockType = Block['type'];
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;
/** A news story. An empty `headline` renders no heading. */
export interface Article extends Omit<Infer<typeof article>, 'headline'> {
  /** The headline, as plain text. Where it is empty no heading is shown. */
  headline: string;
}
