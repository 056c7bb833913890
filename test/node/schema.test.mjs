// The published JSON Schema: made from the same source as the types, valid, and of one mind with parsePayload about every
// fixture. What the two make of documents that nobody wrote is in payload-fuzz.test.mjs.
import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import ts from 'typescript';
import { KNOWN } from '../../dist/cli/strict.js';
import { WORDLESS } from '../../dist/cli/unknown.js';
import { parsePayload } from '../../dist/payload/index.js';
import { payloadSchema } from '../../scripts/schema/generate.mjs';
import { payloadMarkdown } from '../../scripts/schema/markdown.mjs';

const root = new URL('../../', import.meta.url);
const fixtures = new URL('test/fixtures/', root);
const read = (url) => readFileSync(url, 'utf8');
const namesIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.json'));
const fixture = (name) => JSON.parse(read(new URL(name, fixtures)));

const schema = JSON.parse(read(new URL('dist/payload.schema.json', root)));
const ajv = new Ajv({ strict: true });
ajv.addSchema(schema);
const validate = ajv.getSchema(schema.$id);
const good = namesIn(fixtures);
const bad = namesIn(new URL('bad/', fixtures)).map((name) => `bad/${name}`);

/** All that is a schema inside this one, each with its JSON Pointer. */
function* subschemas(node, pointer = '') {
  if (typeof node !== 'object') return;
  yield [pointer, node];
  for (const key of ['properties', '$defs']) {
    for (const [name, one] of Object.entries(node[key] ?? {}))
      yield* subschemas(one, `${pointer}/${key}/${name}`);
  }
  if (node.items) yield* subschemas(node.items, `${pointer}/items`);
  for (const [index, one] of (node.anyOf ?? []).entries())
    yield* subschemas(one, `${pointer}/anyOf/${index}`);
}

/** Every block in a document, and in its lists. */
const blocksOf = (value) =>
  Array.isArray(value)
    ? value.flatMap(blocksOf)
    : value?.type
      ? [value, ...blocksOf(value.items)]
      : blocksOf(value?.body ?? []);

test('what is published is what the source says now', async () => {
  const now = await payloadSchema();
  assert.deepEqual(schema, now);
  assert.equal(read(new URL('dist/payload.md', root)), payloadMarkdown(now));
});

test('it is a valid schema of draft 2020-12, also by the strict rules of ajv', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.equal(ajv.validateSchema(schema), true);
  assert.equal(typeof validate, 'function');
});

test('a fixture that names the schema leads to it', () => {
  const address = new URL(fixture('harbour-rail.json').$schema, fixtures);
  assert.equal(address.href, new URL('dist/payload.schema.json', root).href);
});

for (const name of good) {
  test(`it accepts ${name}`, () => {
    assert.ok(validate(fixture(name)), ajv.errorsText(validate.errors));
  });
}

for (const name of bad) {
  const { kind, issues } = parsePayload(fixture(name));
  if (kind !== 'refused' && issues.length === 0) continue;
  test(`it rejects ${name}, as parsePayload has ${issues.length} issues with it`, () => {
    assert.equal(validate(fixture(name)), false);
  });
}

test('it accepts what parsePayload makes of every bad fixture that can be shown', () => {
  for (const name of bad) {
    const parsed = parsePayload(fixture(name));
    if (parsed.kind !== 'refused')
      assert.ok(validate(parsed.article ?? parsed.block), `${name}: ${ajv.errorsText(validate.errors)}`);
  }
});

test('every type of block is among the fixtures, and each is accepted as a document of its own', () => {
  const types = Object.values(schema.$defs).flatMap(({ properties }) => properties?.type?.const ?? []);
  const blocks = good.flatMap((name) => blocksOf(fixture(name)));
  assert.deepEqual([...new Set(blocks.map(({ type }) => type))].sort(), [...types].sort());
  for (const block of blocks) assert.ok(validate(block), `${block.type}: ${ajv.errorsText(validate.errors)}`);
});

test('it rejects a block without a member that it needs', () => {
  for (const { properties, required, examples } of Object.values(schema.$defs)) {
    if (!properties?.type?.const) continue;
    for (const name of required) {
      const { [name]: gone, ...rest } = examples[0];
      assert.ok(!validate(rest), `${rest.type} without ${name}, which was ${gone}`);
    }
  }
});

test('every member and definition has a title, a description, and all but the plainest an example', () => {
  const plain = /\/(type|x|y)$/;
  let count = 0;
  for (const [pointer, { title, description, examples }] of subschemas(schema)) {
    if (!/^(\/\$defs\/\w+)?(\/items|\/properties\/[\w$]+)*\/(properties|\$defs)\/[\w$]+$/.test(pointer))
      continue;
    count++;
    assert.ok(title && description, pointer);
    assert.ok(plain.test(pointer) || examples?.length, `${pointer} has no example`);
  }
  assert.ok(count > 100);
});

test('every example and default is accepted by what it is an example of', () => {
  let count = 0;
  for (const [pointer, { examples = [], default: initial }] of subschemas(schema)) {
    const accepts = ajv.getSchema(`${schema.$id}#${pointer}`);
    for (const value of [...examples, ...(initial === undefined ? [] : [initial])]) {
      assert.ok(accepts(value), `${pointer}: ${JSON.stringify(value)}: ${ajv.errorsText(accepts.errors)}`);
      count++;
    }
  }
  assert.ok(count > 100);
});

test('parsePayload has no issue with the example of an article, nor of any block', () => {
  for (const { properties, examples } of Object.values(schema.$defs)) {
    if (!properties?.type?.const && !properties?.body) continue;
    for (const example of examples)
      assert.deepEqual(parsePayload(example).issues, [], JSON.stringify(example));
  }
});

test('a member that nothing is said about stops the build, and is named', async () => {
  const source = read(new URL('src/payload/schema.ts', root));
  const silent = source.replace(/\/\*\*(?:(?!\*\/)[^])*\*\/\s*(?=dateline:)/, '');
  await assert.rejects(payloadSchema(silent), /article\.dateline/);
});

test('a test that no pattern is known for stops the build', async () => {
  const source = read(new URL('src/payload/schema.ts', root));
  const unknown = source.replace('isLink);', '(value) => isLink(value));');
  await assert.rejects(payloadSchema(unknown), /No pattern for the test of an http/);
});

test('every row of the documentation’s tables has as many cells as its head, whatever is said in it', () => {
  const tables = (text) =>
    [...text.matchAll(/(?:^\|.*\n?)+/gm)].map(([rows]) =>
      rows
        .trim()
        .split('\n')
        .map((row) => row.split(/(?<!\\)\|/).length),
    );
  const said = structuredClone(schema);
  Object.assign(said.$defs.article.properties.kicker, {
    description: 'One | two\nthree `four | five` <b>',
    examples: ['a | b', 'c\nd'],
  });
  for (const text of [payloadMarkdown(schema), payloadMarkdown(said)]) {
    assert.equal(
      tables(text).length,
      Object.values(schema.$defs).filter(({ properties }) => properties).length,
    );
    for (const widths of tables(text)) assert.deepEqual([...new Set(widths)], [widths[0]]);
  }
});

test('every link in the documentation leads to a section of it', () => {
  const text = payloadMarkdown(schema);
  const sections = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) =>
    title.toLowerCase().replaceAll(' ', '-'),
  );
  assert.equal(new Set(sections).size, sections.length);
  const links = [...text.matchAll(/\]\(#([^)]*)\)/g)];
  assert.ok(links.length > 20);
  for (const [, name] of links) assert.ok(sections.includes(name), name);
});

test('editors show what is said about a member where the published types are used', () => {
  const page = `
    import type { Article } from '../../dist/payload/index.js';
    const story: Article = { headline: '', kicker: '', body: [{ type: 'quote', text: '', translatedFrom: 'tr' }] };
    story.authors?.[0].honorific;
    story.image?.focalPoint?.x;`;
  const name = new URL('page.ts', import.meta.url).pathname;
  const service = ts.createLanguageService({
    ...ts.createCompilerHost({}),
    getCompilationSettings: () => ({
      strict: true,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    }),
    getScriptFileNames: () => [name],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = file === name ? page : ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (file) => file === name || ts.sys.fileExists(file),
  });
  const { quoteBlock, article, person, image } = schema.$defs;
  const said = {
    kicker: article.properties.kicker,
    body: article.properties.body,
    translatedFrom: quoteBlock.properties.translatedFrom,
    honorific: person.properties.honorific,
    focalPoint: image.properties.focalPoint,
  };
  for (const [member, { description }] of Object.entries(said)) {
    const { documentation } = service.getQuickInfoAtPosition(name, page.indexOf(member));
    assert.equal(ts.displayPartsToString(documentation).replace(/\s+/g, ' '), description);
  }
});

test('what newswire validate --strict looks at are the members of the schema, but for those without words of their own', () => {
  const members = new Set(
    [...subschemas(schema)].flatMap(([, { properties = {} }]) => Object.keys(properties)),
  );
  assert.deepEqual([...members].filter((name) => !KNOWN.some((names) => names.has(name))).sort(), WORDLESS);
  for (const names of KNOWN) for (const name of names) assert.ok(members.has(name), `${name} is no member`);
});
