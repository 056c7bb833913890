// The pages of the built Storybook, as designers open them: complete, with nothing left as it was written and no link into nowhere.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArgs, findBrowsers } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { entries } = JSON.parse(readFileSync(`${root}storybook/index.json`, 'utf8'));
const { server, origin } = await serve({ root, folders: ['storybook'] });
const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumArgs });
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

for (const { id, title, type } of Object.values(entries).filter(({ type }) => type === 'docs')) {
  test(`the page ${title}`, async () => {
    const page = await browser.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    // No page names it; browsers ask for it by themselves.
    await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
    await page.goto(`${origin}/storybook/iframe.html?id=${id}&viewMode=${type}`);
    await page.waitForSelector('.sbdocs-content h1');
    await page.waitForFunction(
      `[...document.querySelectorAll('.sb-story')].every((story) => story.querySelector('[id$=-inner] > *'))`,
    );
    const content = page.locator('.sbdocs-content');
    const texts = await content.locator('p, li, td, h1, h2, h3').allInnerTexts();
    const places = await content.locator('[id]').evaluateAll((nodes) => nodes.map(({ id }) => `#${id}`));
    const links = await content
      .locator('a[href^="#"], a[href*="?path="]')
      .evaluateAll((nodes) => nodes.map((node) => decodeURI(node.getAttribute('href'))));
    assert.deepEqual(faults, []);
    assert.deepEqual(
      texts.filter((text) => /^(\||#+ |```)|\*\*|\]\(/.test(text)),
      [],
      'Markdown as it was written',
    );
    assert.deepEqual(
      links.filter((link) => !places.includes(link) && !entries[link.split('/').at(-1)]),
      [],
      'links into nowhere',
    );
    await page.close();
  });
}
