// `npm run test:examples [-- react vue]`: the package's types are found by every compiler, and each page of examples/ is copied to a
// clean folder, gets the package from its tarball, is checked and built by its own tools, and driven in Chromium
// (test/examples/drive.mjs).
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { driveApp, drivePage } from '../test/examples/drive.mjs';
import { chromiumArgs, findBrowsers } from './browsers.mjs';
import { installOnDebian } from './debian.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a page of each can do: an app changes what it shows, a page only shows it. */
const drives = {
  plain: driveApp,
  react: driveApp,
  'react-18': driveApp,
  vue: driveApp,
  svelte: driveApp,
  angular: driveApp,
  solid: driveApp,
  next: drivePage,
  astro: drivePage,
  eleventy: drivePage,
  wordpress: drivePage,
};
const names = process.argv.slice(2).length ? process.argv.slice(2) : Object.keys(drives);

if (names.includes('wordpress') && spawnSync('php', ['-v']).status !== 0) installOnDebian('PHP', ['php-cli']);

audit(root);
const place = mkdtempSync(join(tmpdir(), 'newswire-examples-'));
cpSync(join(root, 'examples/public'), join(place, 'public'), { recursive: true });
run('npm run --silent build', root);
const [{ filename }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', place], {
    ...{ cwd: root, encoding: 'utf8', shell: true },
  }),
);

findTypes();

const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumArgs });
let failed = 0;
for (const name of names) {
  const started = Date.now();
  try {
    await check(name);
    console.log(`✓ ${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  } catch (error) {
    failed++;
    console.log(`✗ ${name}: ${error.stack}`);
  }
}
await browser.close();
rmSync(place, { recursive: true, force: true });
console.log(`${names.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function check(name) {
  const folder = join(place, name);
  cpSync(join(root, 'examples', name), folder, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|_site|\.astro|\.angular|\.next)$/.test(path),
  });
  const quiet = '--no-audit --no-fund --loglevel=error';
  const isLocked = existsSync(join(folder, 'package-lock.json'));
  if (isLocked) run(`npm ci ${quiet}`, folder);
  // Not in its lockfile, for the tarball is another each time.
  run(`npm install --no-save ${quiet} ../${filename}`, folder);
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (scripts.check) run('npm run --silent check', folder);
  run('npm run --silent build', folder);
  if (isLocked) audit(folder);

  const { server, origin } = await serve({ root: `${folder}/`, folders: ['dist'] });
  const page = await browser.newPage();
  try {
    await drives[name](page, `${origin}/dist/`);
  } finally {
    await page.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Every module's types, as every compiler that knows modules looks for them. */
function findTypes() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const others = Object.keys(exports).filter(
    (name) => !(exports[name].default ?? exports[name]).endsWith('.js'),
  );
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  run(`node ${attw} ${filename} --profile esm-only --exclude-entrypoints ${others.join(' ')}`, place);
}

/** Nothing that a reader or a server would run is known to be open to attack; tools that only build are not asked about. Nor does every registry know. */
function audit(cwd) {
  const { stdout } = spawnSync('npm audit --omit=dev --json', { cwd, shell: true, encoding: 'utf8' });
  const { metadata, message } = JSON.parse(stdout);
  if (!metadata) console.log(`  no audit: ${message}`);
  else if (metadata.vulnerabilities.total > 0) throw new Error(`npm audit in ${cwd}:\n${stdout}`);
}

function run(command, cwd) {
  // Tests talk to nobody outside.
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(command, { cwd, env, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} in ${cwd}:\n${stdout}${stderr}`);
}
