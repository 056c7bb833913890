/* global document, window -- of the page */
// What a page shows where one of the files beside newswire.js does not come.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { until, visiting } from './site.mjs';

const { site, browser } = await visiting();

/** A page in Turkish with this in it, to which that file never comes; and which requests were refused. */
async function without(t, file, content) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const refused = [];
  await page.route(`**/newswire-*/${file}`, (route) => {
    refused.push(new URL(route.request().url()).pathname);
    return route.abort();
  });
  site.write(
    '/page.html',
    `<!doctype html><html lang="tr"><script src="/watch.js"></script><body>${content}
      <script type="module" src="/dist/cdn/newswire.js"></script>`,
  );
  await page.goto(`${site.origin}/page.html`);
  return { page, refused };
}

const words = () => {
  const { shadowRoot } = document.querySelector('newswire-article, newswire-attendee-list');
  return shadowRoot?.textContent.trim();
};

test('without its language an element speaks English, asks for it once, and throws nothing', async (t) => {
  const list =
    '<newswire-attendee-list limit="1" src="/test/fixtures/delegation.json"></newswire-attendee-list>';
  const { page, refused } = await without(t, 'tr.js', list + list);
  await until(page, () => document.querySelectorAll('newswire-attendee-list:state(ready)').length === 2);
  assert.match(await page.evaluate(words), /Show all/);
  assert.equal(refused.length, 1);
  assert.deepEqual(await page.evaluate(() => window.faults), []);
});

test('without what few stories need, a story is all there but its reading time and its contents', async (t) => {
  const story = '<newswire-article reading-time contents src="/test/fixtures/brief.json"></newswire-article>';
  const { page, refused } = await without(t, 'late.js', story);
  await until(page, () => document.querySelector('newswire-article:state(ready)'));
  const { headline, body } = JSON.parse(readFileSync('test/fixtures/brief.json', 'utf8'));
  const text = await page.evaluate(words);
  for (const said of [headline, ...body.flatMap(({ type, text }) => (type === 'paragraph' ? text : []))])
    assert.ok(text.includes(said), said);
  assert.equal(await page.locator('[part=reading-time], [part=contents]').count(), 0);
  assert.notEqual(refused.length, 0);
  assert.deepEqual(await page.evaluate(() => window.faults), []);
});
