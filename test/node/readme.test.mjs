/* global document, getComputedStyle -- of the page */
// README.md as its readers take it: every snippet in it is taken from the file, and run as it is written.
import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { parsePayload } from '../../dist/payload/index.js';
import { PLACE, sizes } from '../../scripts/sizes.mjs';
import { until, visiting } from './site.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const snippets = [...readme.matchAll(/^```(\w*)\n([^]*?)^```/gm)].map(([, language, text]) => ({
  language,
  text,
}));
const taken = new Set();
/** The snippets in this language; with a word, those that have it. */
function take(language, word = '') {
  const found = snippets.filter((snippet) => snippet.language === language && snippet.text.includes(word));
  assert.ok(found.length, `${language} ${word}`);
  for (const snippet of found) taken.add(snippet);
  return found.map(({ text }) => text);
}

const { site, browser } = await visiting();
const [story] = take('json');

site.write('/stories/harbour.json', story);

/** The page at its address, and what it complains of. */
async function open(t, body) {
  const page = await browser.newPage();
  t.after(() => page.close());
  // README's folder is the build.
  await page.route('**/newswire/**', (route) =>
    route.fulfill({ path: `dist/cdn/${new URL(route.request().url()).pathname.slice('/newswire/'.length)}` }),
  );
  site.write('/page.html', `<!doctype html><html lang="en"><link rel="icon" href="data:," />${body}`);
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${site.origin}/page.html`);
  return { page, complaints };
}
const ready = (page, count) =>
  until(page, (count) => document.querySelectorAll(':state(ready)').length === count, count);

test('the tags for publishers show the document of README, without a complaint', async (t) => {
  const { page, complaints } = await open(t, take('html', 'newswire').join('\n'));
  await ready(page, 3);
  assert.equal(
    await page.locator('newswire-article [part=headline]').innerText(),
    JSON.parse(story).headline,
  );
  await page.locator('newswire-quote-card').getByText('We promised it would come back').waitFor();
  await page.locator('newswire-attendee-list [part=group]', { hasText: 'Norway' }).waitFor();
  assert.deepEqual(complaints, []);
});

test('the style sheets do what they say', async (t) => {
  const rules = take('css').join('\n');
  site.write('/page.css', rules);
  const { page } = await open(
    t,
    `<link rel="stylesheet" href="/page.css" />
    <newswire-article src="/stories/harbour.json"></newswire-article>
    <newswire-quote-card src="/stories/harbour.json"></newswire-quote-card>
    <newswire-related-links src="/stories/none.json"></newswire-related-links>
    <script type="module" src="/newswire/newswire.js"></script>`,
  );
  await ready(page, 2);
  await until(page, () => document.querySelector('newswire-related-links:state(error)'));
  const seen = await page.evaluate(() => {
    const [article, card, links] = ['article', 'quote-card', 'related-links'].map((name) =>
      document.querySelector(`newswire-${name}`),
    );
    const style = (element, part) => getComputedStyle(element.shadowRoot.querySelector(`[part=${part}]`));
    return {
      height: article.offsetHeight >= 640,
      margin: getComputedStyle(article).marginBlockStart,
      slant: style(card, 'words').fontStyle,
      font: style(article, 'headline').fontFamily,
      accent: getComputedStyle(card.shadowRoot.querySelector('[part=mark]'), '::before').color,
      links: getComputedStyle(links).display,
    };
  });
  assert.match(seen.font, /^"Your Serif"/);
  assert.deepEqual(
    { ...seen, font: '' },
    { height: true, margin: '32px', slant: 'italic', font: '', accent: 'rgb(29, 77, 68)', links: 'none' },
  );
});

test('the document has nothing wrong in it, also by --strict', () => {
  assert.deepEqual(parsePayload(JSON.parse(story)).issues, []);
  const { status, stdout } = spawnSync(process.execPath, ['dist/cli/newswire.js', 'validate', '--strict'], {
    ...{ cwd: root, input: story, encoding: 'utf8' },
  });
  assert.equal(`${status}${stdout}`, '0');
});

test('the command says of the slip in README what README says', () => {
  const [line] = take('', 'story.json:');
  const [, row, column, pointer] = /^story\.json:(\d+):(\d+) (\S+)/.exec(line);
  const people = [{ name: 'A' }, { name: 'B' }, { name: 'C', country: 'Turkey' }];
  const body = [...Array(3).fill({ type: 'divider' }), { type: 'attendees', people }];
  const text = JSON.stringify({ headline: 'Tides', body }).replace(
    '"Turkey"',
    `${'\n'.repeat(row - 1)}${' '.repeat(column - 1)}"Turkey"`,
  );
  assert.equal(pointer, '/body/3/people/2/country');
  const folder = mkdtempSync(join(tmpdir(), 'newswire-readme-'));
  writeFileSync(join(folder, 'story.json'), text);
  const command = join(root, 'dist/cli/newswire.js');
  const { stdout } = spawnSync(process.execPath, [command, 'validate', 'story.json'], {
    ...{ cwd: folder, encoding: 'utf8' },
  });
  rmSync(folder, { recursive: true });
  assert.equal(stdout, line);
});

test('the script for developers is what the compiler takes, and does what it says', async (t) => {
  const scripts = take('ts');
  const folder = mkdtempSync(join(tmpdir(), 'newswire-readme-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/newswire-elements'), 'junction');
  for (const [index, script] of scripts.entries()) writeFileSync(join(folder, `${index}.ts`), script);
  const names = scripts.map((_, index) => `${index}.ts`);
  const options = [
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--target',
    'es2022',
    '--lib',
    'es2023,dom,dom.iterable',
  ];
  const resolution = ['--module', 'esnext', '--moduleResolution', 'bundler'];
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const checked = spawnSync(process.execPath, [tsc, ...options, ...resolution, ...names], {
    ...{ cwd: folder, encoding: 'utf8' },
  });
  assert.equal(`${checked.stdout}${checked.status}`, '0');

  const { outputFiles } = await build({
    ...{ entryPoints: [join(folder, '0.ts')], bundle: true, format: 'esm', write: false },
    ...{ preserveSymlinks: false, logLevel: 'silent' },
  });
  site.write('/bundle.js', outputFiles[0].text);
  const { page, complaints } = await open(
    t,
    '<newswire-article></newswire-article><script type="module" src="/bundle.js"></script>',
  );
  await ready(page, 1);
  assert.equal(await page.locator('newswire-article [part=headline]').innerText(), 'Tides');
  const told = page.waitForEvent('console', (message) => message.text().includes('canonical'));
  await page.evaluate(() => {
    const article = document.querySelector('newswire-article');
    article.payload = { headline: 'Tides', url: 'https://post.example/tides', body: [] };
  });
  await page.locator('newswire-article a').click();
  assert.equal((await told).text(), 'https://post.example/tides canonical');
  assert.deepEqual(complaints, []);
});

test('the commands are there', () => {
  const { scripts, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const block of take('sh'))
    for (const line of block.trim().split('\n')) {
      const [program, name, more] = line.split(/\s+/);
      if (program === 'npx') assert.ok(bin[name], line);
      else if (name === 'run') assert.ok(scripts[more], line);
      else assert.ok(program === 'npm' && (name === 'install' || scripts[name]), line);
    }
});

test('each framework’s example has what README says of it', () => {
  const rows = [...readme.matchAll(/^\| ([\w .]+) \| (.*) \| \[`(examples\/[\w-]+)`\]\(\3\/?\) \|$/gm)];
  const folders = readdirSync(join(root, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'public')
    .map(({ name }) => `examples/${name}`);
  assert.deepEqual(rows.map(([, , , folder]) => folder).sort(), folders.sort());
  for (const [, name, cells, folder] of rows) {
    const sources = readdirSync(join(root, folder), { recursive: true })
      .filter(
        (path) =>
          /\.(tsx?|vue|svelte|html|astro|njk|js|mjs|php|json)$/.test(path) && !/node_modules|lock/.test(path),
      )
      .map((path) => readFileSync(join(root, folder, path), 'utf8'))
      .join('\n');
    for (const [, code] of cells.matchAll(/`([^`]+)`/g))
      assert.ok(sources.includes(code), `${name}: ${code}`);
  }
});

test('the sizes are those of this build, to the last figure or two', async () => {
  const [said, are] = [readme.match(PLACE)[0], await sizes()];
  const numbers = (table) => table.match(/\d+\.\d/g).map(Number);
  const words = (table) => table.replace(/\d+\.\d/g, 'n');
  assert.equal(words(said), words(are));
  for (const [index, number] of numbers(are).entries())
    assert.ok(Math.abs(number - numbers(said)[index]) < 0.25, `${number} kB: npm run sizes`);
});

test('all that it links to in the repository is there', () => {
  for (const [, path] of readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
    assert.ok(existsSync(join(root, path)), path);
});

test('every snippet is one of those, or a policy, which policies.test.mjs has', () => {
  const others = snippets.filter((snippet) => !taken.has(snippet));
  for (const { language, text } of others) assert.match(text, /^default-src /, `${language}\n${text}`);
});
