// What `npm test` runs after setup: every check there is, with all results added up in the last line. A check that fails does not
// keep the next ones from running, and its whole output is shown.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { chosenEngines, findBrowsers } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const storybookResults = `${root}.cache/storybook-tests.json`;

// `count` reads a test runner's results; a step without it is one check. `brief` is what is shown of a step that passed.

const build = { name: 'Build', command: 'npm run --silent build' };
const browsers = { name: 'Browsers', command: 'node scripts/browsers.mjs', brief: /^Browsers: .*/gm };

/** Alone, for its seven browsers keep every core busy, and wait five seconds for a story at most. */
const storybook = {
  name: 'Storybook tests',
  command: `npm run --silent test:storybook -- --reporter=default --reporter=json --outputFile.json="${storybookResults}"`,
  needsBuild: true,
  count: countStorybookTests,
};

/** An engine has a step of its own, for one alone keeps no two cores busy, and two pages at a time in one of them fail at random. */
const browserTests = (engine, name = `Browser tests in ${engine}`, environment = {}) => ({
  name,
  command: 'npm run --silent test:browser',
  environment: { ENGINES: engine, ...environment },
  needsBuild: true,
  count: countBrowserTests,
});

/** Side by side, so the longest come first. */
const others = (engines) => [
  ...engines.map((engine) => browserTests(engine)),
  browserTests('chromium', 'Browser tests on the base of the script-tag build', { BASE: 'cdn' }),
  { name: 'Node tests', command: 'npm run --silent test:node', needsBuild: true, count: countNodeTests },
  { name: 'Types and lint', command: 'npm run --silent lint' },
  { name: 'Size', command: 'npm run --silent size', needsBuild: true, brief: /Size.*/g },
];

const total = { passed: 0, failed: 0, skipped: 0 };
rmSync(storybookResults, { force: true });

const isBuilt = await check(build);
await check(browsers);
// The slowest engine is the last of them.
const waiting = others(chosenEngines(findBrowsers()).reverse());
// More than two would have tests wait for longer than they do.
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, takeTurns));
await check(storybook);

console.log(say(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function takeTurns() {
  while (waiting.length > 0) await check(waiting.shift());
}

/** What is said of a step comes all at once, when it has ended: so steps side by side do not mix. */
async function check(step) {
  if (step.needsBuild && !isBuilt) {
    console.log(`- ${step.name}: not run, for there is no build`);
    return;
  }
  const started = Date.now();
  const { ok, output } = await run(step);
  const count = judge(step, ok, output);
  for (const result of Object.keys(total)) total[result] += count[result];

  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const results = step.count ? `${say(count)}, ` : '';
  console.log(`${count.failed > 0 ? '✗' : '✓'} ${step.name}: ${results}${seconds} s`);
  if (count.failed > 0) console.log(output);
  else if (step.brief) for (const [line] of output.matchAll(step.brief)) console.log(`    ${line}`);
  return count.failed === 0;
}

function run({ command, environment }) {
  return new Promise((resolve) => {
    // With a shell, for npm is a .cmd file on Windows.
    const child = spawn(command, {
      cwd: root,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (data) => (output += data));
    }
    child.on('close', (status) => resolve({ ok: status === 0, output: stripVTControlCharacters(output) }));
  });
}

function judge({ count: read }, ok, output) {
  const count = { passed: 0, failed: 0, skipped: 0, ...(read ? read(output) : { passed: ok ? 1 : 0 }) };
  // A runner that broke down, or found nothing to run, has not passed.
  if (count.failed === 0 && (!ok || count.passed === 0)) count.failed = 1;
  return count;
}

function say({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function countNodeTests(output) {
  const line = (name) => Number(output.match(new RegExp(`^ℹ ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  return {
    passed: line('pass'),
    failed: line('fail') + line('cancelled'),
    skipped: line('skipped') + line('todo'),
  };
}

function countBrowserTests(output) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const [, passed, failed, skipped] of output.matchAll(
    /^\w+: (\d+) passed, (\d+) failed, (\d+) skipped$/gm,
  )) {
    count.passed += Number(passed);
    count.failed += Number(failed);
    count.skipped += Number(skipped);
  }
  return count;
}

function countStorybookTests() {
  try {
    const results = JSON.parse(readFileSync(storybookResults, 'utf8'));
    return {
      passed: results.numPassedTests,
      failed: results.numFailedTests,
      skipped: results.numPendingTests + results.numTodoTests,
    };
  } catch {
    return {}; // the runner broke down before it wrote any
  }
}
