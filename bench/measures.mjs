// What is measured. Each entry: which stacks take part, and how one sample is taken, in a page of its own.
import { held, measured, throttle, withPage } from './chrome.mjs';
import { mountOnce, withStack } from './measure.mjs';
import { addElementPage, codeOf, elementWith } from './pages.mjs';
import { parseInNode, parseInPage } from './parse.mjs';
import { stacks } from './stacks.mjs';
import { longStory } from './story.mjs';

const all = Object.keys(stacks);
const elements = all.filter((name) => stacks[name].driver === 'element');
const asked = (page, act, ...args) => page.evaluate(([act, args]) => bench[act](...args), [act, args]);
const mountOf = (count) => ({
  names: all,
  /** What is held is asked after collecting everything that can be, before, with the stories, and after them. */
  async sample(context, name) {
    const number = Math.min(count ?? context.many, stacks[name].most ?? Infinity);
    return withStack(context, name, async (page, cdp) => {
      const before = await held(cdp);
      const mount = await measured(cdp, () => asked(page, 'mount', number));
      const during = await held(cdp);
      const unmount = await measured(cdp, () => asked(page, 'unmount'));
      const after = await held(cdp);
      const less = (a, b, share = 1) =>
        Object.fromEntries(Object.keys(a).map((key) => [key, (a[key] - b[key]) / share]));
      return { count: number, mount, unmount, each: less(during, before, number), left: less(after, before) };
    });
  },
});

/** A page that has its element from the beginning, with this in it, and the stack's script late. */
async function late({ browser, server }, name, rate, path, viewport) {
  const { tag, ours } = stacks[name];
  return withPage(
    browser,
    server.origin + path,
    async (page, cdp) => {
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      await throttle(cdp, rate);
      const cold = await measured(cdp, () => asked(page, 'cold', tag, !!ours, codeOf(stacks[name])));
      return { ...cold, shift: await asked(page, 'shift') };
    },
    { viewport },
  );
}
const coldNames = ['npm', 'cdn', ...elements.filter((name) => !stacks[name].ours), 'html'];
const cold = (rate) => ({
  names: coldNames,
  async sample(context, name) {
    const { wall, cpu } = await late(context, name, rate, `/cold/${name}.html`);
    return { wall, cpu };
  },
});

const LONG = { paragraphs: 1000, attendees: 200, links: 100 };
const HIGH = { width: 1280, height: 2600 };

export const measures = {
  'cold-1x': cold(1),
  'cold-4x': cold(4),
  'mount-100': mountOf(100),
  /** 1,000, unless the command says otherwise. */
  'mount-many': mountOf(undefined),
  update: {
    names: all.filter((name) => name !== 'frame'),
    async sample(context, name) {
      const count = context.many;
      return withStack(
        context,
        name,
        async (page, cdp) => {
          await asked(page, 'mount', count);
          const field = await measured(cdp, () => asked(page, 'change', 'changed'));
          const swap = await measured(cdp, () => asked(page, 'change', 'other'));
          return { count, field, swap };
        },
        { keep: ['story', 'other', 'changed'] },
      );
    },
  },
  long: {
    names: elements.filter((name) => !stacks[name].source),
    async sample(context, name) {
      return withStack(context, name, async (page, cdp) => {
        await page.evaluate((payload) => bench.add('long', payload), longStory(LONG));
        const mount = await measured(cdp, () => asked(page, 'mount', 1, 'long'));
        const scroll = await measured(cdp, () => asked(page, 'scroll'));
        return { mount, scroll };
      });
    },
  },
  shift: {
    names: ['npm', 'cdn', ...elements.filter((name) => !stacks[name].ours)],
    most: 2,
    /** With the space that the story will need; with an author's text that is longer than it, in the element; with nothing. */
    async sample(context, name) {
      const { server } = context;
      const { tag, ours } = stacks[name];
      const property = ours ? '--newswire-min-height' : 'min-height';
      const styles = (height) =>
        `${ours ? '<link rel="stylesheet" href="/dist/newswire.css">' : `<style>${tag} { display: block }</style>`}<style>footer { block-size: 1200px } ${height ? `${tag} { ${property}: ${height} }` : ''}</style>`;
      const fallback = '<p style="height: 2000px; margin: 0">The author’s own text.</p>';
      const pages = {
        reserved: [styles(`${context.height}px`), ''],
        fallback: [styles(''), fallback],
        nothing: [styles(''), ''],
      };
      const shifts = {};
      for (const [kind, [head, inside]] of Object.entries(pages)) {
        const path = `/shift/${name}-${kind}.html`;
        addElementPage(server.made, path, elementWith(stacks[name], inside), head);
        shifts[kind] = (await late(context, name, 1, path, HIGH)).shift;
      }
      return { shifts };
    },
  },
  parse: {
    names: ['npm'],
    async sample(context) {
      const sizes = [10_000, 100_000, 1_000_000, 3_000_000, 10_000_000];
      const results = { page: [], node: [] };
      for (const size of sizes) {
        results.page.push(await parseInPage(context, size));
        results.node.push(await parseInNode(size));
      }
      return results;
    },
  },
  growth: {
    names: ['cdn', 'npm', 'vanilla'],
    most: 1,
    async sample(context, name) {
      const points = [];
      for (const count of [10, 100, 1000, 10 * context.many])
        points.push({ count, ...(await mountOnce(context, name, count)) });
      return { points };
    },
  },
};
