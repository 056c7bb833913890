/* global document -- of the page */
// What assistive technology is given: Chromium's accessibility tree of what ships.
import assert from 'node:assert/strict';
import test from 'node:test';
import { quotationMarks } from '../../dist/i18n/language.js';
import { until, visiting } from './site.mjs';

const { site, browser } = await visiting();

const card = (text, language) =>
  `<newswire-quote-card no-actions><script type="application/json">${JSON.stringify({ type: 'quote', text, language })}</script></newswire-quote-card>`;

/** The page's accessibility tree, in the order in which it is read, without what has no role of its own. */
async function heard(t, body) {
  // All of it on screen: what has never been laid out is in no accessibility tree (far.test.mjs).
  const page = await browser.newPage({ viewport: { width: 800, height: 6000 } });
  t.after(() => page.close());
  site.write(
    '/heard',
    `<!doctype html><html lang="en"><title>Heard</title><body>${body}<script type="module" src="/dist/cdn/newswire.js"></script></body></html>`,
  );
  await page.goto(`${site.origin}/heard`, { waitUntil: 'networkidle' });
  await until(page, () =>
    [...document.body.children].every((one) => one.localName === 'script' || one.matches(':state(ready)')),
  );
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = [];
  const visit = ({ role, name, ignored, properties = [], childIds }) => {
    const level = properties.find((property) => property.name === 'level')?.value.value;
    if (!ignored && !['generic', 'none', 'InlineTextBox', 'RootWebArea'].includes(role.value))
      found.push({ role: role.value, name: (name?.value ?? '').trim(), level });
    for (const id of childIds) visit(byId.get(id));
  };
  visit(nodes[0]);
  return found;
}
const texts = (tree) => tree.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
const of = (tree, role) => tree.filter((node) => node.role === role);
const element = (tag, name, more = '') => `<${tag} src="/test/fixtures/${name}" ${more}></${tag}>`;

test('a quote has the marks of its own language, which are those that it is copied with', async (t) => {
  const languages = 'ar az bn de el en es fa fr he hi id it ja ko nl pl pt ru sw tr uk ur zh-Hans'.split(' ');
  const words = await heard(t, languages.map((language) => card(`${language} x.`, language)).join(''));
  assert.deepEqual(
    texts(words),
    languages.flatMap((language) => {
      const [open, close] = quotationMarks(language);
      return [open, `${language} x.`, close];
    }),
  );
});

test('of a quote card: the words, then who said them, once', async (t) => {
  const tree = await heard(t, element('newswire-quote-card', 'statement.json', 'no-actions'));
  const [figure, quotation] = tree;
  assert.deepEqual([figure.role, figure.name, quotation.role], ['figure', '', 'blockquote']);
  assert.deepEqual(of(tree, 'image'), []);
  const said = texts(tree);
  assert.equal(said[0], '“');
  assert.match(said[1], /^We publish the depth .* saved a ship\.$/);
  assert.deepEqual(said.slice(2, 5), [
    '”',
    'Dr Maren Tollefsby',
    'Director of infrastructure, Nordsund Port Company',
  ]);
  for (const words of said.filter((words) => words.length > 3))
    assert.equal(said.filter((other) => other.includes(words)).length, 1, words);
});

test('of a quote’s buttons: names in words', async (t) => {
  const tree = await heard(t, element('newswire-quote-card', 'statement.json'));
  const names = [...of(tree, 'button'), ...of(tree, 'link')].map(({ name }) => name);
  assert.ok(names.includes('Copy quote') && names.includes('Save as picture'));
  assert.ok(names.every(Boolean));
  assert.equal(of(tree, 'status').length, 1);
});

test('of an attendee list: a heading, then a list with each person once', async (t) => {
  const tree = await heard(t, element('newswire-attendee-list', 'delegation.json', 'heading-level="4"'));
  const [heading] = of(tree, 'heading');
  assert.deepEqual([tree[0], heading.name, heading.level], [heading, 'At the herring talks', 4]);
  assert.equal(of(tree, 'list').length, 1);
  assert.equal(of(tree, 'listitem').length, 7);
  const said = texts(tree);
  for (const name of ['Ásdís Norðhamar', 'Páll Stórhamar', 'Crews of the inshore fleet'])
    assert.equal(said.filter((words) => words.includes(name)).length, 1, name);
  // Initials and flags are for the eye.
  assert.ok(!said.some((words) => /^[A-Z]{2}$|[\u{1f1e6}-\u{1f1ff}]/u.test(words)));
});

test('of an attendee table: rows and columns with their heads', async (t) => {
  const tree = await heard(t, element('newswire-attendee-list', 'delegation.json', 'variant="table"'));
  assert.deepEqual(
    of(tree, 'columnheader').map(({ name }) => name),
    ['Name', 'Role', 'Organisation', 'Country', 'Presence'],
  );
  assert.equal(of(tree, 'rowheader').length, 7);
});

test('of related links: a list, in which each link is named by its headline alone', async (t) => {
  const tree = await heard(t, element('newswire-related-links', 'reading-list.json', 'variant="cards"'));
  assert.equal(of(tree, 'list').length, 1);
  assert.equal(of(tree, 'listitem').length, 6);
  assert.deepEqual(
    of(tree, 'link')
      .map(({ name }) => name)
      .slice(0, 2),
    [
      'After 41 years, trains run to the water’s edge again in Kesterhaven',
      'Night ferry to the Orrin islands to return in March',
    ],
  );
});

test('of an article: one article, headings that go down by one, and its parts in their order', async (t) => {
  const tree = await heard(t, element('newswire-article', 'syria-normalization.json', 'heading-level="1"'));
  assert.equal(of(tree, 'article').length, 1);
  const levels = of(tree, 'heading').map(({ level }) => level);
  assert.equal(levels[0], 1);
  levels.slice(1).forEach((level, index) => assert.ok(level <= levels[index] + 1));
  const said = texts(tree).join(' ');
  const places = ['normalize', 'The US State Department made a statement', 'front and center'].map((words) =>
    said.indexOf(words),
  );
  assert.deepEqual(
    places,
    [...places].sort((one, other) => one - other),
  );
  assert.ok(places.every((place) => place >= 0));
});
