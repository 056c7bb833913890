// A story in the words of schema.org: what is said of it, what is not, and that schema.org has every word of it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { parsePayload, toJsonLd } from '../../dist/payload/index.js';

const fixtures = new URL('../fixtures/', import.meta.url);
const base = 'https://courier.example/stories/story.json';
const read = (name) => JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'));
const harbour = read('harbour-rail.json');
const told = (article) => toJsonLd({ headline: 'Tides', ...article }, { base });
const toldOf = (...body) => told({ body });

/** Each type's parent, and the properties that it brings: https://schema.org/docs/full.html */
const types = {
  Thing: [null, 'name description url image identifier mainEntityOfPage'],
  CreativeWork: [
    'Thing',
    `about audio author copyrightHolder copyrightNotice correction creditText dateCreated dateModified datePublished
     encodingFormat hasPart headline inLanguage isBasedOn keywords license mentions publisher text thumbnailUrl
     translationOfWork usageInfo video`,
  ],
  Article: ['CreativeWork', 'articleBody articleSection'],
  NewsArticle: ['Article', 'dateline'],
  Quotation: ['CreativeWork', 'spokenByCharacter'],
  CorrectionComment: ['CreativeWork', ''],
  MediaObject: ['CreativeWork', 'contentUrl width height'],
  ImageObject: ['MediaObject', 'caption'],
  VideoObject: ['MediaObject', 'caption transcript'],
  AudioObject: ['MediaObject', 'caption transcript'],
  Person: ['Thing', 'honorificPrefix jobTitle affiliation nationality memberOf'],
  Organization: ['Thing', 'logo memberOf'],
  Place: ['Thing', ''],
  Country: ['Place', ''],
  Event: ['Thing', 'location startDate endDate eventAttendanceMode attendee'],
};

/** What may stand in a property; text where nothing is said here. */
const ranges = {
  about: ['Thing'],
  affiliation: ['Organization'],
  attendee: ['Person', 'Organization'],
  audio: ['AudioObject'],
  author: ['Person', 'Organization'],
  caption: ['text', 'MediaObject'],
  copyrightHolder: ['Person', 'Organization'],
  correction: ['CorrectionComment'],
  hasPart: ['CreativeWork'],
  image: ['ImageObject'],
  isBasedOn: ['CreativeWork'],
  license: ['url', 'CreativeWork'],
  location: ['Place'],
  logo: ['ImageObject'],
  memberOf: ['Organization'],
  mentions: ['Thing'],
  nationality: ['Country'],
  publisher: ['Organization'],
  spokenByCharacter: ['Person', 'Organization'],
  translationOfWork: ['CreativeWork'],
  video: ['VideoObject'],
  contentUrl: ['url'],
  eventAttendanceMode: ['url'],
  mainEntityOfPage: ['url'],
  thumbnailUrl: ['url'],
  url: ['url'],
  usageInfo: ['url'],
  dateCreated: ['date'],
  dateModified: ['date'],
  datePublished: ['date'],
  endDate: ['date'],
  startDate: ['date'],
  // Asked for as a Distance; search engines document plain pixels.
  width: ['pixels'],
  height: ['pixels'],
};

const isA = (type, ancestor) => type === ancestor || (type && isA(types[type][0], ancestor));
const propertiesOf = (type) =>
  type ? [...propertiesOf(types[type][0]), ...types[type][1].split(/\s+/)] : [];
const plain = {
  text: (value) => typeof value === 'string',
  url: (value) => /^https?:\/\/\S+$/.test(value),
  date: (value) => /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/.test(value),
  pixels: Number.isInteger,
};
const fits = (value, range) =>
  plain[range] ? plain[range](value) : typeof value === 'object' && isA(value['@type'], range);

/** All that schema.org would not understand, or that is empty. */
function faults(node, path = '') {
  const type = node['@type'];
  if (!types[type]) return [`${path}: no type ${type}`];
  return Object.entries(node).flatMap(([property, value]) => {
    if (property.startsWith('@')) return [];
    const here = `${path}/${type}.${property}`;
    const values = Array.isArray(value) ? value : [value];
    if (!propertiesOf(type).includes(property)) return [`${here}: no such property`];
    if (!values.length) return [`${here}: empty`];
    return values.flatMap((one) => [
      ...(one === '' || one == null ? [`${here}: empty`] : []),
      ...((ranges[property] ?? ['text']).some((range) => fits(one, range))
        ? []
        : [`${here}: ${JSON.stringify(one)}`]),
      ...(typeof one === 'object' && one ? faults(one, here) : []),
    ]);
  });
}

const stories = [
  ...readdirSync(fixtures),
  ...readdirSync(new URL('bad', fixtures)).map((name) => `bad/${name}`),
]
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, parsePayload(read(name))])
  .filter(([, { kind }]) => kind === 'article');

for (const [name, { article }] of stories) {
  for (const from of [base, undefined])
    test(`schema.org knows every word of ${name}, ${from ? 'with' : 'without'} an address`, () => {
      const json = toJsonLd(article, { base: from });
      assert.deepEqual(faults(json), []);
      assert.deepEqual(JSON.parse(JSON.stringify(json)), json);
    });
}

test('the check finds a property of another type, a value of another kind, and an empty one', () => {
  const wrong = {
    '@type': 'Article',
    spokenByCharacter: 'A',
    url: '/a',
    keywords: [],
    author: { '@type': 'Event' },
  };
  assert.equal(faults(wrong).length, 4);
});

test('the head of the story', () => {
  const json = toJsonLd(harbour, { base });
  assert.equal(json['@context'], 'https://schema.org');
  assert.equal(json['@type'], 'NewsArticle');
  assert.equal(json.headline, harbour.headline);
  assert.equal(json.articleSection, 'Ports and railways');
  assert.match(json.description, /crossed Gull Sluice on three rails, and ports/);
  assert.equal(json.inLanguage, 'en');
  assert.equal(json.identifier, 'harbour-rail');
  assert.equal(json.url, harbour.url);
  assert.equal(json.mainEntityOfPage, harbour.url);
  assert.equal(json.dateline, 'Kesterhaven');
  assert.equal(json.datePublished, harbour.published);
  assert.equal(json.dateModified, harbour.updated);
  assert.deepEqual(json.publisher, {
    '@type': 'Organization',
    name: 'The Kesterhaven Courier',
    url: 'https://courier.example/',
    logo: {
      '@type': 'ImageObject',
      url: 'https://courier.example/stories/images/logo-courier.svg',
      width: 240,
      height: 48,
      description: 'The Kesterhaven Courier',
    },
  });
});

test('the authors in full', () => {
  assert.deepEqual(
    told({
      authors: [
        {
          name: 'Ada Lorne',
          honorific: 'Dr',
          role: 'Editor',
          organisation: 'The Courier',
          country: 'NO',
          url: '/ada',
        },
      ],
    }).author,
    [
      {
        '@type': 'Person',
        name: 'Ada Lorne',
        honorificPrefix: 'Dr',
        jobTitle: 'Editor',
        affiliation: { '@type': 'Organization', name: 'The Courier' },
        nationality: { '@type': 'Country', identifier: 'NO', name: 'Norway' },
        url: 'https://courier.example/ada',
      },
    ],
  );
});

test('the byline is the author where no author is named, and the credit in any case', () => {
  const alone = told({ byline: 'Our correspondent' });
  assert.deepEqual(alone.author, { '@type': 'Person', name: 'Our correspondent' });
  const both = told({ byline: 'By Ada', authors: [{ name: 'Ada Lorne' }] });
  assert.deepEqual(both.author, [{ '@type': 'Person', name: 'Ada Lorne' }]);
  assert.equal(both.creditText, 'By Ada');
});

test('an id that is an address or a URN names the story, any other does not', () => {
  assert.equal(told({ id: 'urn:newsml:courier.example:1' })['@id'], 'urn:newsml:courier.example:1');
  assert.equal('@id' in told({ id: 'harbour-rail' }), false);
});

test('the lead picture comes first, then those in the text', () => {
  const { image } = toJsonLd(harbour, { base });
  const names = image.map(({ url }) => url.split('/').pop());
  assert.deepEqual(names, [
    'harbour-960.webp',
    'boats-960.webp',
    'mountain-line-960.webp',
    'rails-960.webp',
    'chart-960.webp',
  ]);
  assert.equal(
    image[0].caption,
    'The deepwater quay on the eve of the opening. The line carries two gauges to the foot of the cranes.',
  );
  assert.equal(image[0].creditText, 'Ida Brandvold / The Courier');
});

test('the body is plain text: paragraphs, lists and tables, and a pull quote not twice', () => {
  const { articleBody } = toldOf(
    { type: 'heading', text: 'Depths' },
    { type: 'paragraph', text: ['H', { text: '2', marks: ['subscript'] }, 'O'] },
    {
      type: 'list',
      items: [
        'One',
        [
          { type: 'paragraph', text: 'Two' },
          { type: 'list', items: [['Th', 'ree']] },
        ],
      ],
    },
    {
      type: 'table',
      head: ['Year', 'Depth'],
      rows: [
        ['1984', '9 m'],
        ['', '10 m'],
      ],
    },
    { type: 'quote', text: 'We publish it.' },
    { type: 'pullquote', text: 'Publish' },
  );
  assert.equal(
    articleBody,
    'Depths\n\nH2O\n\nOne\nTwo\nThree\n\nYear\tDepth\n1984\t9 m\n\t10 m\n\nWe publish it.',
  );
});

test('a quote is a part of the story, with its speaker, its source and its language', () => {
  const [quote] = toJsonLd(harbour, { base }).hasPart;
  assert.equal(quote['@type'], 'Quotation');
  assert.equal(quote.inLanguage, 'en');
  assert.equal(quote.spokenByCharacter['@type'], 'Person');
  assert.equal(quote.spokenByCharacter.affiliation.name, 'Kesterhaven Harbour Trust');
  assert.equal(quote.dateCreated, '2025-10-18T11:30:00+01:00');
  assert.equal(quote.description, 'In his speech on the quay');
  assert.deepEqual(quote.isBasedOn, {
    '@type': 'CreativeWork',
    name: 'Address at the opening of the harbour line',
    url: 'https://example.org/kesterhaven-harbour-trust/opening-address',
    publisher: { '@type': 'Organization', name: 'Kesterhaven Harbour Trust' },
  });
});

test('a translated quote says from what language, and an organisation speaks as one', () => {
  const [, translated, bureau] = toJsonLd(harbour, { base }).hasPart;
  assert.deepEqual(translated.translationOfWork, { '@type': 'Quotation', inLanguage: 'pt' });
  assert.equal(bureau.spokenByCharacter['@type'], 'Organization');
  assert.match(bureau.spokenByCharacter.logo.url, /logo-bureau\.svg$/);
});

test('a quote inside a list is a part too', () => {
  const { hasPart } = toldOf({ type: 'list', items: [[{ type: 'quote', text: 'Low at noon.' }]] });
  assert.deepEqual(hasPart, [{ '@type': 'Quotation', text: 'Low at noon.' }]);
});

const meeting = (people, event) => toldOf({ type: 'attendees', people, event }).mentions?.[0];

test('the meeting, with those who were there', () => {
  const event = {
    name: 'Gauge Conference',
    place: 'Customs House',
    start: '2025-10-17T09:00:00z',
    end: '2025-10-18',
    url: '/conference',
  };
  const people = [
    { name: 'Ada Lorne', delegation: 'Ports of Orrin' },
    { name: 'Bo Absent', status: 'absent' },
    {
      name: 'Rail inspectors',
      collective: true,
      role: 'of the coast',
      country: 'NO',
      organisation: 'Coast Line',
    },
  ];
  assert.deepEqual(meeting(people, event), {
    '@type': 'Event',
    name: 'Gauge Conference',
    url: 'https://courier.example/conference',
    location: { '@type': 'Place', name: 'Customs House' },
    startDate: '2025-10-17T09:00:00Z',
    endDate: '2025-10-18',
    attendee: [
      { '@type': 'Person', name: 'Ada Lorne', memberOf: { '@type': 'Organization', name: 'Ports of Orrin' } },
      {
        '@type': 'Organization',
        name: 'Rail inspectors',
        memberOf: [{ '@type': 'Organization', name: 'Coast Line' }],
      },
    ],
  });
});

test('how people attended, where that is known', () => {
  const modeOf = (...modes) =>
    meeting(modes.map((mode) => ({ name: 'Ada', ...mode }))).eventAttendanceMode?.replace(
      'https://schema.org/',
      '',
    );
  const here = { mode: 'in-person' };
  const remote = { mode: 'remote' };
  assert.equal(modeOf(remote, remote), 'OnlineEventAttendanceMode');
  assert.equal(modeOf(here), 'OfflineEventAttendanceMode');
  assert.equal(modeOf(here, remote, {}), 'MixedEventAttendanceMode');
  assert.equal(modeOf(remote, {}), undefined);
  assert.equal(modeOf(remote, { ...here, status: 'absent' }), 'OnlineEventAttendanceMode');
});

test('a meeting of which nothing is known but who was not there is not one', () => {
  assert.equal(meeting([{ name: 'Bo Absent', status: 'absent' }]), undefined);
});

test('corrections, topics and rights', () => {
  const json = toJsonLd(harbour, { base });
  assert.equal(json.correction[0].datePublished, '2025-10-18');
  assert.match(json.correction[0].text, /It was 340 metres\.$/);
  assert.deepEqual(json.keywords, ['Railways', 'Ports', 'Kesterhaven']);
  assert.deepEqual(
    json.about.map(({ url }) => url),
    ['https://courier.example/topics/railways', 'https://courier.example/topics/ports'],
  );
  assert.equal(json.copyrightNotice, '© 2025 The Kesterhaven Courier');
  assert.deepEqual(json.copyrightHolder, { '@type': 'Organization', name: 'The Kesterhaven Courier' });
  assert.deepEqual(json.license, { '@type': 'CreativeWork', name: 'All rights reserved' });
  assert.equal(json.usageInfo, 'https://courier.example/rights');
  assert.equal(
    told({ rights: { licence: 'https://example.org/by/4.0' } }).license,
    'https://example.org/by/4.0',
  );
});

test('films and recordings', () => {
  const { video, audio } = toJsonLd(harbour, { base });
  assert.equal(video[0].contentUrl, 'https://courier.example/stories/media/first-train.webm');
  assert.equal(video[0].encodingFormat, 'video/webm');
  assert.equal(video[0].thumbnailUrl, 'https://courier.example/stories/images/harbour-960.webp');
  assert.deepEqual(video[0].caption[1], {
    '@type': 'MediaObject',
    contentUrl: 'https://courier.example/stories/media/first-train.en.vtt',
    inLanguage: 'en',
    name: 'English',
  });
  assert.match(audio[0].transcript, /^The lamp went first/);
});

test('related links are no part of the story', () => {
  assert.ok(!JSON.stringify(toJsonLd(harbour, { base })).includes('Slack Water'));
});

test('addresses that are not absolute http ones by then are left out', () => {
  const image = { src: 'data:image/png;base64,AA==', alt: 'A tide table' };
  const story = {
    headline: 'Tides',
    url: '/tides',
    image,
    authors: [{ name: 'Ada', url: 'mailto:ada@example.org' }],
  };
  const json = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Tides' };
  const author = [{ '@type': 'Person', name: 'Ada' }];
  assert.deepEqual(toJsonLd(story), { ...json, author });
  assert.deepEqual(toJsonLd(story, { base: 'not an address' }), { ...json, author });
});

test('a story without a word is a story all the same', () => {
  assert.deepEqual(toJsonLd({ headline: '' }), { '@context': 'https://schema.org', '@type': 'NewsArticle' });
});

test('the article is not changed', () => {
  const before = structuredClone(harbour);
  toJsonLd(harbour, { base });
  assert.deepEqual(harbour, before);
});
