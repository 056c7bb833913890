// npm run bench [-- --runs 7 --only mount-many,update --stacks cdn,vanilla --many 1000 --no-check --no-build]
// Builds, checks that all show the same, measures in turns, and writes results.json. What is not measured anew is kept
// from the results that are there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { cpus, totalmem, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAll } from './build.mjs';
import { launch } from './chrome.mjs';
import { check, makeMarkup } from './check.mjs';
import { withStack } from './measure.mjs';
import { measures } from './measures.mjs';
import { addPages } from './pages.mjs';
import { serve } from './server.mjs';
import { base, stacks } from './stacks.mjs';
import { writeReport } from './report.mjs';

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string' },
    stacks: { type: 'string' },
    many: { type: 'string', default: '1000' },
    'no-check': { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const only = values.only?.split(',') ?? ['bytes', ...Object.keys(measures)];
const chosen = values.stacks?.split(',') ?? Object.keys(stacks);
for (const name of only) if (name !== 'bytes' && !measures[name]) throw new Error(`No such measure: ${name}`);
for (const name of chosen) if (!stacks[name]) throw new Error(`No such stack: ${name}`);
// The base is in every round: without it there are no ratios.
const names = Object.keys(stacks).filter((name) => name === base || chosen.includes(name));

if (!existsSync(pathOf('../dist/cdn/newswire.js'))) {
  spawnSync('npm', ['run', 'build'], { cwd: pathOf('..'), stdio: 'inherit' });
}

function versions() {
  const { devDependencies } = JSON.parse(readFileSync(pathOf('package.json'), 'utf8'));
  const versionOf = (name, from) =>
    JSON.parse(readFileSync(pathOf(`${from}/node_modules/${name}/package.json`), 'utf8')).version;
  return {
    'newswire-elements': JSON.parse(readFileSync(pathOf('../package.json'), 'utf8')).version,
    lit: versionOf('lit', '..'),
    playwright: versionOf('playwright', '..'),
    ...Object.fromEntries(Object.keys(devDependencies).map((name) => [name, versionOf(name, '.')])),
  };
}

const bytes = values['no-build'] ? undefined : await buildAll();
const server = await serve();
addPages(server.made, Object.keys(stacks), true);
const browser = await launch();
const context = { browser, server, many: Number(values.many) };
await makeMarkup(context);

const file = pathOf('results.json');
/** Into what is there: what is not measured anew is kept. */
function save(change) {
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { measures: {} };
  change(results);
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
}
save((results) => {
  results.date = new Date().toISOString();
  results.machine = {
    cpu: cpus()[0].model,
    cores: cpus().length,
    memory: totalmem(),
    system: `${process.platform} ${process.arch}`,
    chromium: browser.version(),
    node: process.version,
  };
  results.versions = versions();
  if (bytes) results.bytes = bytes;
});

if (!values['no-check']) {
  console.log('check: does every stack show the same?');
  const elements = await check(context, names);
  save((results) => (results.elements = { ...results.elements, ...elements }));
}
context.height = await withStack(context, base, async (page) => {
  await page.evaluate(() => bench.mount(1));
  return page.evaluate(() => bench.height());
});

/** Begins each round with another stack, so that none has always the same place in it. */
const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

for (const measure of only.filter((name) => name !== 'bytes')) {
  const { names: able, sample, most = Infinity } = measures[measure];
  const taking = able.filter((name) => names.includes(name));
  const samples = Object.fromEntries(taking.map((name) => [name, []]));
  for (let run = 0; run < Math.min(runs, most); run++) {
    for (const name of turned(taking, run)) {
      const start = Date.now();
      samples[name][run] = await sample(context, name);
      console.log(`${measure} ${run + 1}: ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    }
    // After each round: a run that is broken off has measured something.
    const result = { date: new Date().toISOString(), load: loadavg()[0], samples };
    save(({ measures }) => (measures[measure] = result));
  }
}
await browser.close();
server.close();
writeReport();
