// What a server makes of the elements: every entry imports without a DOM, and @lit-labs/ssr renders their text.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import '../../dist/define.js';

// A server stands anywhere.
process.env.TZ = 'America/New_York';

const read = (name) => JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
const story = read('syria-normalization.json');

/** The words of the HTML, without style sheets, tags and the marks that Lit leaves. */
async function wordsOf(template) {
  const markup = await collectResult(render(template));
  return markup
    .replace(/<style>.*?<\/style>|<!--.*?-->|<[^>]*>/gs, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const block = (type) => story.body.find((one) => one.type === type);

test('the article holds every word of the story, in its order', async () => {
  const words = await wordsOf(html`<newswire-article .payload=${story}></newswire-article>`);
  const texts = [story.headline, ...story.body.map(({ text }) => text).filter(Boolean)];
  const places = texts.map((text) => words.indexOf(text));
  assert.ok(!places.includes(-1), `not there: ${texts[places.indexOf(-1)]}`);
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  );
  for (const { name } of block('attendees').people) assert.ok(words.includes(name), name);
});

test('the quote card holds the statement and its speaker', async () => {
  const words = await wordsOf(html`<newswire-quote-card .payload=${story}></newswire-quote-card>`);
  const { text, speaker, context } = block('quote');
  for (const part of [text, speaker.name, speaker.organisation.name, context])
    assert.ok(words.includes(part), part);
});

test('the attendee list holds everyone, with their countries', async () => {
  const words = await wordsOf(html`<newswire-attendee-list .payload=${story}></newswire-attendee-list>`);
  for (const part of [
    ...block('attendees').people.map(({ name }) => name),
    'Türkiye',
    'Russia',
    'Iran',
    'Syria',
  ])
    assert.ok(words.includes(part), part);
});

test('the related links are nothing where there are none, and all there where there are', async () => {
  assert.equal(await wordsOf(html`<newswire-related-links .payload=${story}></newswire-related-links>`), '');
  const list = read('reading-list.json');
  const words = await wordsOf(html`<newswire-related-links .payload=${list}></newswire-related-links>`);
  for (const { headline } of list.links) assert.ok(words.includes(headline), headline);
});

test('an element without its document holds the author’s fallback', async () => {
  const words = await wordsOf(
    html`<newswire-article src="story.json">As the author wrote it</newswire-article>`,
  );
  assert.match(words, /As the author wrote it$/);
});

test('times are in UTC where the page names no zone', async () => {
  const words = await wordsOf(
    html`<newswire-article .payload=${{ headline: 'Tides', published: '2026-11-24T23:30:00-05:00' }}></newswire-article>`,
  );
  assert.match(words, /November 25, 2026 at 4:30\sAM UTC/);
});

for (const entry of ['index.js', 'define.js', 'payload/index.js', 'elements/quote-card/define.js']) {
  test(`${entry} imports in plain Node, and says nothing`, () => {
    const url = new URL(`../../dist/${entry}`, import.meta.url).href;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `await import('${url}')`],
      {
        env: { ...process.env, TZ: 'UTC' },
      },
    );
    assert.equal(`${status} ${stderr}`, '0 ');
  });
}

test('what a server says does not depend on what it has said before', async () => {
  const german = { ...story, language: 'de' };
  const withheld = { ...german, status: 'withheld' };
  const all = () =>
    Promise.all(
      [german, withheld].map((payload) =>
        wordsOf(html`<newswire-article lang="de" .payload=${payload}></newswire-article>`),
      ),
    );
  const first = await all();
  await new Promise((done) => setTimeout(done, 200));
  assert.deepEqual(await all(), first);
  assert.equal(first[1], 'This story is not available.');
});
