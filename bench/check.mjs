// Before anything is measured: every stack must show the same, or the figures compare nothing.
import { addMarkup } from './pages.mjs';
import { stacks, base } from './stacks.mjs';
import { withStack } from './measure.mjs';

const widths = [1280, 360];

/** Takes the markup for plain HTML and frames from the stack by hand. */
export async function makeMarkup(context) {
  const trees = await withStack(context, base, async (page) => {
    const trees = {};
    for (const name of ['story', 'other', 'changed']) {
      await page.evaluate((name) => bench.mount(1, name), name);
      trees[name] = await page.evaluate(() => bench.markup());
    }
    return trees;
  });
  addMarkup(context.server.made, trees);
}

const shownBy = (context, name, width, act) =>
  withStack(
    context,
    name,
    async (page) => {
      await page.evaluate((act) => bench.mount(1, act === 'mount' ? 'story' : 'other'), act);
      // Over what was shown before, too: what is changed must end up as what is new.
      if (act === 'change') await page.evaluate(() => bench.change('story'));
      return page.evaluate(() => ({
        tree: bench.tree(),
        elements: bench.elements(),
        height: bench.height(),
      }));
    },
    { keep: ['story', 'other'], viewport: { width, height: 800 } },
  );

/** Throws at the first difference. Answers with how many elements each stack has, its own machinery included. */
export async function check(context, names) {
  const counts = {};
  for (const width of widths) {
    const wanted = await shownBy(context, base, width, 'mount');
    for (const name of names) {
      for (const act of width === widths[0] ? ['mount', 'change'] : ['mount']) {
        const found = await shownBy(context, name, width, act);
        compareTrees(wanted.tree, found.tree, `${name}, ${act}`);
        // Ours has three slots, and a line for screen readers of two elements; a frame's tree its style sheet's link.
        const machinery = stacks[name].ours ? 5 : name === 'frame' ? 1 : 0;
        if (found.elements !== wanted.elements + machinery)
          throw new Error(`${name}: ${found.elements} elements, not ${wanted.elements} and ${machinery}.`);
        if (Math.abs(found.height - wanted.height) > 1)
          throw new Error(`${name}: ${found.height} px high at ${width}, not ${wanted.height}.`);
        counts[name] = found.elements;
      }
    }
  }
  return counts;
}

function compareTrees(wanted, found, name) {
  if (wanted === found) return;
  const [a, b] = [wanted.split('\n'), found.split('\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  throw new Error(`${name}: another tree, at line ${at + 1}\n  wanted: ${a[at]}\n  found:  ${b[at]}`);
}
