// What an author is told to do about a common slip.
import assert from 'node:assert/strict';
import test from 'node:test';
import { parsePayload } from '../../dist/payload/index.js';

/** The hint for the only fault of a document. */
function hintFor(json) {
  const { issues } = parsePayload(json);
  assert.equal(issues.length, 1, JSON.stringify(json));
  return issues[0].hint;
}

const inPerson = (member) => (value) => ({
  type: 'attendees',
  people: [{ name: 'Deniz Arslan', [member]: value }],
});
const inStory = (member) => (value) => ({ headline: 'Tides', [member]: value });
const inQuote = (member) => (value) => ({ type: 'quote', text: 'Low water.', [member]: value });
const inImage = (member) => (value) => ({ type: 'image', src: 'quay.webp', alt: 'A quay', [member]: value });
const inSpan = (member) => (value) => ({
  type: 'paragraph',
  text: [{ text: 'Low water.', [member]: value }],
});
const inBody = (block) => ({ headline: 'Tides', body: [block] });

/** For each place: what was written there, and what is to be used in its place; undefined: no hint. */
const slips = [
  [
    'a country',
    inPerson('country'),
    [
      ['Turkey', 'TR'],
      ['Türkiye', 'TR'],
      ['tr', 'TR'],
      ['uk', 'GB'],
      ['USA', 'US'],
      ['792', 'TR'],
      ['the Netherlands', 'NL'],
      ['Czech Republic', 'CZ'],
      ['Cote d’Ivoire', 'CI'],
      ['Bosnia and Herzegovina', 'BA'],
      ['Saint Lucia', 'LC'],
      ['Myanmar', 'MM'],
      ['Narnia', undefined],
      ['European Union', undefined],
      ['__proto__', undefined],
    ],
  ],
  [
    'a date',
    inQuote('date'),
    [
      ['2025-10-17 12:30:00+01:00', '2025-10-17T12:30:00+01:00'],
      ['2025-10-17T09:00:00+0000', '2025-10-17T09:00:00+00:00'],
      ['2025-10-17T09:00Z', '2025-10-17T09:00:00Z'],
      ['20251017T090000Z', '2025-10-17T09:00:00Z'],
      ['2025/10/7', '2025-10-07'],
      ['17/10/2025', '2025-10-17'],
      ['10/17/2025', '2025-10-17'],
      ['17.10.2025', '2025-10-17'],
      ['05/06/2025', undefined],
      ['31/02/2025', undefined],
      [1760659200, '2025-10-17T00:00:00Z'],
      [1760659200123, '2025-10-17T00:00:00.123Z'],
      ['1760659200', '2025-10-17T00:00:00Z'],
      ['Fri, 17 Oct 2025 09:00:00 +0200', '2025-10-17T07:00:00Z'],
      ['yesterday', undefined],
      ['2025-02-30', undefined],
      [12, undefined],
    ],
  ],
  [
    'a language',
    inStory('language'),
    [
      ['en_US', 'en-US'],
      ['en_GB.UTF-8', 'en-GB'],
      ['Norwegian', 'no'],
      ['Haitian Creole', 'ht'],
      ['the tongue of fish', undefined],
    ],
  ],
  [
    'a number of pixels',
    inImage('width'),
    [
      ['640', 640],
      ['640px', 640],
      ['50%', undefined],
      [-640, undefined],
      [true, undefined],
    ],
  ],
  [
    'a share of the whole',
    (x) => inImage('focalPoint')({ x, y: 0 }),
    [
      ['0.5', 0.5],
      ['50%', 0.5],
      [50, 0.5],
      ['50px', undefined],
      [640, undefined],
    ],
  ],
  [
    'yes or no',
    inPerson('collective'),
    [
      ['true', true],
      ['No', false],
      [1, true],
      ['perhaps', undefined],
    ],
  ],
  [
    'a choice',
    inPerson('mode'),
    [
      ['in person', 'in-person'],
      ['In-Person', 'in-person'],
      ['virtual', 'remote'],
      ['remoet', 'remote'],
      ['by boat', undefined],
    ],
  ],
  [
    'a status',
    inStory('status'),
    [
      ['cancelled', 'canceled'],
      ['Usable', 'usable'],
      ['draft', 'withheld'],
    ],
  ],
  [
    'a mark',
    (mark) => inSpan('marks')([mark]),
    [
      ['bold', 'strong'],
      ['em', 'emphasis'],
    ],
  ],
  [
    'a level',
    (level) => ({ type: 'heading', text: 'Tides', level }),
    [
      ['3', 3],
      ['h2', 2],
      [1, undefined],
    ],
  ],
  [
    'a type of block',
    (type) => inBody({ type }),
    [
      ['p', 'paragraph'],
      ['Paragraph', 'paragraph'],
      ['pargraph', 'paragraph'],
      ['core/paragraph', 'paragraph'],
      ['blockquote', 'quote'],
      ['pull-quote', 'pullquote'],
      ['img', 'image'],
      ['h2', 'heading'],
      ['hologram', undefined],
      ['constructor', undefined],
    ],
  ],
  ['text', inStory('kicker'), [[42, '42'], [true, undefined], [{}, undefined]]], // prettier-ignore
];

for (const [what, document, values] of slips) {
  for (const [written, meant] of values) {
    test(`${what}: ${JSON.stringify(written)}`, () => {
      const expected = meant === undefined ? undefined : `use ${JSON.stringify(meant)}`;
      assert.equal(hintFor(document(written)), expected);
      if (meant !== undefined && what !== 'a type of block')
        assert.deepEqual(parsePayload(document(meant)).issues, [], 'what is to be used is good');
    });
  }
}

test('a time without an offset: which there may be', () => {
  const hint = 'add the offset, such as "2025-10-17T09:00:00Z" or "2025-10-17T09:00:00+01:00"';
  assert.equal(hintFor(inQuote('date')('2025-10-17T09:00:00')), hint);
  assert.equal(hintFor(inQuote('date')('2025-10-17 09:00')), hint);
});

test('an address: what to have instead', () => {
  const hint = (url) => hintFor(inSpan('href')(url));
  assert.equal(hint('javascript:alert(1)'), 'an address cannot be a script');
  assert.equal(hint(' JaVa\tScript:alert(1)'), 'an address cannot be a script');
  assert.equal(hint('file:///etc/hosts'), 'put the file on a server and use its https address');
  assert.equal(hint('C:\\pictures\\quay.png'), 'put the file on a server and use its https address');
  assert.equal(hint('htps://example.org/'), 'use "https://example.org/"');
  assert.equal(hint('example.org:8080/tides'), 'use "https://example.org:8080/tides"');
  assert.equal(hint('gopher://example.org/'), undefined);
});

test('something alone where a list belongs: the list', () => {
  assert.equal(hintFor(inStory('authors')('Marta')), 'put it in a list: [{"name":"Marta"}]');
  assert.equal(hintFor(inStory('authors')({ name: 'Marta' })), 'put it in a list: […]');
  assert.equal(hintFor({ type: 'list', items: 'Low water' }), 'put it in a list: ["Low water"]');
  assert.equal(
    hintFor(inStory('body')('Low water')),
    'put it in a list: [{"type":"paragraph","text":"Low water"}]',
  );
});

test('text where an object belongs: the object', () => {
  assert.equal(hintFor(inStory('publisher')('The Courier')), 'use {"name":"The Courier"}');
  assert.equal(hintFor(inStory('authors')(['Marta'])), 'use {"name":"Marta"}');
  assert.equal(hintFor(inStory('image')('a.webp')), 'use {"src":"a.webp","alt":"…"}');
  assert.equal(hintFor(inBody('Low water')), 'use {"type":"paragraph","text":"Low water"}');
});

test('a picture without words: what they are for', () => {
  assert.match(hintFor({ type: 'image', src: 'a.webp' }), /^describe the picture/);
});

test('the message is the same with a hint and without', () => {
  const [issue] = parsePayload(inPerson('country')('Turkey')).issues;
  assert.equal(
    issue.message,
    '/people/0/country: expected an ISO 3166-1 alpha-2 code such as "TR", found "Turkey"',
  );
});

test('an issue without a hint has no such member', () => {
  const [issue] = parsePayload(inPerson('country')('Narnia')).issues;
  assert.deepEqual(Object.keys(issue), ['pointer', 'expected', 'found', 'message']);
});

test('very long text is shortened in a hint', () => {
  assert.ok(hintFor(inStory('authors')('x'.repeat(100_000))).length < 100);
});
