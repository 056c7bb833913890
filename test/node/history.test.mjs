// A page that a reader leaves and comes back to, by Chromium's back/forward cache: as it was, and nothing stuck that was on its way.
import { chromium } from 'playwright';
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { chromiumArgs, findBrowsers } from '../../scripts/browsers.mjs';
import { faultServerPlugin } from '../engines/fault-server.mjs';
import { openSite } from './site.mjs';

const faults = faultServerPlugin();
let browser, site;

before(async () => {
  await faults.serverStart();
  site = await openSite();
  browser = await chromium.launch({
    executablePath: findBrowsers().chromium,
    args: [
      ...chromiumArgs,
      // For what a kept page still loads Chromium waits a minute before it gives the page up.
      '--enable-features=LoadingTasksUnfreezable:grace_period_to_finish_loading_in_seconds/1',
    ],
    // Playwright turns the cache off that this is about.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
after(async () => {
  await browser?.close();
  faults.serverStop();
  site?.close();
});

/** What the fault server was asked under a key, and where it is. */
const asked = (key) => faults.executeCommand({ command: 'newswire-faults', payload: key });

async function open(key, path) {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/test/pages/history.html?src=${asked(key).origin}${path}`);
  return page;
}

/** Away and back; `meanwhile` is done in between. */
async function comeBack(page, meanwhile = () => {}) {
  await page.evaluate('window.isSame = true');
  await page.goto(`${site.origin}/test/pages/alone.html`);
  await meanwhile();
  await page.goBack({ waitUntil: 'commit' });
  return page.evaluate('window.isSame === true');
}

const isReady = (page) => page.locator('newswire-article:state(ready)').waitFor();

test('a story that was there is as it was, and asked for once', async () => {
  const page = await open('ready', 'story');
  await isReady(page);
  assert.ok(await comeBack(page), 'the page was not kept');
  await isReady(page);
  assert.equal(await page.getByRole('heading', { name: 'Tides' }).isVisible(), true);
  assert.deepEqual(await page.evaluate('told'), ['newswire-load']);
  assert.equal(asked('ready').requests.filter(({ url }) => url.endsWith('story')).length, 1);
});

for (const [fault, what] of [
  ['no-start', 'that was waited for'],
  ['endless-drip', 'that was coming'],
  ['503', 'that was about to be asked for again'],
]) {
  for (const [when, hasEnded] of [
    ['at once', (requests) => requests.length > 0],
    // Whether the browser keeps such a page is its own affair.
    ['when its request is over', (requests) => requests.every(({ ended }) => ended)],
  ])
    test(`a story ${what} comes when the page comes back ${when}`, async () => {
      const key = `${fault} ${when}`.replaceAll(' ', '-');
      const page = await open(key, fault);
      while (asked(key).requests.length === 0) await page.waitForTimeout(20);
      await comeBack(page, async () => {
        while (!hasEnded(asked(key).requests)) await page.waitForTimeout(20);
        await fetch(`${asked(key).origin}mend`);
      });
      await isReady(page);
      assert.equal(await page.getByRole('heading', { name: 'Tides' }).isVisible(), true);
      assert.deepEqual(await page.evaluate('told'), ['newswire-load']);
    });
}
