// The tags of dist/cdn/snippets.md, in a browser that knows integrity in import maps: it runs what they name, and nothing else.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { visiting } from './site.mjs';

const integrity = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
/** As a publisher copies it, with the place of the folder on the test's site. */
const snippet = readFileSync('dist/cdn/snippets.md', 'utf8')
  .match(/## Your own server[^]*?```html\n([^]*?)\n```/)[1]
  .replaceAll('"/newswire/', '"/dist/cdn/');

const { site, browser } = await visiting();

/** A story with a table on a page in Turkish, where one file is another than it was. */
async function show(t, changed) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  if (changed)
    await page.route(changed, (route) => {
      const text = readFileSync(new URL(route.request().url()).pathname.slice(1), 'utf8');
      return route.fulfill({ contentType: 'text/javascript', body: `${text}\n/* changed */` });
    });
  site.write(
    '/page.html',
    `<!doctype html><html lang="tr"><head><link rel="icon" href="data:," />${snippet}</head>
    <newswire-article src="/test/fixtures/harbour-rail.json"><p>The author’s own text.</p></newswire-article>`,
  );
  await page.goto(`${site.origin}/page.html`);
  return { page, complaints };
}
const story = (page) => page.locator('newswire-article [part=headline]');
const table = (page) => page.locator('newswire-article [part=data]');

test('each file is what integrity.json says', () => {
  const names = Object.keys(integrity);
  const built = readdirSync('dist/cdn', { recursive: true }).filter((name) => /\.(js|css)$/.test(name));
  assert.deepEqual(names.sort(), built.map((name) => name.replaceAll('\\', '/')).sort());
  for (const name of names.filter((name) => name.startsWith('newswire-')))
    assert.ok(snippet.includes(`/${name}"`), name);
  for (const [name, hash] of Object.entries(integrity)) {
    const bytes = readFileSync(`dist/cdn/${name}`);
    assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, name);
  }
});

test('the tags bring a whole story, with what is loaded later, in its language', async (t) => {
  const { page, complaints } = await show(t);
  await table(page).waitFor();
  await page.getByText('Düzeltmeler').waitFor();
  assert.deepEqual(complaints, []);
});

test('the hash that is given with them is that of their map', () => {
  const text = readFileSync('dist/cdn/snippets.md', 'utf8');
  const maps = [...text.matchAll(/<script type="importmap">([^]*?)<\/script>/g)].map(([, map]) => map);
  const hashes = [...text.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
  assert.equal(maps.length, 3);
  assert.deepEqual(
    hashes,
    maps.map((map) => createHash('sha256').update(map).digest('base64')),
  );
});

test('a changed newswire.js is not run, and the author’s text is there', { timeout: 30_000 }, async (t) => {
  const { page, complaints } = await show(t, '**/newswire.js');
  await page.getByText('The author’s own text.').waitFor();
  while (complaints.length === 0) await page.waitForTimeout(50);
  assert.match(complaints[0], /integrity/);
  assert.equal(await story(page).count(), 0);
});

test(
  'a changed file of those that are loaded later is not run, and the rest of the story is there',
  { timeout: 30_000 },
  async (t) => {
    const { page, complaints } = await show(t, '**/late.js');
    await story(page).waitFor();
    while (complaints.length === 0) await page.waitForTimeout(50);
    assert.match(complaints[0], /integrity/);
    assert.equal(await table(page).count(), 0);
  },
);

test('the tags of public servers name this version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const text = readFileSync('dist/cdn/snippets.md', 'utf8');
  for (const place of [
    `cdn.jsdelivr.net/npm/newswire-elements@${version}`,
    `unpkg.com/newswire-elements@${version}`,
  ])
    assert.ok(text.includes(`src="https://${place}/dist/cdn/newswire.js"`), place);
});
