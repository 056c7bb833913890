/* global getComputedStyle -- of the page */
// What a story is on paper, by Chromium, which lets a test have the medium: all of it to be read, and nothing to press.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { before } from 'node:test';
import { plainText } from '../../dist/payload/text.js';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { visiting } from './site.mjs';

const { site, browser } = await visiting();
let page, pages;

const story = JSON.parse(readFileSync('test/fixtures/harbour-rail.json', 'utf8'));
/** Without spaces: where a line ends in a PDF there is none. */
const dense = (text) => text.replace(/\s+/g, '');

/** The words of each page of the PDF, and the pictures on it. */
async function printed(page) {
  const file = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 })
    .promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await file.getPage(number);
      const { items } = await sheet.getTextContent();
      const { fnArray } = await sheet.getOperatorList();
      return {
        words: dense(items.map(({ str }) => str).join(' ')),
        pictures: fnArray.filter((operation) => operation === OPS.paintImageXObject).length,
      };
    }),
  );
}

before(async () => {
  page = await browser.newPage();
  await page.goto(`${site.origin}/test/pages/print.html`);
  await page.locator('newswire-article [part=facade]').waitFor();
  await page.emulateMedia({ media: 'print' });
  pages = await printed(page);
});

test('no player, no row of actions and no list of places on a screen is printed', async () => {
  for (const part of ['audio', 'video', '[part=actions]', '[part=contents]'])
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

test('every paragraph, quote and person is in the PDF', () => {
  const all = pages.map(({ words }) => words).join('');
  const said = story.body.flatMap((block) =>
    block.type === 'attendees'
      ? block.people.map(({ name }) => name)
      : block.text
        ? plainText(block.text).split('\n\n')
        : [],
  );
  assert.ok(said.length > 20);
  for (const text of [story.headline, ...said])
    // Of a text with links the addresses stand between.
    for (const part of text.split(/(?<=[.:?!]) /).filter((part) => !/storm|no trains/.test(part)))
      assert.ok(all.includes(dense(part)), part);
});

test('a link in the text is followed by its address', () => {
  const all = pages.map(({ words }) => words).join('');
  assert.ok(all.includes('stormofthatnight(https://courier.example/archive/1984/storm)'));
});

test('nothing that is to be pressed is in the PDF', () => {
  const all = pages.map(({ words }) => words).join('');
  for (const words of ['Copy quote', 'Link to this passage', 'Save as picture', 'Show content'])
    assert.ok(!all.includes(dense(words)), words);
});

test('pictures far down the page are in the PDF', () => {
  const last = pages.findIndex(({ words }) => words.includes(dense('More on the harbour')));
  assert.ok(last > 2);
  assert.ok(pages[last].pictures >= 2, `${pages[last].pictures} pictures`);
});

test('no quote and no person is divided between two pages', () => {
  const together = (first, then) =>
    assert.ok(
      pages.some(({ words }) => words.includes(dense(first)) && words.includes(dense(then))),
      `${first} … ${then}`,
    );
  for (const { text, speaker } of story.body.filter(({ type }) => type === 'quote'))
    together(plainText(text).split(' ').slice(0, 5).join(' '), speaker.name);
  for (const { name, role } of story.body.find(({ type }) => type === 'attendees').people)
    if (role) together(name, role);
});
