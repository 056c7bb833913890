/* global document -- of the page */
// What the elements look like, in Chromium: compared with the pictures in test/visual/, which somebody has looked at. `npm run
// test:visual -- --update` takes them anew. Fonts are from the dev dependencies, so that the machine's own make no difference.
import { chromium } from 'playwright';
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { chromiumArgs, findBrowsers } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const update = process.argv.includes('--update');
/** Of all pixels, how many may be others: what a machine with fonts and settings of another kind draws differently was 0.2 % at most. */
const TOLERANCE = 0.003;

const root = fileURLToPath(new URL('../../', import.meta.url));
const pictures = new URL('../visual/', import.meta.url);
const differences = new URL('../../.cache/visual/', import.meta.url);

const face = (family, name, weight, style = 'normal') =>
  `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: url(/node_modules/@fontsource/${name}-${weight}-${style}.woff2) }`;
const fonts = [
  ...[400, 700].map((weight) => face('Fixed Serif', 'source-serif-4/files/source-serif-4-latin', weight)),
  face('Fixed Serif', 'source-serif-4/files/source-serif-4-latin', 400, 'italic'),
  ...[400, 700].map((weight) => face('Fixed Sans', 'source-sans-3/files/source-sans-3-latin', weight)),
  ...[400, 700].map((weight) =>
    face('Fixed Naskh', 'noto-naskh-arabic/files/noto-naskh-arabic-arabic', weight),
  ),
].join('\n');

const grey =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><rect width="3" height="2" fill="#888"/></svg>';

const elements = {
  'newswire-article': ['brief.json', 'arabic.json'],
  'newswire-quote-card': ['statement.json', 'arabic.json'],
  'newswire-attendee-list': ['delegation.json', 'arabic.json'],
  'newswire-related-links': ['reading-list.json', 'arabic.json'],
};
const looks = {
  light: { scheme: 'light', lang: 'en', dir: 'ltr', which: 0 },
  dark: { scheme: 'dark', lang: 'en', dir: 'ltr', which: 0 },
  arabic: { scheme: 'light', lang: 'ar', dir: 'rtl', which: 1 },
};

let browser, server, origin;

before(async () => {
  ({ server, origin } = await serve({ root, folders: ['test', 'dist', 'node_modules/@fontsource'] }));
  browser = await chromium.launch({
    executablePath: findBrowsers().chromium,
    // Nor does it make a difference how the machine wants letters drawn.
    args: [
      ...chromiumArgs,
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--disable-font-subpixel-positioning',
      '--force-color-profile=srgb',
    ],
  });
});
after(async () => {
  await browser?.close();
  server?.close();
  server?.closeAllConnections();
});

async function shot(tag, { scheme, lang, dir, which }) {
  const context = await browser.newContext({
    viewport: { width: 760, height: 900 },
    timezoneId: 'UTC',
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    // Photographs are grey: they are the fixtures' own, and a hundred times as large.
    await page.route('**/images/**', (route) => route.fulfill({ contentType: 'image/svg+xml', body: grey }));
    await page.route('**/media/**', (route) => route.abort());
    await page.clock.setFixedTime('2025-11-24T12:00:00Z');
    const body = `<!doctype html><html lang="${lang}" dir="${dir}"><meta name="color-scheme" content="${scheme}"><style>${fonts}
      body { margin: 24px; background: light-dark(#fff, #131518) }
      :root { --newswire-font-display: 'Fixed Serif', 'Fixed Naskh'; --newswire-font-text: 'Fixed Serif', 'Fixed Naskh'; --newswire-font-ui: 'Fixed Sans', 'Fixed Naskh' }
      </style><${tag} src="/test/fixtures/${elements[tag][which]}"></${tag}><script type="module" src="/dist/cdn/newswire.js"></script>`;
    await page.route('**/test/page.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    // With all that comes late.
    await page.goto(`${origin}/test/page.html`, { waitUntil: 'networkidle' });
    const host = page.locator(tag);
    await page.waitForFunction((tag) => document.querySelector(tag).matches(':state(ready)'), tag);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await page.setViewportSize({ width: 760, height: Math.ceil((await host.boundingBox()).height) + 48 });
    await page.waitForLoadState('networkidle');
    await page.evaluate(
      (tag) =>
        Promise.all(
          [...document.querySelector(tag).shadowRoot.querySelectorAll('img')].map((image) => image.decode()),
        ),
      tag,
    );
    return PNG.sync.read(await page.screenshot());
  } finally {
    await context.close();
  }
}

for (const tag of Object.keys(elements))
  for (const [look, options] of Object.entries(looks))
    test(`${tag}, ${look}, looks as it did`, async () => {
      const name = `${tag.replace('newswire-', '')}-${look}.png`;
      const now = await shot(tag, options);
      if (update) return void writeFileSync(new URL(name, pictures), PNG.sync.write(now));
      const before = PNG.sync.read(readFileSync(new URL(name, pictures)));
      const { width, height } = now;
      assert.deepEqual([width, height], [before.width, before.height], `${name}: another size`);
      const difference = new PNG({ width, height });
      const found = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.2 });
      const share = found / (width * height);
      if (share <= TOLERANCE) return;
      mkdirSync(differences, { recursive: true });
      writeFileSync(new URL(name, differences), PNG.sync.write(difference));
      assert.fail(
        `${name}: ${(share * 100).toFixed(2)} % of it is other than it was; see .cache/visual/${name}`,
      );
    });
