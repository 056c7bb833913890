/* global getComputedStyle -- of the page */
// What a story is on paper, by Chromium, which lets a test have the medium: all of it to be read, and nothing to press.
import { chromium } from 'playwright';
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { chromiumArgs, findBrowsers } from '../../scripts/browsers.mjs';
import { openSite } from './site.mjs';

let browser, site, page;

before(async () => {
  site = await openSite();
  browser = await chromium.launch({
    executablePath: findBrowsers().chromium,
    args: chromiumArgs,
  });
  page = await browser.newPage();
  await page.goto(`${site.origin}/test/pages/print.html`);
  await page.locator('newswire-article [part=facade]').waitFor();
  await page.emulateMedia({ media: 'print' });
});
after(async () => {
  await browser?.close();
  site?.close();
});

test('no player and no row of actions is printed', async () => {
  for (const part of ['audio', '[part=actions]'])
    assert.equal(await page.locator(`newswire-article ${part}`).first().isVisible(), false, part);
});

test('no button is printed', async () => {
  const buttons = page.locator('newswire-article button');
  assert.ok((await buttons.count()) > 1);
  for (const button of await buttons.all()) assert.equal(await button.isVisible(), false);
});

test('what is behind an embed is printed as its link', async () => {
  assert.equal(await page.getByRole('link', { name: 'Map of the harbour line' }).isVisible(), true);
});

test('the whole story is printed, down to the rights', async () => {
  for (const part of ['headline', 'pullquote', 'data', 'gallery', 'corrections', 'topics', 'rights'])
    assert.equal(await page.locator(`newswire-article [part=${part}]`).first().isVisible(), true, part);
});

test('a transcript is printed, though it is closed on the screen', async () => {
  for (const words of await page.locator('newswire-article [part=transcript] p').all())
    assert.equal(await words.isVisible(), true);
});

test('what is light on dark on the screen is dark on white paper', async () => {
  const words = page.locator('newswire-quote-card [part=words]');
  await words.nth(1).waitFor();
  const colors = await words.evaluateAll((all) => all.map((element) => getComputedStyle(element).color));
  assert.deepEqual(colors, ['rgb(23, 25, 29)', 'rgb(23, 25, 29)']);
});
