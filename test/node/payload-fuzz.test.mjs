// parsePayload under fire: documents that nobody would write, stories with one thing broken, and very long ones. A failure
// prints its seed and the smallest document that it found; FUZZ_SEED repeats it.
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { parsePayload } from '../../dist/payload/index.js';

const root = new URL('../../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const schema = read('dist/payload.schema.json');
const ajv = new Ajv({ strict: true });
ajv.addSchema(schema);
const validate = ajv.getSchema(schema.$id);
const accepts = (name) => ajv.getSchema(`${schema.$id}#/$defs/${name}`);

const seed = Number(process.env.FUZZ_SEED) || undefined;
let payloads = 0;
const holds = (numRuns, ...property) => fc.assert(fc.property(...property), { numRuns, seed });

// Time: first, while there is little else in memory.

const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
/** What grows with `n`; the longest are of some ten megabytes. */
const growing = {
  paragraphs: (n) => ({
    body: times(n, () => ({ type: 'paragraph', text: ['Some ', { text: 'words', marks: ['strong'] }] })),
  }),
  attendees: (n) => ({
    type: 'attendees',
    people: times(n, () => ({ name: 'Ada Lorne', country: 'NO', url: '/a' })),
  }),
  'nested lists': (n) =>
    times(60, (index) => index).reduce(
      (inner) => ({ type: 'list', items: [...times(n / 60, () => 'Words'), [inner]] }),
      { type: 'divider' },
    ),
  'runs of one text': (n) => ({ type: 'paragraph', text: times(n, () => ({ text: 'words ' })) }),
  'cells of one row': (n) => ({ type: 'table', rows: [times(n, () => 'Words')] }),
  issues: (n) => ({
    body: times(n, (index) => (index % 2 ? { type: 'tide' } : { type: 'heading', text: 'x', level: 9 })),
  }),
  'members nobody knows': (n) => ({
    headline: 'x',
    ...Object.fromEntries(times(n, (index) => [`m${index}`, index])),
  }),
  ...Object.fromEntries(
    [
      ['headline', 'x'],
      ['headline', ' '],
      ['standfirst', 'x\n\n'],
      ['url', 'x:'],
      ['url', ' \t'],
      ['language', 'en-'],
      ['published', '2025-10-17T00:00:00.0'],
      ['embargo', '0'],
    ].map(([name, unit]) => [
      `one ${name} of ${JSON.stringify(unit)}`,
      (n) => ({ body: [], [name]: unit.repeat((n * 500) / unit.length) }),
    ]),
  ),
};

/** As the best line through the logarithms has it: 1 is linear, 2 quadratic. */
function exponentOf(factors, milliseconds) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [factors, milliseconds].map((values) => values.map(Math.log));
  const deviations = x.map((value) => value - mean(x));
  return (
    mean(deviations.map((value, index) => value * y[index])) / mean(deviations.map((value) => value ** 2))
  );
}

test('the time it takes grows with the document, and no faster', () => {
  const factors = [1, 2, 4, 8];
  for (const [name, make] of Object.entries(growing)) {
    const documents = factors.map((factor) => make(factor * 2400));
    const best = factors.map(() => Infinity);
    let exponent = Infinity;
    // Other work on the machine, and the collector of garbage, only ever add: more rounds come nearer to the truth.
    for (let round = 0; round < 4 || (exponent > 1.3 && round < 25); round++) {
      for (const [index, document] of documents.entries()) {
        // As much work for each size, so that the collector of garbage has as much to do.
        const times = 8 / factors[index];
        const started = performance.now();
        for (let time = 0; time < times; time++) parsePayload(document);
        best[index] = Math.min(best[index], (performance.now() - started) / times);
      }
      exponent = exponentOf(factors, best);
    }
    // Little time can only be measured badly; a square of so many rows would take much more.
    const said = `${name}: ${best.map((time) => time.toFixed(2)).join(', ')} ms, n^${exponent.toFixed(2)}`;
    assert.ok(exponent < 1.3 || best.at(-1) < 10, said);
  }
});

// What any document is held to.

function examine(json) {
  payloads++;
  const parsed = parsePayload(json);
  const { kind, issues } = parsed;
  for (const issue of issues) assertIssue(issue, json);
  assert.deepEqual(Object.keys(Object.prototype), []);
  if (kind === 'refused') {
    assert.ok(parsed.error.message);
    return { issues };
  }
  const output = parsed[kind];
  assert.ok(validate(output), ajv.errorsText(validate.errors));
  const again = parsePayload(output);
  assert.deepEqual(again.issues, []);
  assert.equal(JSON.stringify(again[kind]), JSON.stringify(output));
  return { output, issues };
}

function assertIssue({ pointer, expected, found, message }, json) {
  assert.ok(expected && message.includes(expected));
  assert.ok(found.length < 100, found);
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  // The last one may be missing, which is what is wrong.
  keys.reduce((value, key, index) => {
    assert.ok(typeof value === 'object' && value !== null, pointer);
    assert.ok(index === keys.length - 1 || Object.hasOwn(value, key), pointer);
    return value[key];
  }, json);
}

function freeze(value) {
  for (const queue = [value]; queue.length > 0;) {
    const one = queue.pop();
    if (typeof one !== 'object' || one === null || Object.isFrozen(one)) continue;
    Object.freeze(one);
    queue.push(...Object.values(one));
  }
  return value;
}

/** Whether there is a null or an empty text in it: absent for parsePayload, and not in the schema. */
const hasBlanks = (value) =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).some((one) => hasBlanks(one)));

/** What a pattern cannot tell: a host that is none, a language tag that is not well-formed inside. */
const isBeyondPatterns = ({ expected }) => /address|BCP 47/.test(expected);

function assertAgreement(json, { output, issues }) {
  if (hasBlanks(json)) return;
  if (output && issues.length === 0) assert.ok(validate(json), ajv.errorsText(validate.errors));
  else if (!output || !issues.every(isBeyondPatterns)) assert.ok(!validate(json), JSON.stringify(issues[0]));
}

// Values.

const strings = [
  ' ',
  '\n\n',
  '\ud800',
  'a\udc00b',
  '\u202etxet\u202c',
  '\u2066\u2069',
  '\u0000',
  '\ufeff',
  '𝒯𝒾𝒹𝑒𝓈',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  'https://[',
  '//',
  'data:image/svg+xml,<svg/>',
  '2025-02-30',
  '2025-10-17T24:00:00Z',
  'en_US',
  'x'.repeat(5000),
];
const string = fc.oneof(
  fc.constantFrom(...strings),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const someWords = fc.string({ minLength: 1, maxLength: 12 }).map((text) => (text.trim() ? text : `${text}a`));

/** As JSON brings them: members of their own, whatever their names. */
const hostile = [
  '{"__proto__":{"polluted":true,"name":"Nobody","type":"divider"}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":1,"valueOf":null,"hasOwnProperty":"x"}',
  '{"type":"__proto__"}',
  '{"type":"constructor","text":"x"}',
  '{"length":3,"0":"a"}',
  '[[[[[[[[]]]]]]]]',
  '1e999',
  '-0',
].map((text) => JSON.parse(text));
const wrong = fc.oneof(
  fc.constantFrom(42, -1, 0.5, true, false, null, '', {}, []),
  fc.constantFrom(...hostile),
  string,
  fc.jsonValue({ maxDepth: 2 }),
);

const names = [
  ...new Set(Object.values(schema.$defs).flatMap(({ properties = {} }) => Object.keys(properties))),
  '__proto__',
  'constructor',
  'toString',
  'a/b~c',
];
const key = fc.constantFrom(...names);

/** `Object.fromEntries` makes a member of its own of `__proto__`, as JSON does. */
const objectOf = (value) =>
  fc.array(fc.tuple(key, value), { maxLength: 6 }).map((entries) => Object.fromEntries(entries));

// Documents that follow the schema, made from it.

const made = new Map();
const DEEPEST = 4;

function arbitrary(node, depth = 0) {
  if (node.$ref) {
    const name = node.$ref.split('/').at(-1);
    if (name === 'block' && depth > DEEPEST) return fc.constant({ type: 'divider' });
    const id = `${name} ${depth}`;
    if (!made.has(id)) made.set(id, special[name]?.(depth) ?? arbitrary(schema.$defs[name], depth));
    return made.get(id);
  }
  if (node.enum) return fc.constantFrom(...node.enum);
  if ('const' in node) return fc.constant(node.const);
  if (node.properties) return members(node, depth + 1);
  if (node.anyOf) return fc.oneof(...node.anyOf.map((one) => arbitrary(one, depth)));
  if (node.type === 'array')
    return fc.array(arbitrary(node.items, depth + 1), { minLength: node.minItems ?? 0, maxLength: 3 });
  if (node.type === 'boolean') return fc.boolean();
  if (node.type === 'string') return node.pattern ? someWords : string;
  return fc.double({ min: node.minimum, max: node.maximum ?? 1e9, noNaN: true });
}

/** All that it needs and a few more. */
const members = ({ properties, required }, depth) =>
  fc
    .subarray(
      Object.keys(properties).filter((name) => !required.includes(name)),
      { maxLength: Math.min(depth > 1 ? 2 : 5, Object.keys(properties).length - required.length) },
    )
    .chain((some) =>
      fc.record(
        Object.fromEntries([...required, ...some].map((name) => [name, arbitrary(properties[name], depth)])),
      ),
    );

const digits = (min, max, length = 2) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(length, '0'));
const day = fc.tuple(digits(0, 9999, 4), digits(1, 12), digits(1, 28)).map((parts) => parts.join('-'));
const clock = fc.tuple(digits(0, 23), digits(0, 59), digits(0, 59)).map((parts) => parts.join(':'));
const zone = fc.oneof(
  fc.constantFrom('Z', 'z'),
  fc
    .tuple(fc.constantFrom('+', '-'), digits(0, 23), digits(0, 59))
    .map(([sign, ...parts]) => sign + parts.join(':')),
);
const special = {
  rich: (depth) =>
    fc.oneof(
      someWords,
      fc
        .tuple(
          someWords,
          fc.array(fc.oneof(string, arbitrary({ $ref: '#/$defs/span' }, depth + 1)), { maxLength: 2 }),
        )
        .map(([first, rest]) => [first, ...rest]),
    ),
  date: () =>
    fc.oneof(
      day,
      fc.tuple(day, clock, zone).map(([one, time, at]) => `${one}T${time}${at}`),
    ),
  language: () => fc.constantFrom('en', 'pt-BR', 'zh-Hant', 'sl-rozaj-biske', 'de-u-co-phonebk', 'en-x-a'),
  country: () => fc.constantFrom('NO', 'TR'),
  link: () =>
    fc.constantFrom(
      'https://courier.example/a?b#c',
      '/a b',
      '#x',
      ' ../é',
      'MAILTO:desk@courier.example',
      'tel:1',
    ),
  page: () => fc.constantFrom('https://courier.example/', 'http:courier.example', 'map'),
  media: () => fc.constantFrom('images/a.webp', '//courier.example/a', 'DATA:image/png;base64,AAAA'),
};

// Stories that are good, with one thing broken in them.

const fixtures = readdirSync(new URL('test/fixtures/', root))
  .filter((name) => name.endsWith('.json'))
  .map((name) => read(`test/fixtures/${name}`))
  .map((json) => (json.type ? { headline: 'Tides', body: [json] } : json));

/** A few blocks at a time: as much is tried in a short story as in a long one, and faster. */
const WINDOW = 3;
const stories = fixtures.flatMap(({ body, ...head }) =>
  Array.from({ length: Math.ceil(body.length / WINDOW) }, (_, index) => ({
    ...(index === 0 ? head : { headline: head.headline, dateline: 'Kesterhaven' }),
    body: body.slice(index * WINDOW, (index + 1) * WINDOW),
  })),
);

/** The way to each value in it. */
const pathsIn = (value, path = []) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) => {
        const inner = [...path, Array.isArray(value) ? Number(name) : name];
        return [inner, ...pathsIn(one, inner)];
      })
    : [];
const targets = stories.map((story) => ({ story, paths: pathsIn(story) }));

/** Does `change` to a copy of the list or object that holds the value. */
function changed(value, [first, ...rest], change) {
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length > 0) copy[first] = changed(copy[first], rest, change);
  else change(copy, first);
  return copy;
}

const put = (object, name, value) =>
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
const operations = {
  replace: (holder, name, value) => put(holder, name, value),
  delete: (holder, name) => (Array.isArray(holder) ? holder.splice(name, 1) : delete holder[name]),
  insert: (holder, name, value, other) =>
    Array.isArray(holder) ? holder.splice(name, 0, value) : put(holder, other, value),
  duplicate: (holder, name) => Array.isArray(holder) && holder.splice(name, 0, holder[name]),
};

const damage = fc
  .constantFrom(...targets)
  .chain(({ story, paths }) =>
    fc.record({
      story: fc.constant(story),
      path: fc.constantFrom(...paths),
      operation: fc.constantFrom(...Object.keys(operations)),
      value: wrong,
      name: key,
    }),
  )
  .map(({ story, path, operation, value, name }) => ({
    story,
    operation,
    json: changed(story, path, (holder, last) => operations[operation](holder, last, value, name)),
    [fc.toStringMethod]: () => `${operation} ${path.join('/')}: ${name} ${fc.stringify(value).slice(0, 200)}`,
    path: operation === 'insert' && typeof path.at(-1) === 'string' ? [...path.slice(0, -1), name] : path,
  }));

/** What may be lost when something is wrong at this path: the innermost row or block, or else a member of the article. */
const ROWS = [
  'body',
  'items',
  'people',
  'links',
  'images',
  'sources',
  'tracks',
  'authors',
  'corrections',
  'topics',
  'rows',
];
function unitOf(path) {
  const end = path.findLastIndex((name, index) => typeof name === 'number' && ROWS.includes(path[index - 1]));
  return path.slice(0, Math.max(end, 0) + 1);
}

/** An article without the row or the member. What cannot be read of an embargo or a status shows in the status. */
function without(article, unit) {
  const rest = changed(article, unit, operations.delete);
  if (['embargo', 'status'].includes(unit[0])) {
    delete rest.embargo;
    delete rest.status;
  }
  return JSON.stringify(rest);
}

test('whatever JSON it is given, it answers with what the schema accepts', () => {
  holds(15_000, fc.oneof(fc.jsonValue(), wrong, objectOf(wrong)), fc.boolean(), (json, frozen) => {
    examine(frozen ? freeze(json) : json);
  });
  const blockType = fc.constantFrom(
    ...Object.values(schema.$defs).flatMap(({ properties }) => properties?.type?.const ?? []),
  );
  const block = fc.tuple(objectOf(wrong), blockType).map(([members, type]) => ({ ...members, type }));
  holds(15_000, fc.array(block, { maxLength: 3 }), objectOf(wrong), (body, members) => {
    const json = freeze({ ...members, body });
    assertAgreement(json, examine(json));
  });
});

test('it keeps all of a document that follows the schema', () => {
  for (const [name, runs] of [
    ['article', 12_000],
    ['block', 18_000],
  ]) {
    holds(runs, arbitrary({ $ref: `#/$defs/${name}` }), (json) => {
      const document = name === 'article' ? { body: [], ...json } : json;
      assert.ok(validate(document), ajv.errorsText(validate.errors));
      const { issues } = examine(freeze(document));
      assert.deepEqual(issues, []);
    });
  }
});

test('one thing that is wrong changes nothing but the block, row or member that it is in', () => {
  holds(36_000, damage, fc.boolean(), ({ story, json, path, operation }, frozen) => {
    const result = examine(frozen ? freeze(json) : json);
    assertAgreement(json, result);
    const before = parsePayload(story).article;
    const unit = unitOf(path);
    const pointer = `/${unit.join('/').replaceAll('a/b~c', 'a~1b~0c')}`;
    for (const issue of result.issues)
      assert.ok(`${issue.pointer}/`.startsWith(`${pointer}/`), issue.message);
    const more =
      ['insert', 'duplicate'].includes(operation) &&
      unit.length === path.length &&
      typeof path.at(-1) === 'number';
    const expected = more ? JSON.stringify(before) : without(before, unit);
    const output = JSON.stringify(result.output);
    // Either it is gone, or it is there in another form.
    if (output !== expected) assert.equal(without(result.output, unit), expected);
  });
});

test('patterns let through every text that parsePayload keeps', () => {
  const sign = fc.constantFrom(
    ...'htps:/\\?#@[]%. \t\n\r\u0000\u00a0aZ1-+é',
    'https:',
    'http:',
    'mailto:',
    'tel:',
    'data:image/',
    'svg',
    'png',
    '//',
  );
  const addresses = fc.array(sign, { maxLength: 7 }).map((signs) => signs.join(''));
  const tags = fc
    .array(
      fc.constantFrom('en', 'Latn', 'NO', '419', 'x', 'u', 't', 'a', '1996', 'rozaj', 'co', 'abcdefgh', ''),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('-'));
  const dates = fc
    .tuple(
      digits(0, 9999, 4),
      digits(0, 13),
      digits(0, 32),
      fc.constantFrom('', 'T', 't', ' '),
      digits(0, 25),
      digits(0, 61),
      fc.constantFrom(':00', ':60', '', ':00.5', ':00.'),
      fc.oneof(zone, fc.constantFrom('', '+24:00', '+0100')),
    )
    .map(
      ([year, month, date, t, hour, minute, second, at]) =>
        `${year}-${month}-${date}${t && `${t}${hour}:${minute}${second}${at}`}`,
    );
  const texts = [
    ['link', addresses, (text) => ({ headline: 'x', url: text })],
    ['media', addresses, (text) => ({ headline: 'x', image: { src: text, alt: '' } })],
    ['page', addresses, (text) => ({ headline: 'x', body: [{ type: 'embed', url: text }] })],
    ['language', tags, (text) => ({ headline: 'x', language: text })],
    ['date', dates, (text) => ({ headline: 'x', published: text })],
  ];
  for (const [name, text, around] of texts) {
    holds(4000, fc.oneof(text, string), (value) => {
      payloads++;
      const isKept = value !== '' && parsePayload(around(value)).issues.length === 0;
      if (isKept) assert.ok(accepts(name)(value), JSON.stringify(value));
      else if (name === 'date') assert.ok(!accepts(name)(value), JSON.stringify(value));
    });
  }
});

test('that was at least 100,000 payloads', () => {
  assert.ok(payloads >= 100_000, `${payloads}`);
});

test('10,000 levels are no harm, wherever they are', () => {
  const deep = (open, inner, close) => JSON.parse(open.repeat(10_000) + inner + close.repeat(10_000));
  const values = [
    deep('[', '', ']'),
    deep('{"type":"list","items":[[', '{"type":"divider"}', ']]}'),
    deep('{"name":"a","organisation":', '"b"', '}'),
    deep('{"text":', '"a"', '}'),
    deep('{"__proto__":', '{}', '}'),
  ];
  for (const value of values.flatMap((one) => [one, [one], [[one]]])) {
    for (const name of names) examine(freeze({ headline: 'Tides', body: [], [name]: value }));
    for (const { properties } of Object.values(schema.$defs)) {
      const type = properties?.type?.const;
      if (!type) continue;
      for (const name of Object.keys(properties)) examine(freeze({ type, [name]: value }));
    }
  }
});
