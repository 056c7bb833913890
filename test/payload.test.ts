// What bad input gets: the contract of parsePayload.
import { expect, fixture, html } from '@open-wc/testing';
import '../src/define.js';
import type { NewswireArticle } from '../src/index.js';
import { parsePayload, PayloadError, type Article, type Block, type Parsed } from '../src/payload/index.js';
import { barred } from '../src/payload/release.js';
import { flawed, good, odd, read, seen, storyOf } from './helpers.js';

const every = [
  ...good,
  ...odd,
  ...flawed,
  'bad/embargoed.json',
  'bad/unknown-status.json',
  'bad/withheld.json',
];

/** An article, and the pointers to what was left out of it. */
function parse(json: unknown): { article: Article; body: Block[]; pointers: string[] } {
  const parsed = parsePayload(json);
  if (parsed.kind !== 'article') throw new Error(`an article was expected, and it is ${parsed.kind}`);
  return { article: parsed.article, body: parsed.article.body ?? [], pointers: pointersOf(parsed) };
}

const pointersOf = ({ issues }: Parsed): string[] => issues.map(({ pointer }) => pointer);

/** A single block, and the pointers to what was left out of it. */
function parseBlock(json: unknown): { block: unknown; pointers: string[] } {
  const parsed = parsePayload(json);
  if (parsed.kind !== 'block') throw new Error(`a block was expected, and it is ${parsed.kind}`);
  return { block: parsed.block, pointers: pointersOf(parsed) };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('parsePayload with good documents', () => {
  for (const name of good) {
    it(`finds no fault with ${name}, and keeps all of it`, async () => {
      const json = await read(name);
      const parsed = parsePayload(json);
      expect(parsed.issues).to.deep.equal([]);
      expect(
        parsed.kind === 'article' ? parsed.article : parsed.kind === 'block' && parsed.block,
      ).to.deep.equal(json);
    });
  }

  for (const name of every) {
    it(`reads its own output again without an issue: ${name}`, async () => {
      const first = parsePayload(await read(name));
      if (first.kind === 'refused') throw first.error;
      const second = parsePayload(first.kind === 'article' ? first.article : first.block);
      expect(second).to.deep.equal({ ...first, issues: [] });
    });

    it(`does not change what it is given: ${name}`, async () => {
      const json = await read(name);
      const before = structuredClone(json);
      parsePayload(deepFreeze(json));
      expect(json).to.deep.equal(before);
    });
  }

  it('needs no headline where there is a body', () => {
    const { article, pointers } = parse({ body: [{ type: 'paragraph', text: 'High water.' }] });
    expect(article).to.deep.equal({ headline: '', body: [{ type: 'paragraph', text: 'High water.' }] });
    expect(pointers).to.deep.equal([]);
  });

  it('needs no body where there is a headline', () => {
    expect(parse({ headline: 'Tides' }).article).to.deep.equal({ headline: 'Tides' });
  });

  it('ignores members that it does not know', () => {
    const { article, pointers } = parse({ headline: 'Tides', moon: 'full' });
    expect(article).to.deep.equal({ headline: 'Tides' });
    expect(pointers).to.deep.equal([]);
  });

  it('keeps an empty headline beside a body, without an issue', () => {
    const { article, pointers } = parse({ headline: '', body: [] });
    expect(article).to.deep.equal({ headline: '', body: [] });
    expect(pointers).to.deep.equal([]);
  });

  it('takes a document with a headline for an article, whatever its type', () => {
    expect(parsePayload({ type: 'quote', headline: 'Tides', text: 'Words.' }).kind).to.equal('article');
  });

  const blocks: Record<string, object> = {
    paragraph: { text: 'Words.' },
    heading: { level: 3, text: 'Words.' },
    list: { items: ['One', [{ type: 'paragraph', text: 'Two' }]] },
    quote: { text: 'Words.' },
    pullquote: { text: 'Words.' },
    attendees: { people: [{ name: 'Agnes Thorkell' }] },
    related: { links: [{ url: 'https://example.org/', headline: 'Tides' }] },
    image: { src: 'quay.webp', alt: 'A quay' },
    gallery: { images: [{ src: 'quay.webp', alt: 'A quay' }] },
    video: { sources: [{ src: 'quay.webm' }] },
    audio: { sources: [{ src: 'quay.mp3' }] },
    embed: { url: 'https://example.org/map' },
    table: { rows: [['a', 'b']] },
    divider: {},
  };
  for (const [type, members] of Object.entries(blocks)) {
    it(`reads a document of one ${type} block`, () => {
      const json = { type, id: 'one', ...members };
      expect(parseBlock(json)).to.deep.equal({ block: json, pointers: [] });
    });
  }
});

describe('parsePayload with a fault in a document', () => {
  it('leaves out a wrong member, and keeps the rest', () => {
    const { article } = parse({ headline: 'Tides', kicker: 42, dateline: 'Kesterhaven' });
    expect(article).to.deep.equal({ headline: 'Tides', dateline: 'Kesterhaven' });
  });

  it('says where the fault is, what was expected and what was found', () => {
    const [issue] = parsePayload({ headline: 'Tides', kicker: 42 }).issues;
    expect(issue).to.include({ pointer: '/kicker', expected: 'text', found: '42' });
    expect(issue.message).to.include('/kicker').and.to.include('text').and.to.include('42');
  });

  it('shortens what it found', () => {
    const [issue] = parsePayload({ headline: 'Tides', language: 'x'.repeat(100_000) }).issues;
    expect(issue.found.length).to.be.below(100);
    expect(issue.message.length).to.be.below(300);
  });

  it('shows the body without a wrong headline', () => {
    const { article, pointers } = parse({ headline: 42, body: [{ type: 'divider' }] });
    expect(article).to.deep.equal({ headline: '', body: [{ type: 'divider' }] });
    expect(pointers).to.deep.equal(['/headline']);
  });

  it('shows the headline without a wrong body', () => {
    const { article, pointers } = parse({ headline: 'Tides', body: 'Some text' });
    expect(article).to.deep.equal({ headline: 'Tides' });
    expect(pointers).to.deep.equal(['/body']);
  });

  it('leaves out one bad attendee and shows the others', async () => {
    const { block, pointers } = parseBlock(await read('bad/one-bad-attendee.json'));
    const { people } = block as { people: { name: string }[] };
    expect(people.map(({ name }) => name)).to.deep.equal(['Ásdís Norðhamar', 'Cormac Ó Braonagáin']);
    expect(pointers).to.deep.equal(['/people/1/name']);
  });

  for (const bad of ['Agnes', 42, true, [], {}, { name: 42 }, { name: '' }, { name: ' ' }, { name: null }]) {
    it(`an attendee that is ${JSON.stringify(bad)} does not hide the others`, () => {
      const { block, pointers } = parseBlock({ type: 'attendees', people: [bad, { name: 'Bram' }, bad] });
      expect(block).to.deep.equal({ type: 'attendees', people: [{ name: 'Bram' }] });
      expect(pointers).to.have.length(2);
      expect(pointers[0]).to.match(/^\/people\/0(\/name)?$/);
      expect(pointers[1]).to.match(/^\/people\/2(\/name)?$/);
    });
  }

  it('keeps an attendee of whom one optional thing is wrong', () => {
    const people = [{ name: 'Agnes', country: 'Norway', mode: 'by boat', collective: 'yes' }];
    const { block, pointers } = parseBlock({ type: 'attendees', people });
    expect(block).to.deep.equal({ type: 'attendees', people: [{ name: 'Agnes' }] });
    expect(pointers).to.have.members(['/people/0/country', '/people/0/mode', '/people/0/collective']);
  });

  it('skips a block of an unknown type and names it', async () => {
    const { body, pointers } = parse(await read('bad/unknown-block.json'));
    expect(body.map(({ type }) => type)).to.deep.equal(['paragraph', 'paragraph']);
    expect(pointers).to.deep.equal(['/body/1/type']);
  });

  for (const block of ['text', 42, [], {}, { type: 42 }, { type: 'toString' }, { type: '__proto__' }]) {
    it(`skips a block that is ${JSON.stringify(block)}`, () => {
      const { body, pointers } = parse(storyOf([block, { type: 'divider' }]));
      expect(body).to.deep.equal([{ type: 'divider' }]);
      expect(pointers).to.have.length(1);
      expect(pointers[0]).to.match(/^\/body\/0/);
    });
  }

  it('leaves out an item of a list when all of its blocks are', () => {
    const { block, pointers } = parseBlock({ type: 'list', items: ['One', [{ type: 'hologram' }], 'Two'] });
    expect(block).to.deep.equal({ type: 'list', items: ['One', 'Two'] });
    expect(pointers).to.deep.equal(['/items/1/0/type']);
  });

  it('names a fault in the blocks of a list by its whole way there', () => {
    const list = { type: 'list', items: ['One', [{ type: 'list', items: [[{ type: 'quote' }], 'Two'] }]] };
    const { body, pointers } = parse(storyOf([list]));
    expect(pointers).to.deep.equal(['/body/0/items/1/0/items/0/0/text']);
    expect(JSON.stringify(body)).to.include('One').and.to.include('Two');
  });

  for (const name of ['bad-addresses', 'bad-dates', 'one-bad-attendee', 'unknown-block']) {
    it(`points to what it found: ${name}`, async () => {
      const json = await read<unknown>(`bad/${name}.json`);
      const { issues } = parsePayload(json);
      expect(issues).not.to.have.length(0);
      for (const { pointer, found } of issues) {
        const keys = pointer.split('/').slice(1);
        const value = keys.reduce<unknown>((from, key) => (from as Record<string, unknown>)[key], json);
        const start = value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 9);
        expect(found.startsWith(start), `${pointer}: ${found}`).to.be.true;
      }
    });
  }

  it('takes null and empty strings for absent, without an issue', async () => {
    const { article, pointers } = parse(await read('odd/nulls-and-empties.json'));
    expect(pointers).to.deep.equal([]);
    expect(Object.keys(article)).to.have.members(['language', 'headline', 'body', 'rights']);
    expect(article.body![0]).to.deep.equal({ type: 'paragraph', text: 'One paragraph.' });
  });

  it('takes a row that is null for absent, without an issue', () => {
    const { block, pointers } = parseBlock({ type: 'attendees', people: [null, { name: 'Bram' }] });
    expect(block).to.deep.equal({ type: 'attendees', people: [{ name: 'Bram' }] });
    expect(pointers).to.deep.equal([]);
  });

  const link = { url: 'https://example.org/', headline: 'Tides' };
  const rows: [what: string, block: object, pointer: string][] = [
    ['a link without an address', { type: 'related', links: [{ headline: 'Tides' }, link] }, '/links/0/url'],
    [
      'a link with an empty address',
      { type: 'related', links: [{ ...link, url: '' }, link] },
      '/links/0/url',
    ],
    [
      'a link with a blank address',
      { type: 'related', links: [{ ...link, url: ' ' }, link] },
      '/links/0/url',
    ],
    [
      'a link with a bad address',
      { type: 'related', links: [{ ...link, url: 'data:,' }, link] },
      '/links/0/url',
    ],
    ['a link without a headline', { type: 'related', links: [{ url: '/a' }, link] }, '/links/0/headline'],
    [
      'a link with an empty headline',
      { type: 'related', links: [{ ...link, headline: '' }, link] },
      '/links/0/headline',
    ],
    [
      'a picture without an address',
      { type: 'gallery', images: [{ alt: '' }, { src: 'a.png', alt: '' }] },
      '/images/0/src',
    ],
    [
      'a picture with an empty address',
      {
        type: 'gallery',
        images: [
          { src: '', alt: '' },
          { src: 'a.png', alt: '' },
        ],
      },
      '/images/0/src',
    ],
  ];
  for (const [what, json, pointer] of rows) {
    it(`leaves out ${what}, and keeps the next row`, () => {
      const { block, pointers } = parseBlock(json);
      const { links, images } = block as { links?: unknown[]; images?: unknown[] };
      expect(links ?? images).to.have.length(1);
      expect(pointers).to.deep.equal([pointer]);
    });
  }

  for (const type of ['paragraph', 'heading', 'quote', 'pullquote']) {
    it(`leaves out a ${type} without words, and names it`, () => {
      const texts = [undefined, null, '', ' ', [], [''], [42], [{ text: '' }], 42, {}];
      const { body, pointers } = parse(storyOf(texts.map((text) => ({ type, text }))));
      expect(body).to.deep.equal([]);
      for (const index of texts.keys())
        expect(
          pointers.some((pointer) => pointer.startsWith(`/body/${index}/text`)),
          `${index}`,
        ).to.be.true;
    });
  }

  it('leaves out a wrong run of rich text, and keeps the runs around it', () => {
    const { body, pointers } = parse(storyOf([{ type: 'paragraph', text: ['One ', 42, { text: 'two' }] }]));
    expect(body).to.deep.equal([{ type: 'paragraph', text: ['One ', { text: 'two' }] }]);
    expect(pointers).to.deep.equal(['/body/0/text/1']);
  });

  it('leaves out a mark that it does not know, and keeps the words', () => {
    const text = [{ text: 'two', marks: ['blink', 'strong'] }];
    const { body, pointers } = parse(storyOf([{ type: 'paragraph', text }]));
    expect(body).to.deep.equal([{ type: 'paragraph', text: [{ text: 'two', marks: ['strong'] }] }]);
    expect(pointers).to.deep.equal(['/body/0/text/0/marks/0']);
  });

  it('empties a wrong cell of a table, so that the cells after it stay in their columns', () => {
    const { block, pointers } = parseBlock({ type: 'table', head: ['A', {}, 'C'], rows: [['a', 42, 'c']] });
    expect(block).to.deep.equal({ type: 'table', head: ['A', '', 'C'], rows: [['a', '', 'c']] });
    expect(pointers).to.have.members(['/head/1', '/rows/0/1']);
  });

  it('takes an empty cell of a table for no fault', () => {
    const { block, pointers } = parseBlock({
      type: 'table',
      head: ['', 'B'],
      rows: [
        ['a', ''],
        [null, 'b'],
      ],
    });
    expect(block).to.deep.equal({
      type: 'table',
      head: ['', 'B'],
      rows: [
        ['a', ''],
        ['', 'b'],
      ],
    });
    expect(pointers).to.deep.equal([]);
  });

  for (const alt of [undefined, null, 42]) {
    it(`shows a picture whose alt is ${alt} with an empty one, and names it`, () => {
      const { block, pointers } = parseBlock({ type: 'image', src: 'quay.webp', alt });
      expect(block).to.deep.equal({ type: 'image', src: 'quay.webp', alt: '' });
      expect(pointers).to.deep.equal(['/alt']);
    });
  }

  it('takes an empty alt for what it says: a picture that says nothing', () => {
    expect(parseBlock({ type: 'image', src: 'quay.webp', alt: '' }).pointers).to.deep.equal([]);
  });

  const members: [name: string, value: unknown][] = [
    ['language', 'en_US'],
    ['language', 'the King’s'],
    ['language', `en-x${'-a'.repeat(100_000)}`],
    ['direction', 'up'],
    ['version', 2],
    ['authors', 'Marta Eskildsen'],
    ['publisher', 'The Courier'],
    ['image', 'quay.webp'],
    ['standfirst', 42],
  ];
  for (const [name, value] of members) {
    it(`leaves out and names ${name}: ${JSON.stringify(value).slice(0, 40)}`, () => {
      const { article, pointers } = parse({ headline: 'Tides', [name]: value });
      expect(article).to.deep.equal({ headline: 'Tides' });
      expect(pointers).to.deep.equal([`/${name}`]);
    });
  }

  for (const country of ['Norway', 'no', 'NOR', '47', 47]) {
    it(`leaves out and names a country that is ${JSON.stringify(country)}`, () => {
      const { article, pointers } = parse({ headline: 'Tides', authors: [{ name: 'Agnes', country }] });
      expect(article.authors).to.deep.equal([{ name: 'Agnes' }]);
      expect(pointers).to.deep.equal(['/authors/0/country']);
    });
  }

  it('leaves out a focal point that is outside of the picture', () => {
    const image = { src: 'quay.webp', alt: '', focalPoint: { x: 1.5, y: 0 } };
    expect(parse({ headline: 'Tides', image }).article.image).to.deep.equal({ src: 'quay.webp', alt: '' });
  });

  for (const size of [-1, '640', JSON.parse('1e999') as number]) {
    it(`leaves out a size that no picture has: ${size}`, () => {
      const image = { src: 'quay.webp', alt: '', width: size, height: size };
      expect(parse({ headline: 'Tides', image }).article.image).to.deep.equal({ src: 'quay.webp', alt: '' });
    });
  }
});

describe('dates in a payload', () => {
  const dates = [
    '2025-10-17',
    '2024-02-29',
    '2025-10-17T09:00:00Z',
    '2025-10-17T09:00:00.125Z',
    '2025-10-17T09:00:00+05:30',
    '2025-10-17T09:00:00-03:00',
  ];
  for (const date of dates) {
    it(`keeps ${date}`, () => {
      const { article, pointers } = parse({ headline: 'Tides', published: date });
      expect(article.published).to.equal(date);
      expect(pointers).to.deep.equal([]);
    });
  }

  const others = [
    'yesterday',
    '17/10/2025',
    'October 17, 2025',
    '2025',
    '2025-10',
    '20251017',
    '2025-02-29',
    '2025-02-30T10:00:00Z',
    '2025-13-01',
    '2025-00-10',
    '2025-10-17T09:00:00',
    '2025-10-17T09:00Z',
    '2025-10-17 09:00:00Z',
    '2025-10-17T25:00:00Z',
    '2025-10-17T09:60:00Z',
    '2025-10-17T09:00:00+0100',
    '2025-10-17T09:00:00+99:99',
    ' 2025-10-17',
    '+002025-10-17',
    1760659200,
    {},
  ];
  for (const date of others) {
    it(`leaves out and names ${JSON.stringify(date)}`, () => {
      const { article, pointers } = parse({ headline: 'Tides', published: date });
      expect(article).to.deep.equal({ headline: 'Tides' });
      expect(pointers).to.deep.equal(['/published']);
    });
  }

  it('leaves out no more than the dates of what they belong to', async () => {
    const { body, pointers } = parse(await read('bad/bad-dates.json'));
    expect(pointers).to.have.members([
      '/published',
      '/updated',
      '/body/1/date',
      '/body/2/event/start',
      '/body/2/event/end',
      '/body/3/links/0/published',
      '/corrections/0/date',
    ]);
    expect(body.map(({ type }) => type)).to.deep.equal(['paragraph', 'quote', 'attendees', 'related']);
  });
});

describe('a story that may not be shown yet', () => {
  for (const status of ['draft', 'Usable', 42, false, {}]) {
    it(`is withheld when its status is ${JSON.stringify(status)}, and that is named`, () => {
      const { article, pointers } = parse({ headline: 'Tides', status });
      expect(article.status).to.equal('withheld');
      expect(pointers).to.deep.equal(['/status']);
    });
  }

  for (const embargo of ['noon', '2025-10-17 12:00', 'never', 0, 1760659200, {}, ' ']) {
    it(`is withheld when its embargo is ${JSON.stringify(embargo)}, and that is named`, () => {
      const { article, pointers } = parse({ headline: 'Tides', status: 'usable', embargo });
      expect(article.status).to.equal('withheld');
      expect(pointers).to.deep.equal(['/embargo']);
    });
  }

  const unfinished: [kind: string, json: object][] = [
    ['withheld', { status: 'withheld' }],
    ['withheld', { status: 'canceled', url: 'https://example.org/killed' }],
    ['withheld', { status: 'draft', type: 'hologram' }],
    ['withheld', { headline: ' ', embargo: 'noon' }],
    ['withheld', { status: 'usable', embargo: 1760659200 }],
    ['embargoed', { embargo: '2999-01-01T00:00:00Z' }],
    ['embargoed', { body: 'Some text', status: 'usable', embargo: '2999-01-01' }],
    ['withheld', { type: 'quote', text: 'Low water.', status: 'withheld' }],
    ['withheld', { type: 'quote', text: 'Low water.', embargo: 'noon' }],
    ['embargoed', { type: 'quote', text: 'Low water.', embargo: '2999-01-01' }],
    ['invalid', { status: 'usable' }],
    ['invalid', { embargo: '2020-01-01T00:00:00Z', status: null }],
  ];
  for (const [kind, json] of unfinished) {
    it(`is refused as ${kind} when there is no more of it than ${JSON.stringify(json)}`, () => {
      const parsed = parsePayload(json);
      if (parsed.kind !== 'refused') throw new Error(`it is ${parsed.kind}`);
      expect(parsed.error.kind).to.equal(kind);
    });
  }

  const lifted: [embargo: string, now: string, isBarred: boolean][] = [
    ['2025-10-17', '2025-10-17T00:00:00Z', true],
    ['2025-10-17', '2025-10-17T11:59:59Z', true],
    ['2025-10-17', '2025-10-17T12:00:00Z', false],
    ['2025-10-17T00:00:00Z', '2025-10-17T00:00:00Z', false],
    ['2025-10-17T00:00:00-05:00', '2025-10-17T04:59:59Z', true],
  ];
  for (const [embargo, now, isBarred] of lifted) {
    it(`${isBarred ? 'waits' : 'waits no longer'} at ${now} with an embargo of ${embargo}`, () => {
      const error = barred({ headline: 'Tides', embargo }, Date.parse(now));
      expect(error?.kind).to.equal(isBarred ? 'embargoed' : undefined);
    });
  }

  it('stays canceled, whatever its embargo', () => {
    expect(parse({ headline: 'Tides', status: 'canceled', embargo: 'noon' }).article.status).to.equal(
      'canceled',
    );
  });
});

describe('addresses in a payload', () => {
  const links = [
    'https://example.org/a?b#c',
    'http://example.org/',
    'HTTPS://EXAMPLE.ORG/',
    'mailto:desk@example.org',
    'tel:+4712345678',
    '/news/1',
    'news/1',
    '../1',
    '?page=2',
    '#statement',
    '//example.org/a',
  ];
  for (const href of links) {
    it(`may be ${JSON.stringify(href)} in a link`, () => {
      const { body, pointers } = parse(storyOf([{ type: 'paragraph', text: [{ text: 'words', href }] }]));
      expect(body).to.deep.equal([{ type: 'paragraph', text: [{ text: 'words', href }] }]);
      expect(pointers).to.deep.equal([]);
    });
  }

  const scripts = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '  javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\rscript:alert(1)',
    'javascript\t:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u001fjavascript:alert(1)',
    'javascript://example.org/%0Aalert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'file:///etc/hosts',
    'blob:https://example.org/1',
    'about:blank',
    'ftp://example.org/',
    'view-source:https://example.org/',
  ];
  for (const href of [...scripts, 'data:image/png;base64,AAAA', 'https://', 42]) {
    it(`may not be ${JSON.stringify(href)} in a link, whose words stay`, () => {
      const { body, pointers } = parse(storyOf([{ type: 'paragraph', text: [{ text: 'words', href }] }]));
      expect(body).to.deep.equal([{ type: 'paragraph', text: [{ text: 'words' }] }]);
      expect(pointers).to.deep.equal(['/body/0/text/0/href']);
    });
  }

  for (const src of ['https://example.org/a.png', 'images/a.png', '/a.png', 'data:image/png;base64,AAAA']) {
    it(`may be ${JSON.stringify(src)} in a picture`, () => {
      expect(parseBlock({ type: 'image', src, alt: '' }).pointers).to.deep.equal([]);
    });
  }

  const pictures = [
    ...scripts,
    'data:image/svg+xml,<svg onload="alert(1)"/>',
    'DATA:IMAGE/SVG+XML;base64,PHN2Zz4=',
    'data:image/\tsvg+xml,<svg/>',
    'data:image/svg%2Bxml,<svg/>',
    'data:image/%73vg+xml,<svg/>',
    'data: image/svg+xml,<svg/>',
    'data:image/,',
    'data:video/mp4,',
    'data:,',
    'mailto:desk@example.org',
    'tel:+4712345678',
  ];
  for (const src of pictures) {
    it(`may not be ${JSON.stringify(src)} in a picture`, () => {
      const images = [{ src, alt: '' }];
      const { block, pointers } = parseBlock({ type: 'gallery', images });
      expect(block).to.deep.equal({ type: 'gallery', images: [] });
      expect(pointers).to.deep.equal(['/images/0/src']);
    });
  }

  for (const url of [
    'https://example.org/map',
    'http://example.org/',
    '/map',
    '//example.org/map',
    'map?a#b',
  ]) {
    it(`may be ${JSON.stringify(url)} in a frame`, () => {
      expect(parseBlock({ type: 'embed', url }).pointers).to.deep.equal([]);
    });
  }

  for (const url of [
    ...scripts,
    'mailto:desk@example.org',
    'tel:+4712345678',
    'data:image/png;base64,AAAA',
  ]) {
    it(`may not be ${JSON.stringify(url)} in a frame`, () => {
      const { body, pointers } = parse(storyOf([{ type: 'embed', url }]));
      expect(body).to.deep.equal([]);
      expect(pointers).to.deep.equal(['/body/0/url']);
    });
  }

  it('are judged wherever they stand, and only they are left out', async () => {
    const { article, pointers } = parse(await read('bad/bad-addresses.json'));
    expect(pointers).to.have.members([
      '/url',
      '/authors/0/url',
      '/image/src',
      '/body/0/text/1/href',
      '/body/0/text/3/href',
      '/body/0/text/5/href',
      '/body/0/text/7/href',
      '/body/1/src',
      '/body/2/source/url',
      '/body/3/links/0/url',
    ]);
    expect(JSON.stringify(article)).not.to.match(/script:|data:|file:/i);
    expect(JSON.stringify(article)).to.include('A source without its address').and.to.include('disguise');
  });

  const places: [pointer: string, json: (bad: string) => object][] = [
    ['/publisher/url', (url) => ({ headline: 'Tides', publisher: { name: 'Courier', url } })],
    [
      '/publisher/logo/src',
      (src) => ({ headline: 'Tides', publisher: { name: 'Courier', logo: { src, alt: '' } } }),
    ],
    [
      '/image/sources/0/src',
      (src) => ({ headline: 'Tides', image: { src: 'a.png', alt: '', sources: [{ src, width: 1 }] } }),
    ],
    ['/topics/0/url', (url) => ({ headline: 'Tides', topics: [{ name: 'Ports', url }] })],
    ['/rights/url', (url) => ({ headline: 'Tides', rights: { url } })],
    ['/body/0/event/url', (url) => storyOf([{ type: 'attendees', people: [], event: { url } }])],
    ['/body/0/people/0/url', (url) => storyOf([{ type: 'attendees', people: [{ name: 'Agnes', url }] }])],
    [
      '/body/0/speaker/image/src',
      (src) => storyOf([{ type: 'quote', text: 'Words.', speaker: { name: 'A', image: { src, alt: '' } } }]),
    ],
    ['/body/0/sources/0/src', (src) => storyOf([{ type: 'video', sources: [{ src }] }])],
    ['/body/0/poster/src', (src) => storyOf([{ type: 'video', sources: [], poster: { src, alt: '' } }])],
    [
      '/body/0/tracks/0/src',
      (src) => storyOf([{ type: 'audio', sources: [], tracks: [{ src, language: 'en' }] }]),
    ],
    ['/body/0/url', (url) => storyOf([{ type: 'embed', url }])],
  ];
  for (const [pointer, json] of places) {
    it(`are judged at ${pointer}`, () => {
      const { article, pointers } = parse(json('javascript:alert(1)'));
      expect(pointers).to.deep.equal([pointer]);
      expect(JSON.stringify(article)).not.to.include('javascript');
    });
  }
});

describe('markup in a payload', () => {
  it('is text like any other', async () => {
    const json = await read('odd/markup-in-text.json');
    expect(parse(json)).to.deep.include({ article: json, pointers: [] });
  });
});

describe('parsePayload with documents that it cannot show', () => {
  const documents: unknown[] = [
    undefined,
    null,
    true,
    42,
    '',
    'Some text',
    [],
    [{ headline: 'Tides' }],
    {},
    { headline: '' },
    { headline: ' ' },
    { headline: 42 },
    { body: 'Some text' },
    { type: 'hologram' },
    { type: 'constructor' },
    { type: '__proto__' },
    { type: ['quote'] },
    { type: 'quote' },
    { tide: 'high' },
  ];
  for (const json of documents) {
    it(`refuses ${JSON.stringify(json)} with one error`, () => {
      const parsed = parsePayload(json);
      if (parsed.kind !== 'refused') throw new Error(`it is ${parsed.kind}`);
      expect(parsed.error).to.be.an.instanceOf(PayloadError).and.to.include({ kind: 'invalid' });
      expect(parsed.error.message).not.to.equal('');
    });
  }

  it('does not throw at what no JSON holds', () => {
    for (const value of [Symbol('tide'), 42n, () => {}, new Date(), new Map(), NaN]) {
      expect(parsePayload(value).kind).to.equal('refused');
      expect(parsePayload({ headline: 'Tides', kicker: value, body: [value] }).issues).to.have.length(2);
    }
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({ headline: 'Tides' }, {});
  revoke();
  return proxy;
}

describe('parsePayload with hostile documents', () => {
  it('reads nothing by way of __proto__', () => {
    const { article } = parse(JSON.parse('{"headline":"Tides","__proto__":{"kicker":"K","polluted":true}}'));
    expect(article.kicker).to.equal(undefined);
    expect(Object.getPrototypeOf(article)).to.equal(Object.prototype);
    expect('polluted' in {}).to.equal(false);
  });

  it('reads nothing by way of __proto__ deeper in the document', () => {
    const text = '{"type":"attendees","people":[{"__proto__":{"name":"Nobody"}},{"name":"Agnes"}]}';
    const { block } = parseBlock(JSON.parse(text));
    expect(block).to.deep.equal({ type: 'attendees', people: [{ name: 'Agnes' }] });
  });

  it('reads nothing that a document inherits', () => {
    const json: unknown = Object.assign(Object.create({ kicker: 'K' }), { headline: 'Tides' });
    expect(parse(json).article).to.deep.equal({ headline: 'Tides' });
  });

  for (const [what, json] of [
    ['a proxy that is revoked', revoked()],
    [
      'a member that throws when it is read',
      {
        headline: 'Tides',
        get body() {
          throw new Error('Not today');
        },
      },
    ],
  ] as const)
    it(`refuses ${what}`, () => {
      expect(parsePayload(json)).to.have.nested.property('error.kind', 'invalid');
    });

  it('reads the same where a page has added to every object', () => {
    Object.assign(Object.prototype, { extend: () => {} });
    try {
      expect(parse({ headline: 'Tides', kicker: 'Sea' }).article).to.deep.equal({
        headline: 'Tides',
        kicker: 'Sea',
      });
    } finally {
      Reflect.deleteProperty(Object.prototype, 'extend');
    }
  });

  const DEEP = 10_000;
  const nested = (open: string, inner: string, close: string): unknown =>
    JSON.parse(open.repeat(DEEP) + inner + close.repeat(DEEP));

  const deep: Record<string, () => unknown> = {
    'lists in lists': () => nested('{"type":"list","items":[[', '{"type":"divider"}', ']]}'),
    arrays: () => nested('[', '', ']'),
    objects: () => nested('{"type":"quote","speaker":', '{}', '}'),
    'rich text': () => ({ type: 'paragraph', text: nested('[', '"a"', ']') }),
  };
  for (const [what, build] of Object.entries(deep)) {
    it(`does not throw at ${DEEP} levels of ${what}, and shows the rest`, () => {
      const { body } = parse(storyOf([build(), { type: 'paragraph', text: 'The rest.' }]));
      expect(body.at(-1)).to.deep.equal({ type: 'paragraph', text: 'The rest.' });
    });
  }
});

describe('a damaged story on the page', () => {
  /** What a reader sees of a block, by a story that has no other. */
  const wordsOf = async (block: unknown) => seen(await show({ body: [block] }));
  const show = async (payload: object): Promise<NewswireArticle> => {
    const element = await fixture<NewswireArticle>(
      html`<newswire-article no-actions .payload=${payload}></newswire-article>`,
    );
    await element.updateComplete;
    return element;
  };

  for (const damage of [42, null, 'text', [], { type: 'hologram' }, { type: 'quote', text: 7 }]) {
    it(`shows all that is not damaged where a block is ${JSON.stringify(damage)}`, async () => {
      const { headline, body = [] } = await read('syria-normalization.json');
      for (const index of body.keys()) {
        const rest = await Promise.all(body.filter((_, at) => at !== index).map(wordsOf));
        const element = await show({
          headline,
          body: body.map((block, at) => (at === index ? damage : block)),
        });
        const words = seen(element);
        expect(words).to.include(headline);
        for (const part of rest) expect(words).to.include(part);
        expect(element.issues.length, 'null is absent, and no issue').to.equal(damage === null ? 0 : 1);
      }
    });
  }
});
