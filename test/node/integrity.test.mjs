// The tags of dist/cdn/snippets.md: a browser runs what they name, and nothing else.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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
  assert.ok(names.includes('newswire.js') && names.includes('newswire.css'));
  assert.ok(names.some((name) => /^newswire-\w+\/late\.js$/.test(name)));
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

test('a changed newswire.js is not run, and the author’s text is there', async (t) => {
  const { page, complaints } = await show(t, '**/newswire.js');
  await page.getByText('The author’s own text.').waitFor();
  while (complaints.length === 0) await page.waitForTimeout(50);
  assert.match(complaints[0], /integrity/);
  assert.equal(await story(page).count(), 0);
});

test('a changed file of those that are loaded later is not run, and the rest of the story is there', async (t) => {
  const { page, complaints } = await show(t, '**/late.js');
  await story(page).waitFor();
  while (complaints.length === 0) await page.waitForTimeout(50);
  assert.match(complaints[0], /integrity/);
  assert.equal(await table(page).count(), 0);
});

test('the tags of public servers name this version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const text = readFileSync('dist/cdn/snippets.md', 'utf8');
  for (const place of [
    `cdn.jsdelivr.net/npm/newswire-elements@${version}`,
    `unpkg.com/newswire-elements@${version}`,
  ])
    assert.ok(text.includes(`src="https://${place}/dist/cdn/newswire.js"`), place);
});
