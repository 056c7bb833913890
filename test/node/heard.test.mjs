/* global document -- of the page */
// What assistive technology is given: Chromium's accessibility tree of what ships.
import { chromium } from 'playwright';
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { quotationMarks } from '../../dist/i18n/language.js';
import { chromiumArgs, findBrowsers } from '../../scripts/browsers.mjs';
import { openSite, until } from './site.mjs';

let browser, site;

before(async () => {
  site = await openSite();
  browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumArgs });
});
after(async () => {
  await browser?.close();
  site?.close();
});

const card = (text, language) =>
  `<newswire-quote-card no-actions><script type="application/json">${JSON.stringify({ type: 'quote', text, language })}</script></newswire-quote-card>`;

/** All text of a page, in the order in which it is read. */
async function heard(t, body) {
  // All of it on screen: what has never been laid out is in no accessibility tree (far.test.mjs).
  const page = await browser.newPage({ viewport: { width: 800, height: 6000 } });
  t.after(() => page.close());
  site.write(
    '/heard',
    `<!doctype html><html lang="en"><title>Heard</title><body>${body}<script type="module" src="/dist/cdn/newswire.js"></script></body></html>`,
  );
  await page.goto(`${site.origin}/heard`);
  await until(page, () => !document.querySelector('newswire-quote-card:not(:state(ready))'));
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => name.value);
}

test('a quote has the marks of its own language, which are those that it is copied with', async (t) => {
  const languages = 'ar az bn de el en es fa fr he hi id it ja ko nl pl pt ru sw tr uk ur zh-Hans'.split(' ');
  const words = await heard(t, languages.map((language) => card(`${language} x.`, language)).join(''));
  assert.deepEqual(
    words.map((text) => text.trim()),
    languages.flatMap((language) => {
      const [open, close] = quotationMarks(language);
      return [open, `${language} x.`, close];
    }),
  );
});
