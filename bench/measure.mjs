// The smallest measurement: ours from the script-tag build against the one by hand, mounted. Needs the built package and
// the top's node_modules alone, none of bench's own, so that a test can call it.
import { launch, measured, withPage } from './chrome.mjs';
import { addPages, documentsOf } from './pages.mjs';
import { serve } from './server.mjs';
import { base, stacks } from './stacks.mjs';
import { ratio } from './stats.mjs';

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
 * What ours takes of the main thread's processor time for `count` stories, as a ratio to the one by hand: for the script, and with
 * two frames after it. Takes about a second for each run.
 */
export async function measureMount({ count = 100, runs = 5, name = 'cdn' } = {}) {
  const server = await serve();
  const names = [name, base];
  addPages(server.made, names, false);
  const browser = await launch();
  try {
    const samples = { [name]: [], [base]: [] };
    for (let run = 0; run < runs; run++)
      for (const stack of names)
        samples[stack].push((await mountOnce({ browser, server }, stack, count)).cpu);
    const ratioOf = (point) =>
      ratio(
        samples[name].map((cpu) => cpu[point]),
        samples[base].map((cpu) => cpu[point]),
      );
    return { script: ratioOf('script'), frames: ratioOf('frames') };
  } finally {
    await browser.close();
    server.close();
  }
}

if (process.argv[1] === import.meta.filename) console.table(await measureMount());
