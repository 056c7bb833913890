// The smallest measurement: ours from the script-tag build against the one by hand, mounted. Needs the built package and
// the top's node_modules alone, none of bench's own, so that a test can call it.
import { launch, measured, withPage } from './chrome.mjs';
import { addPages, documentsOf } from './pages.mjs';
import { serve } from './server.mjs';
import { stacks } from './stacks.mjs';
import { median, ratio } from './stats.mjs';

/** Opens a stack's page, ready to mount, and hands it over. */
export const withStack = ({ browser, server }, name, use, { keep, viewport } = {}) =>
  withPage(
    browser,
    `${server.origin}/mount/${name}.html`,
    async (page, cdp) => {
      const args = [stacks[name], documentsOf(server.made), keep];
      await page.evaluate(([stack, documents, keep]) => bench.start(stack, documents, keep), args);
      return use(page, cdp);
    },
    { viewport },
  );

/** Mounts `count` stories of a stack in a fresh page. */
export const mountOnce = (context, name, count) =>
  withStack(context, name, (page, cdp) =>
    measured(cdp, () => page.evaluate((count) => bench.mount(count), count)),
  );

/**
 * The medians of the main thread's processor time for `count` stories, in milliseconds, and ours by the base. Takes about
 * a second for each run.
 */
export async function measureMount({
  count = 200,
  runs = 5,
  names = ['cdn', 'cdn-payload', 'vanilla'],
} = {}) {
  const server = await serve();
  addPages(server.made, names, false);
  const browser = await launch();
  try {
    const samples = Object.fromEntries(names.map((name) => [name, []]));
    for (let run = 0; run < runs; run++) {
      for (const name of names)
        samples[name].push((await mountOnce({ browser, server }, name, count)).cpu.frames);
    }
    return Object.fromEntries(
      names.map((name) => [
        name,
        { median: median(samples[name]), ratio: ratio(samples[name], samples.vanilla) },
      ]),
    );
  } finally {
    await browser.close();
    server.close();
  }
}

if (process.argv[1] === import.meta.filename) console.table(await measureMount());
