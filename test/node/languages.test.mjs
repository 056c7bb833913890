// Every language says all that the interface has to say, and nothing that it never says.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { en, enActions, enArranged, enFurther, enReading } from '../../dist/i18n/en.js';
import { load } from '../../dist/i18n/languages.js';
import { wordsIn } from '../../dist/i18n/words.js';

const ISSUED = 'ar az bn de el es fa fr he hi id it ja ko nl pl pt ru sw tr uk ur zh-Hans'.split(' ');
const schema = JSON.parse(readFileSync('dist/payload.schema.json', 'utf8'));
const english = { ...en, ...enActions, ...enArranged, ...enFurther, ...enReading };
const keys = Object.keys(english).sort();
const words = Object.fromEntries(
  await Promise.all(ISSUED.map(async (tag) => [tag, (await load(tag))?.default])),
);

test('each that is beside English is a file, and README names it', () => {
  const files = readdirSync('src/i18n/languages').map((name) => name.replace('.ts', ''));
  assert.deepEqual(files.sort(), [...ISSUED].sort());
  const readme = readFileSync('README.md', 'utf8');
  const names = new Intl.DisplayNames('en', { type: 'language' });
  for (const tag of ISSUED) {
    assert.ok(words[tag], tag);
    assert.ok(readme.includes(names.of(tag.split('-')[0])), tag);
  }
});

test('each has every word, and no other', () => {
  for (const tag of ISSUED) assert.deepEqual(Object.keys(words[tag]).sort(), keys, tag);
});

test('no word is empty, or has space at its ends that its language does not ask for', () => {
  for (const tag of ISSUED)
    for (const [key, word] of Object.entries(words[tag])) {
      const text = typeof word === 'function' ? word('x') : word;
      assert.ok(text.trim(), `${tag} ${key}`);
      if (key !== 'comma') assert.equal(text, text.trim(), `${tag} ${key}`);
    }
});

test('what takes a name or a number says it, once', () => {
  for (const tag of ISSUED)
    for (const [key, word] of Object.entries(words[tag])) {
      assert.equal(typeof word, typeof english[key], `${tag} ${key}`);
      if (typeof word === 'function') assert.equal(word('§').split('§').length, 2, `${tag} ${key}`);
    }
});

test('each is in the script of its language', () => {
  const scripts = {
    ar: 'Arabic',
    bn: 'Bengali',
    el: 'Greek',
    fa: 'Arabic',
    he: 'Hebrew',
    hi: 'Devanagari',
    ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
    ko: 'Hangul',
    ru: 'Cyrillic',
    uk: 'Cyrillic',
    ur: 'Arabic',
    'zh-Hans': 'Han',
  };
  for (const tag of ISSUED) {
    const script = scripts[tag] ?? 'Latin';
    const letters = typeof script === 'string' ? new RegExp(`\\p{Script=${script}}`, 'u') : script;
    for (const [key, word] of Object.entries(words[tag])) {
      const text = typeof word === 'function' ? word('') : word;
      if (key !== 'comma') assert.match(text, letters, `${tag} ${key}`);
    }
  }
});

test('names that may run the other way are isolated where the language runs from the right', () => {
  for (const tag of ['ar', 'fa', 'he', 'ur'])
    for (const key of ['readAt', 'show'])
      assert.match(words[tag][key]('Courier'), /\u2068Courier\u2069/, tag);
});

test('every word is said somewhere', () => {
  const said = ['src/views', 'src/elements']
    .flatMap((room) => readdirSync(room, { recursive: true }).map((name) => `${room}/${name}`))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
  const taken = [...said.matchAll(/\{ ([\w, ]+) \} = wordsWith/g)].flatMap(([, names]) => names.split(', '));
  // Of these the payload says the name: `words[kind]`, `words[status]`.
  const { mode, status } = schema.$defs.attendee.properties;
  const named = [schema.$defs.relatedLink.properties.kind, mode, status].flatMap((member) => member.enum);
  for (const key of keys)
    assert.ok(
      new RegExp(`(words|, context\\))\\.${key}\\b`).test(said) || taken.includes(key) || named.includes(key),
      key,
    );
});

test('the nearest language is chosen, and English where there is none', async () => {
  const chosen = async (tag) => {
    const spoken = wordsIn(tag);
    await spoken.arriving;
    return Object.keys(words).find((name) => words[name] === spoken.words) ?? 'en';
  };
  const expected = {
    ar: 'ar',
    'ar-EG': 'ar',
    'de-CH-1996': 'de',
    'pt-BR': 'pt',
    zh: 'zh-Hans',
    'zh-CN': 'zh-Hans',
    'zh-SG': 'zh-Hans',
    'zh-Hant': 'en',
    'zh-TW': 'en',
    'en-GB': 'en',
    tlh: 'en',
    und: 'en',
    'fa-AF': 'fa',
    'uk-UA-u-ca-gregory': 'uk',
    sl: 'en',
    'fr-x-courier': 'fr',
  };
  for (const [tag, name] of Object.entries(expected)) assert.equal(await chosen(tag), name, tag);
});

test('a language is at most 750 bytes on its way to a reader', () => {
  const files = readdirSync('dist/cdn', { recursive: true })
    .filter((name) => ISSUED.some((tag) => name.endsWith(`/${tag}.js`)))
    .map((name) => `dist/cdn/${name}`);
  assert.equal(files.length, ISSUED.length);
  for (const name of files) {
    const size = brotliCompressSync(readFileSync(name)).length;
    assert.ok(size <= 750, `${name}: ${size} bytes`);
  }
});
