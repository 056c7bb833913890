// What is published: the entries and their types, what has side effects, and that the manifest says all that is public.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { NewswireArticle } from '../../dist/index.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const { bin, exports: entries, sideEffects, version } = JSON.parse(read('package.json'));
const elements = JSON.parse(read('dist/custom-elements.json'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

const sources = ['src/views/', 'src/elements/'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(folder + name).replace(/\/\*\*?.*?\*\//gs, '')),
);
const found = (...patterns) =>
  new Set(
    sources.flatMap((text) =>
      patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name)),
    ),
  );
const sorted = (names) => [...new Set(names)].sort();

test('every entry is there, and every module has its types', () => {
  for (const path of Object.values(entries).flatMap((entry) =>
    entry.types ? Object.values(entry) : entry,
  )) {
    assert.ok(
      existsSync(new URL(path.replace('cdn/*', 'cdn/newswire.js').replace('*', 'broadsheet'), root)),
      path,
    );
    if (path.endsWith('.js'))
      assert.ok(existsSync(new URL(path.replace(/\.js$/, '.d.ts'), root)), `types of ${path}`);
  }
});

test('the command is there, and the system knows what runs it', () => {
  assert.deepEqual(Object.keys(bin), ['newswire']);
  assert.ok(read(bin.newswire).startsWith('#!/usr/bin/env node\n'));
});

test('only what registers elements, styles them, or is imported for its types alone, counts as having side effects', () => {
  assert.deepEqual(sorted(sideEffects), [
    './dist/cdn/newswire.js',
    './dist/define.js',
    './dist/elements/*/define.js',
    './dist/jsx/*.js',
    './dist/newswire.css',
    './dist/svelte.js',
    './dist/themes/*.css',
    './dist/vue.js',
    './src/define.ts',
    './src/elements/*/define.ts',
  ]);
});

test('the changelog speaks of this version', () => {
  assert.ok(read('CHANGELOG.md').includes(`## ${version}`));
});

test('the build knows its version', () => {
  assert.equal(NewswireArticle.newswireVersion, version);
  assert.ok(read('dist/cdn/newswire.js').includes(`"${version}"`));
});

test('the manifest has the four elements, with a summary each', () => {
  assert.deepEqual(sorted(elements.map(({ tagName }) => tagName)), [
    'newswire-article',
    'newswire-attendee-list',
    'newswire-quote-card',
    'newswire-related-links',
  ]);
  for (const { tagName, summary } of elements) assert.ok(summary, tagName);
});

test('the manifest has the attributes by their own names, with what they are at first', () => {
  for (const { tagName, attributes } of elements) {
    const found = new Map(attributes.map(({ name, default: initial }) => [name, initial]));
    for (const name of found.keys()) assert.match(name, /^[a-z]+(-[a-z]+)*$/, tagName);
    assert.equal(found.get('heading-level'), '2');
    if (tagName === 'newswire-article') {
      assert.equal(found.get('no-actions'), 'false');
      assert.equal(found.get('structured-data'), 'false');
      assert.equal(found.get('reading-time'), 'false');
      assert.equal(found.get('contents'), 'false');
    }
  }
});

test('every custom property that a page may set is documented, and every documented one is read', () => {
  const documented = elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name));
  assert.deepEqual(sorted(documented), sorted(found(/var\(\s*(--newswire-[\w-]+)/g)));
});

test('every part is documented, and every documented part is there', () => {
  const documented = elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => name));
  const written = found(
    /\bpart="([\w-]+)"/g,
    /part=\$\{isSaid \? '([\w-]+)'/g,
    /\b(?:line|run|section)\(\s*'([\w-]+)'/g,
    /\bheading\([^']*?'([\w-]+)'/g,
    /\bpicture\([^')]*?'([\w-]+)'/g,
    /part=\$\{variant === 'table' \? '([\w-]+)'/g,
    /part=\$\{variant === 'table' \? 'table' : '([\w-]+)'/g,
    /part = .*\? '([\w-]+)' : nothing/g,
    /setAttribute\('part', '([\w-]+)'\)/g,
  );
  assert.deepEqual(sorted(documented), sorted(written));
});

test('everything public has a description', () => {
  for (const { tagName, attributes, members, cssParts, cssProperties, slots, events } of elements) {
    for (const one of [...attributes, ...members, ...cssParts, ...cssProperties, ...slots, ...events])
      assert.ok(one.description, `${tagName}: ${one.name}`);
  }
});
