// The pages of the built Storybook, as designers open them: complete, with nothing left as it was written and no link into nowhere.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { watch } from '../examples/drive.mjs';
import { visiting } from '../node/site.mjs';

const { entries } = JSON.parse(readFileSync('storybook/index.json', 'utf8'));
const { site, browser } = await visiting(['storybook']);

for (const { id, title, type } of Object.values(entries).filter(({ type }) => type === 'docs')) {
  test(`the page ${title}`, async () => {
    const page = await browser.newPage();
    const faults = watch(page);
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    await page.goto(`${site.origin}/storybook/iframe.html?id=${id}&viewMode=${type}`);
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
