/* global window, document, location, idle, giveTime, lastStory, lastOf, isOnScreen, scrollTo, scrollY, innerHeight, getComputedStyle, requestAnimationFrame -- of the page */
// What is far from the reader is not laid out, by Chromium: and yet it can be found, linked to, focused, heard and printed.
import assert from 'node:assert/strict';
import test from 'node:test';
import { until, visiting } from './site.mjs';

const paragraphs = (count) =>
  Array.from({ length: count }, (_, index) => ({
    type: 'paragraph',
    text: [
      `Sounding ${index + 1} was taken at slack water, `,
      { text: `off mark ${index + 1}`, href: '/marks' },
      '.',
    ],
  }));
const element = (payload) =>
  `<newswire-article><script type="application/json">${JSON.stringify(payload)}</script></newswire-article>`;
const stories = Array.from({ length: 40 }, (_, index) =>
  element({ headline: `Tide ${index + 1}`, body: paragraphs(8) }),
).join('');
const page = (body) =>
  `<!doctype html><html lang="en"><title>Soundings</title><body>${body}<p id="after">After them all.</p><p style="height: 2000px"></p><script type="module" src="/dist/cdn/newswire.js"></script></body></html>`;

const { site, browser } = await visiting();

site.write('/many', page(stories));
site.write('/long', page(element({ headline: 'Every sounding', body: paragraphs(400) })));

/** A page of its own, with its stories. */
async function open(t, address) {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  t.after(() => page.close());
  // There is time when a test says so.
  await page.addInitScript(() => {
    window.idle = [];
    window.requestIdleCallback = (then) => idle.push(then);
    window.giveTime = () => {
      while (idle.length) idle.shift()();
    };
    window.lastStory = () => [...document.querySelectorAll('newswire-article')].at(-1);
    window.lastOf = (part) => [...lastStory().shadowRoot.querySelectorAll(`[part=${part}]`)].at(-1);
    window.isOnScreen = (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
  });
  await page.goto(`${site.origin}${address}`);
  await until(page, () =>
    [...document.querySelectorAll('newswire-article')].every((element) => element.article),
  );
  return page;
}

/** Whether the last words of the page's stories are laid out. */
const isLastLaidOut = () => lastOf('paragraph').checkVisibility({ contentVisibilityAuto: true });
const isReached = (page) =>
  until(
    page,
    () =>
      lastOf('paragraph').checkVisibility({ contentVisibilityAuto: true }) &&
      isOnScreen(lastOf('paragraph')) &&
      scrollY > 1000,
  );

for (const [address, mark] of [
  ['/many', '8'],
  ['/long', '400'],
]) {
  const words = `Sounding ${mark} was taken`;

  test(`${address}: what is far is not laid out before there is time for it, and then it is`, async (t) => {
    const page = await open(t, address);
    assert.equal(await page.evaluate(isLastLaidOut), false);
    await page.evaluate(() => giveTime());
    await until(page, isLastLaidOut);
  });

  test(`${address}: a search in the page finds what is far`, async (t) => {
    const page = await open(t, address);
    // The last one, as the search goes backward from the end.
    assert.equal(await page.evaluate((words) => window.find(words, true, true, true), words), true);
    await isReached(page);
  });

  test(`${address}: a text fragment leads to what is far`, async (t) => {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    t.after(() => page.close());
    const place = address === '/many' ? 'After them all.' : `Sounding ${mark} was taken`;
    await page.goto(`${site.origin}${address}#:~:text=${encodeURIComponent(place)}`);
    await until(page, () => scrollY > 1000);
  });

  test(`${address}: a link leads to what stands below`, async (t) => {
    const page = await open(t, address);
    await page.evaluate(() => (location.hash = 'after'));
    await until(page, () => Math.abs(document.querySelector('#after').getBoundingClientRect().top) < 2);
    // And it stays there when what is above has been laid out.
    await page.waitForTimeout(300);
    assert.ok(
      await page.evaluate(() => Math.abs(document.querySelector('#after').getBoundingClientRect().top) < 2),
    );
  });

  test(`${address}: assistive technology has what is far`, async (t) => {
    const page = await open(t, address);
    const session = await page.context().newCDPSession(page);
    const heard = async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes.filter(({ role, name }) => role?.value === 'link' && name?.value === `off mark ${mark}`)
        .length;
    };
    // Once the browser had time for it.
    const all = address === '/many' ? 40 : 1;
    await page.evaluate(() => giveTime());
    for (let tries = 0; tries < 50 && (await heard()) < all; tries++) await page.waitForTimeout(100);
    assert.equal(await heard(), all);
  });

  test(`${address}: focus goes to what is far, and has room around it`, async (t) => {
    const page = await open(t, address);
    const room = await page.evaluate(() => {
      const link = lastOf('link');
      link.focus({ focusVisible: true });
      const { outlineOffset, outlineWidth } = getComputedStyle(link);
      const kept = getComputedStyle(
        link.closest('.stretch') ?? lastStory().shadowRoot.querySelector('slot + div > div'),
      );
      return {
        ring: parseFloat(outlineOffset) + parseFloat(outlineWidth),
        room: parseFloat(kept.overflowClipMargin),
      };
    });
    await isReached(page);
    assert.ok(room.ring > 0 && room.room >= room.ring, JSON.stringify(room));
  });

  test(`${address}: the keyboard goes backward from below into the last of them`, async (t) => {
    const page = await open(t, address);
    await page.evaluate(() => {
      const below = document.querySelector('#after');
      // Before that the page grows under the reader's feet, as stories above come near and are laid out.
      giveTime();
      below.tabIndex = 0;
      below.focus();
    });
    await page.bringToFront();
    await page.keyboard.press('Shift+Tab');
    await until(
      page,
      () => lastStory().shadowRoot.activeElement === lastOf('link') && isOnScreen(lastOf('link')),
    );
  });

  test(`${address}: all of it is printed`, async (t) => {
    const page = await open(t, address);
    await page.emulateMedia({ media: 'print' });
    await until(page, isLastLaidOut);
  });

  test(`${address}: who has seen it once finds it as it was`, async (t) => {
    const page = await open(t, address);
    const through = () =>
      page.evaluate(async () => {
        const frame = () => new Promise(requestAnimationFrame);
        for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
          scrollTo(0, top);
          await frame();
          await frame();
        }
        scrollTo(0, 0);
        await frame();
        await frame();
        return document.documentElement.scrollHeight;
      });
    const height = await through();
    assert.equal(await through(), height);
  });
}
