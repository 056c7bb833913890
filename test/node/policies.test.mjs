// Strict policies, as README.md publishes them: all four elements at work in Chromium and Firefox, and nothing reported.
/* global document, getComputedStyle, forbidden, faults -- of the page: page.evaluate */
import { puppeteerCore } from '@web/test-runner-chrome';
import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { chromiumArgs, findBrowsers } from '../../scripts/browsers.mjs';
import { openSite, until } from './site.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const [strict, more] = [...read('README.md').matchAll(/^default-src .*$/gm)].map(([line]) => line);
const untyped = strict.replace('trusted-types lit-html', "trusted-types 'none'");
assert.notEqual(untyped, strict);

const story = JSON.parse(read('test/fixtures/harbour-rail.json'));
const embed = { type: 'embed', url: '/frame.html', title: 'Map', width: 4, height: 3 };
const documents = {
  still: { ...story, body: story.body.filter(({ type }) => type !== 'video' && type !== 'audio') },
  address: { headline: 'Map', body: [embed, { type: 'paragraph', text: 'Below.' }] },
  html: {
    headline: 'Map',
    body: [
      { ...embed, html: '<p>Drawn.</p>' },
      { type: 'paragraph', text: 'Below.' },
    ],
  },
};

const script = (nonce) => `<script type="module" src="/dist/cdn/newswire.js?ver=2"${nonce}></script>`;
const bundled = () => '<script type="module" src="/bundle.js"></script>';

const all = (src) => `
  <newswire-article id="story" src="${src}" structured-data><p>Fallback</p></newswire-article>
  <newswire-quote-card src="${src}"><p>Fallback</p></newswire-quote-card>
  <newswire-quote-card><script type="application/json">{ "type": "quote", "text": "Inside." }</script></newswire-quote-card>
  <newswire-attendee-list src="${src}" variant="table" limit="2"></newswire-attendee-list>
  <newswire-related-links src="${src}" variant="cards"></newswire-related-links>`;

const site = await openSite();
after(site.close);
for (const [name, document] of Object.entries(documents))
  site.write(`/test/fixtures/${name}.json`, JSON.stringify(document));
site.write('/frame.html', '<!doctype html><p>Framed.');
site.write('/page.css', 'h1 { color: rgb(1, 2, 3) }');
const { outputFiles } = await build({
  entryPoints: ['dist/define.js'],
  absWorkingDir: new URL('../../', import.meta.url).pathname,
  bundle: true,
  format: 'esm',
  write: false,
});
site.write('/bundle.js', outputFiles[0].text);

// In the page: what a reader and a search engine find there.
const isReady = () =>
  [
    ...document.querySelectorAll(
      'newswire-article, newswire-quote-card, newswire-attendee-list, newswire-related-links',
    ),
  ].every((element) => element.matches(':state(ready)'));
const partsOf = (selector) =>
  [...document.querySelector(selector).shadowRoot.querySelectorAll('[part]')].map((one) => one.part.value);
const press = (words) =>
  [...document.querySelector('#story').shadowRoot.querySelectorAll('button')]
    .find((one) => one.textContent.includes(words))
    .click();
const inside = (selector) => !!document.querySelector('#story').shadowRoot.querySelector(selector);
const text = () => document.querySelector('#story').shadowRoot.querySelector('article').innerText;

const engines = findBrowsers();
const launch = {
  chromium: { args: chromiumArgs },
  firefox: { browser: 'firefox' },
};

for (const [engine, options] of Object.entries(launch))
  describe(`in ${engine}`, { skip: !engines[engine] && `there is no ${engine} here` }, () => {
    let browser, page;
    before(async () => {
      browser = await puppeteerCore.launch({ executablePath: engines[engine], ...options });
      page = await browser.newPage();
    });
    after(() => browser?.close());

    async function open(policy, body, { load = script, nonce = '' } = {}) {
      const html = `<!doctype html><html lang="en"><title>A publisher’s page</title><link rel="stylesheet" href="/page.css"${nonce}>
        <script src="/watch.js"${nonce}></script><h1>Own</h1>${body}${load(nonce)}`;
      site.write('/page.html', html, policy);
      site.takeReports();
      await page.goto(`${site.origin}/page.html`);
    }

    /** Reports come a little later. */
    async function assertNothingReported() {
      await pause(500);
      assert.deepEqual(await page.evaluate(() => ({ forbidden, faults })), { forbidden: [], faults: [] });
      assert.deepEqual(site.takeReports(), []);
    }

    async function assertAllAtWork() {
      await until(page, isReady);
      await until(page, inside, '[part=data]');
      const parts = await page.evaluate(partsOf, '#story');
      for (const part of ['data', 'gallery', 'facade', 'words', 'attendee', 'related-link'])
        assert.ok(parts.includes(part), part);
      await until(page, () =>
        document.querySelector('script[type="application/ld+json"]')?.text.includes('NewsArticle'),
      );
      await until(
        page,
        () => document.querySelector('#story').shadowRoot.querySelector('[part=picture]').naturalWidth > 0,
      );
      const border = await page.evaluate(() => {
        const facade = document.querySelector('#story').shadowRoot.querySelector('[part=facade]');
        return getComputedStyle(facade).borderTopStyle;
      });
      assert.equal(border, 'solid');
      await page.evaluate(() =>
        document.querySelector('newswire-attendee-list').shadowRoot.querySelector('button').click(),
      );
      await until(
        page,
        () =>
          document.querySelector('newswire-attendee-list').shadowRoot.querySelectorAll('tbody tr').length > 2,
      );
    }

    for (const [name, load] of [
      ['script tag', script],
      ['package, with Lit itself', bundled],
    ])
      test(`the published policy is enough for all four elements: ${name}`, async () => {
        await open(strict, all('/test/fixtures/still.json'), { load });
        await assertAllAtWork();
        await assertNothingReported();
      });

    test('no style-src is needed', async () => {
      const policy = strict.replace(/style-src [^;]*; /, '');
      assert.notEqual(policy, strict);
      await open(policy, all('/test/fixtures/still.json'));
      await assertAllAtWork();
      const { forbidden } = await page.evaluate(() => ({ forbidden }));
      assert.deepEqual(
        forbidden.filter((one) => !one.includes('/page.css')),
        [],
      );
    });

    for (const dynamic of ['', " 'strict-dynamic'"])
      test(`a nonce${dynamic} is enough, also for what is loaded later`, async () => {
        const policy = strict.replace("script-src 'self'", `script-src 'nonce-tide'${dynamic}`);
        await open(policy, all('/test/fixtures/still.json'), { nonce: ' nonce="tide"' });
        await assertAllAtWork();
        await assertNothingReported();
      });

    test('the published policy for recordings and embeds lets both be shown', async () => {
      await open(
        more,
        '<newswire-article id="story" src="/test/fixtures/harbour-rail.json"></newswire-article>',
      );
      await until(
        page,
        () => document.querySelector('#story').shadowRoot?.querySelector('video')?.readyState,
      );
      await assertNothingReported();
      for (const name of ['address', 'html']) {
        await open(
          more,
          `<newswire-article id="story" src="/test/fixtures/${name}.json"></newswire-article>`,
        );
        await until(page, inside, '[part=facade] button');
        await page.evaluate(press, 'Show');
        await until(page, inside, 'iframe');
        await until(
          page,
          () => document.querySelector('#story').shadowRoot.querySelector('iframe').offsetHeight > 100,
        );
        await assertNothingReported();
      }
    });

    for (const name of ['address', 'html'])
      test(`an embed by ${name} that a policy forbids leaves the story as it is`, async () => {
        await open(
          strict,
          `<newswire-article id="story" src="/test/fixtures/${name}.json"></newswire-article>`,
        );
        await until(page, inside, '[part=facade] button');
        await page.evaluate(press, 'Show');
        await until(
          page,
          (name) =>
            !!document
              .querySelector('#story')
              .shadowRoot.querySelector(name === 'html' ? '[part=facade] a' : 'iframe'),
          name,
        );
        await pause(500);
        assert.ok((await page.evaluate(text)).includes('Below.'));
        assert.deepEqual(await page.evaluate(() => faults), []);
      });

    test('the script tag needs no trusted type', async () => {
      await open(untyped, all('/test/fixtures/still.json'));
      await assertAllAtWork();
      await assertNothingReported();
    });

    test('where no trusted type is allowed the package, with Lit itself, leaves the fallback there, with one message', async () => {
      const messages = [];
      const listener = (message) => messages.push(message.text());
      page.on('console', listener);
      await open(untyped, all('/test/fixtures/still.json'), { load: bundled });
      await until(page, () => forbidden.length);
      await pause(500);
      page.off('console', listener);
      const { forbidden, faults, fallbacks, color } = await page.evaluate(() => ({
        forbidden,
        faults,
        fallbacks: [...document.querySelectorAll('newswire-article p, newswire-quote-card p')].map((one) =>
          one.checkVisibility({ visibilityProperty: true }),
        ),
        color: getComputedStyle(document.querySelector('h1')).color,
      }));
      for (const one of forbidden) assert.match(one, /^trusted-types /);
      const told = [...faults, ...messages.filter((text) => text.includes('newswire-elements'))];
      assert.equal(told.length, 1, told.join('\n'));
      assert.match(told[0], /registered|policy/i);
      assert.deepEqual(fallbacks, [true, true]);
      assert.equal(color, 'rgb(1, 2, 3)');
    });
  });
