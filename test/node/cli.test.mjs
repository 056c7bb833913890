// The command as a newsroom has it: the built file in a process of its own, with real files and pipes.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { bin, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const command = join(root, bin.newswire);
const folder = mkdtempSync(join(tmpdir(), 'newswire-cli-'));
after(() => rmSync(folder, { recursive: true }));

const fixtures = (path) =>
  readdirSync(join(root, 'test/fixtures', path), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.json(\.txt)?$/.test(entry.name))
    .map(({ name }) => `test/fixtures/${path}${name}`);

function newswire(args, { input = '', env, cwd = root } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 30,
  });
  return { status, stdout, stderr, lines: stdout.split('\n').slice(0, -1) };
}

/** What is said of a text or a document that comes in by standard input, without the name that it has there. */
function said(source, ...args) {
  const input = typeof source === 'string' || Buffer.isBuffer(source) ? source : JSON.stringify(source);
  const { status, lines, stderr } = newswire(['validate', ...args], { input });
  assert.equal(stderr, '');
  assert.equal(status, lines.length > 0 ? 1 : 0);
  return lines.map((line) => line.replace(/^<stdin>:/, ''));
}

const write = (name, text) => {
  writeFileSync(join(folder, name), text);
  return name;
};

for (const file of [...fixtures(''), ...fixtures('odd/')]) {
  test(`has nothing to say of ${file}`, () => {
    assert.deepEqual(newswire(['validate', file]), { status: 0, stdout: '', stderr: '', lines: [] });
  });
}

const faults = {
  'bad-addresses.json': [3, 5, 7, 15, 17, 19, 21, 27, 31, 37],
  'bad-dates.json': [4, 5, 8, 13, 14, 24, 34],
  'broken.json.txt': [3],
  'embargoed.json': [4],
  'not-an-object.json': [1],
  'nothing-in-it.json': [1],
  'one-bad-attendee.json': [6],
  'unknown-block.json': [6],
  'unknown-status.json': [4, 4],
  'withheld.json': [4],
};

for (const file of fixtures('bad/')) {
  test(`names the lines of the faults in ${file}`, () => {
    const { status, stderr, lines } = newswire(['validate', file]);
    assert.deepEqual(
      lines.map((line) => Number(line.slice(file.length).split(':')[1])),
      faults[file.split('/').at(-1)],
    );
    assert.ok(lines.every((line) => line.startsWith(`${file}:`)));
    assert.equal(status, 1);
    assert.equal(stderr, '');
  });
}

test('says where, what was expected, what was found and what to do', () => {
  const people = '{"name": "A"}, {"name": "B"}, {"name": "Deniz Arslan",\n  "country": "Turkey"}';
  assert.deepEqual(said(`{"headline": "Tides", "body": [{"type": "attendees", "people": [${people}]}]}`), [
    '2:14 /body/0/people/2/country expected an ISO 3166-1 alpha-2 code such as "TR", found "Turkey" (hint: use "TR")',
  ]);
});

test('names a missing member at the object that lacks it', () => {
  assert.match(
    said('{"type": "attendees",\n "people": [\n  {"role": "Skipper"}]}')[0],
    /^3:3 \/people\/0\/name /,
  );
});

test('counts lines and columns as editors do', () => {
  const at = (text) => said(text)[0].split(' ')[0];
  assert.equal(at('{"headline": "Tides",\n"kicker": 1}'), '2:11');
  assert.equal(at('{"headline": "Tides",\r\n\r\n"kicker": 1}'), '3:11');
  assert.equal(at('{"headline": "⚓🚢é", "kicker": 1}'), '1:32');
  assert.equal(at('\t{"headline": "\\u00e9", "kicker": 1}'), '1:35');
  assert.equal(at('\uFEFF{"headline": "Tides", "kicker": 1}'), '1:33');
});

test('takes the last of two members with one name, as JSON.parse does', () => {
  assert.deepEqual(said('{"headline": "Tides", "kicker": 1, "kicker": "Sea"}'), []);
  assert.match(said('{"headline": "Tides", "kicker": 1,\n"kicker": 2}')[0], /^2:11 \/kicker /);
  const twice = '{"type": "attendees",\n"people": [{"name": 1}],\n"people": [{"role": "Skipper"}]}';
  assert.match(said(twice)[0], /^3:12 \/people\/0\/name /);
});

test('finds a member whatever its name is written like', () => {
  assert.match(said('{"headline": "Tides",\n "kick\\u0065r": 1}')[0], /^2:17 \/kicker /);
});

test('tells the findings in the order of the text', () => {
  const text = '{"topics": [1],\n"kicker": 1,\n"headline": "Tides",\n"authors": [1]}';
  assert.deepEqual(
    said(text).map((line) => line.split(' ')[1]),
    ['/topics/0', '/kicker', '/authors/0'],
  );
});

const broken = {
  '': '1:1 not JSON: expected a value, found nothing',
  '\n  ': '2:3 not JSON: expected a value, found the end',
  '{"a": 1 "b": 2}': '1:9 not JSON: expected a comma or a closing brace, found "b"',
  '{"a": [1 2]}': '1:10 not JSON: expected a comma or a closing bracket, found "2"',
  '{"a": [1,\n]}': '2:1 not JSON: expected a value, found "]"',
  '{"a": 1,}': '1:9 not JSON: expected a name in double quotes, found "}"',
  '{a: 1}': '1:2 not JSON: expected a name in double quotes or a closing brace, found "a"',
  '{"a" 1}': '1:6 not JSON: expected a colon, found "1"',
  '{"a": tru}': '1:7 not JSON: expected a value, found "tru"',
  '{"a": 01}': '1:8 not JSON: expected a comma or a closing brace, found "1"',
  '{"a": 1.}': '1:7 not JSON: expected a value, found "1."',
  '{"a": NaN}': '1:7 not JSON: expected a value, found "NaN"',
  "{'a': 1}": `1:2 not JSON: expected a name in double quotes or a closing brace, found "'a'"`,
  '{} // Tides': '1:4 not JSON: expected nothing more, found a comment',
  '{}{}': '1:3 not JSON: expected nothing more, found "{"',
  '{"a": [1}': '1:9 not JSON: expected a comma or a closing bracket, found "}"',
  '{"a": "b\n"}': '1:9 not JSON: expected a closing double quote, found the end of the line',
  '{"a": "\t"}': '1:8 not JSON: expected an escape such as "\\t", found a control character',
  '{"a": "\\d"}': '1:8 not JSON: expected an escape such as \\" or \\\\, found "\\\\d"',
  '{"a": "\\u12"}': '1:8 not JSON: expected an escape such as \\" or \\\\, found "\\\\u"',
  '{"a": [': '1:8 not JSON: expected a value or a closing bracket, found the end',
};
for (const [text, line] of Object.entries(broken)) {
  test(`says why this is not JSON: ${JSON.stringify(text)}`, () => assert.deepEqual(said(text), [line]));
}

test('says where a text is not UTF-8', () => {
  const latin = Buffer.from('{\n"headline": "Café"}', 'latin1');
  assert.deepEqual(said(latin), ['2:17 not UTF-8: found the byte 0xE9 (hint: save the file as UTF-8)']);
  assert.match(said(Buffer.from('\uFEFF{}', 'utf16le'))[0], /^1:1 not UTF-8: found the byte 0xFF/);
  assert.match(
    said(Buffer.from('{"headline": "é').subarray(0, -1))[0],
    /^1:15 not UTF-8: found the byte 0xC3/,
  );
});

test('says of a refused document what it lacks, and what its type may have been meant to be', () => {
  assert.match(said('\n  "Tides"')[0], /^2:3 expected a JSON object.*, found "Tides"$/);
  assert.match(
    said('{"type": "blockquote", "text": "a"}')[0],
    /^1:1 expected a headline.*\(hint: .*use "quote"\)$/,
  );
  assert.deepEqual(
    said('{"language": "e_n", "title": "a"}').map((line) => /^1:\d+ \S+/.exec(line)[0]),
    ['1:1 expected', '1:14 /language'],
  );
  assert.match(
    said('{"type": "quote",\n"text": ""}')[0],
    /^2:9 \/text expected text with words in it, found ""$/,
  );
});

test('says of a story that may not be shown that nothing of it will be', () => {
  const found = (more) =>
    said({ headline: 'Tides', ...more }).filter((line) => line.endsWith('nothing of it will be shown'));
  const year = new Date().getUTCFullYear();
  assert.match(found({ status: 'withheld' })[0], / \/status the story is withheld/);
  assert.match(found({ status: 'canceled', embargo: '2999-01-01' })[0], / \/status the story is canceled/);
  assert.match(found({ status: 'draft' })[0], / \/status the story is withheld/);
  assert.match(found({ embargo: 'tomorrow' })[0], / \/embargo the story is withheld/);
  assert.match(found({ embargo: `${year + 1}-12-31T00:00:00Z` })[0], / \/embargo the story is under embargo/);
  for (const less of [{}, { type: 'quote', text: 'Low water.' }]) {
    assert.match(
      said({ status: 'withheld', ...less })[0],
      /^1:11 \/status the story is withheld, so nothing of it will be shown$/,
    );
    assert.match(
      said({ embargo: '2999-01-01', ...less })[0],
      /^1:12 \/embargo the story is under embargo until 2999-01-01, so/,
    );
  }
  assert.deepEqual(found({ status: 'usable', embargo: `${year - 1}-01-01T00:00:00Z` }), []);
});

test('checks every file, whatever is wrong with one', () => {
  const names = [
    write('good.json', '{"headline": "Tides"}'),
    write('broken.json', '{'),
    'missing.json',
    write('kicker.json', '{"headline": "Tides", "kicker": 1}'),
  ];
  const { status, lines, stderr } = newswire(['validate', ...names], { cwd: folder });
  assert.deepEqual(
    lines.map((line) => line.split(':')[0]),
    ['broken.json', 'kicker.json'],
  );
  assert.match(stderr, /^newswire: cannot read missing\.json: .*\n.*newswire validate --help\n$/);
  assert.equal(status, 2);
});

test('reads standard input for -, too', () => {
  const good = write('good.json', '{"headline": "Tides"}');
  const { lines } = newswire(['validate', good, '-'], { input: '{}', cwd: folder });
  assert.equal(lines.length, 1);
  assert.ok(lines[0].startsWith('<stdin>:1:1 '));
});

test('gives machines an array', () => {
  const text =
    '{"headline": "Tides", "body": [{"type": "quote", "text": "a", "date": 1760659200}], "kicker": 1}';
  const { status, stdout } = newswire(['validate', '--format', 'json'], { input: text });
  assert.equal(status, 1);
  const [date, kicker] = JSON.parse(stdout);
  assert.deepEqual(date, {
    file: '<stdin>',
    line: 1,
    column: text.indexOf('1760659200') + 1,
    pointer: '/body/0/date',
    expected: date.expected,
    found: '1760659200',
    message: `/body/0/date: expected ${date.expected}, found 1760659200`,
    hint: 'use "2025-10-17T00:00:00Z"',
  });
  assert.equal(kicker.pointer, '/kicker');
});

test('gives machines an empty array when nothing is wrong', () => {
  const { status, stdout } = newswire(['validate', '--format=json'], { input: '{"headline": "Tides"}' });
  assert.deepEqual({ status, stdout }, { status: 0, stdout: '[]\n' });
});

const whole = {
  url: 'https://example.org/tides',
  language: 'en',
  headline: 'Tides',
  published: '2026-11-24T09:00:00Z',
  publisher: { name: 'The Harbour Courier' },
};
const strictly = (more) => said({ ...whole, ...more }, '--strict');

test('--strict has nothing to say of a whole story', () => {
  const text = [{ text: '<p>', marks: ['code'] }, ' a < b && b > c; <3, <marta@example.org>, R&D;'];
  assert.deepEqual(strictly({ body: [{ type: 'paragraph', text }] }), []);
});

test('--strict names what nobody knows, with what may be meant', () => {
  const [first, second, ...rest] = strictly({
    embargoed: '2027-01-01T00:00:00Z',
    body: [{ type: 'paragraph', text: 'Low.', moon: '<b>' }],
  });
  assert.match(
    first,
    /\/embargoed expected a member that is known here, found "embargoed" \(hint: use "embargo"\)/,
  );
  assert.match(second, /\/body\/0\/moon expected a member that is known here, found "moon"$/);
  assert.deepEqual(rest, []);
  // Of what is wrong in itself that is said alone, and of nothing there is nothing to say.
  assert.equal(strictly({ kicker: 3, moon: null, tide: '' }).length, 1);
});

test('--strict knows every member of the stories that are good', () => {
  for (const name of readdirSync('test/fixtures').filter((name) => name.endsWith('.json')))
    assert.doesNotMatch(
      newswire(['validate', '--strict', `test/fixtures/${name}`]).stdout,
      /known here/,
      name,
    );
});

const wanting = {
  'the address': [{ url: undefined }, '/url'],
  'an absolute address': [{ url: '/tides' }, '/url'],
  'the language': [{ language: undefined }, '/language'],
  'a language that is one': [{ language: 'English' }, '/language'],
  'the moment of publication': [{ published: '2026-11-24' }, '/published'],
  'the publisher': [{ publisher: null }, '/publisher'],
  'the offset of an embargo': [{ embargo: '2026-11-24' }, '/embargo'],
  'words for a picture': [{ image: { src: 'a.webp', alt: '' } }, '/image/alt'],
  'words for the picture of a block': [{ body: [{ type: 'image', src: 'a.webp', alt: ' ' }] }, '/body/0/alt'],
  'text without tags': [{ body: [{ type: 'paragraph', text: 'Low <em>water</em>' }] }, '/body/0/text'],
  'text without names of characters': [{ kicker: 'Wind &amp; water' }, '/kicker'],
  'table cells without tags': [{ body: [{ type: 'table', rows: [['a', 'b<br>']] }] }, '/body/0/rows/0/1'],
  'ids of their own': [
    {
      body: [
        { type: 'divider', id: 'a' },
        { type: 'list', items: [[{ type: 'divider', id: 'a' }]] },
      ],
    },
    '/body/1/items/0/0/id',
  ],
  'an address that is no host’s name': [
    { topics: [{ name: 'Sea', url: 'www.example.org' }] },
    '/topics/0/url',
  ],
  'a country that there is': [
    { authors: [{ name: 'Marta Eskildsen', country: 'UK' }] },
    '/authors/0/country',
  ],
};
for (const [what, [more, pointer]] of Object.entries(wanting)) {
  test(`--strict wants ${what}`, () => {
    assert.deepEqual(
      strictly(more)
        .filter((line) => !line.endsWith('nothing of it will be shown'))
        .map((line) => line.split(' ')[1]),
      [pointer],
    );
    assert.deepEqual(
      said({ ...whole, ...more }).filter((line) => !line.endsWith('will be shown')),
      [],
    );
  });
}

test('--strict does not name a fault twice', () => {
  assert.deepEqual(strictly({ url: 'javascript:0', published: 'now' }).length, 2);
});

test('--strict wants of a single block what a block can have', () => {
  assert.deepEqual(said({ type: 'quote', text: 'Low water.' }, '--strict'), []);
  const lines = said({ type: 'gallery', images: [{ src: 'a.webp', alt: '', credit: '<i>' }] }, '--strict');
  assert.deepEqual(
    lines.map((line) => line.split(' ')[1]),
    ['/images/0/alt', '/images/0/credit'],
  );
});

test('--strict names all markup in a story that is full of it', () => {
  const file = 'test/fixtures/odd/markup-in-text.json';
  const { lines } = newswire(['validate', '--strict', file]);
  assert.equal(lines.filter((line) => line.includes('without markup')).length, 18);
});

test('shows help and the version', () => {
  assert.match(newswire(['--help']).stdout, /^Usage: newswire <command>/);
  assert.equal(newswire(['-h']).stdout, newswire(['--help']).stdout);
  assert.match(newswire(['validate', '-h']).stdout, /^Usage: newswire validate/);
  assert.equal(newswire(['--version']).stdout, `${version}\n`);
});

for (const args of [[], ['tide'], ['--tide'], ['validate', '--tide'], ['validate', '--format', 'xml']]) {
  test(`knows no such thing: newswire ${args.join(' ')}`, () => {
    const { status, stdout, stderr } = newswire(args);
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    assert.match(stderr, /^newswire: .+\nTry: newswire (validate )?--help\n$/);
  });
}

test('writes no colours into a pipe, and no line that a text breaks or turns', () => {
  const input = JSON.stringify({ headline: 'Tides', language: '\u001b[31m\u009b31m\u202etac\u2028 \n x' });
  const { stdout } = newswire(['validate'], { input, env: { FORCE_COLOR: '1' } });
  assert.doesNotMatch(stdout.slice(0, -1), /[\p{Cc}\u2028\u202e]/u);
});

test('ends in silence when nobody reads on', async () => {
  const file = write('many.json', JSON.stringify({ headline: 'Tides', body: Array(50_000).fill(1) }));
  const child = spawn(process.execPath, [command, 'validate', file], { cwd: folder });
  let complaints = '';
  child.stderr.on('data', (data) => (complaints += data));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  assert.deepEqual({ status, complaints }, { status: 1, complaints: '' });
});

test('--strict takes no longer for what is nested deep', () => {
  const levels = 20_000;
  const open = '{"type": "list", "items": [['.repeat(levels);
  const deep = `{"headline": "Tides", "body": [${open}${']]}'.repeat(levels)}]}`;
  const millisecondsOf = (...options) => {
    const started = performance.now();
    said(deep, ...options);
    return performance.now() - started;
  };
  const [plain, strict] = [millisecondsOf(), millisecondsOf('--strict')];
  assert.ok(strict < 4 * plain, `${plain.toFixed()} ms, and ${strict.toFixed()} with --strict`);
});

test('reads documents that are nested deep or have very many faults', () => {
  const deep = 10_000;
  const rest = `${'['.repeat(deep)}${']'.repeat(deep)}`;
  assert.match(said(`{"headline": "Tides", "moon": ${rest},\n"kicker": 1}`)[0], /^2:11 \/kicker /);
  assert.match(said('['.repeat(deep))[0], new RegExp(`^1:${deep + 1} not JSON`));
  assert.equal(said(`{"type": "paragraph", "text": "a", "moon": ${rest}}`, '--strict').length, 1);
  const lines = said(`{"headline": "Tides", "body": [\n${'1,\n'.repeat(99_999)}1]}`);
  assert.equal(lines.length, 100_000);
  assert.equal(lines.at(-1), '100001:1 /body/99999 expected a block, found 1');
});
