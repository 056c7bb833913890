// The package as it is installed: what is in the tarball, and that every entry is there for Node, bundlers and bare browsers.
import { build } from 'esbuild';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { publint } from 'publint';
import { chromium } from 'playwright';
import { rollup } from 'rollup';
import webpack from 'webpack';
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromiumArgs, findBrowsers } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const project = mkdtempSync(join(tmpdir(), 'newswire-published-'));
const installed = join(project, 'node_modules/newswire-elements');
let files, tarball;

/** A project that has the package, and what it depends on, from the tarball. */
before(() => {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  const [{ filename, files: packed }] = JSON.parse(
    execFileSync('npm', pack, { cwd: root, encoding: 'utf8', shell: true }),
  );
  tarball = join(project, filename);
  files = packed.map(({ path }) => path);
  mkdirSync(join(project, 'node_modules'));
  execFileSync('tar', ['-xzf', filename], { cwd: project });
  renameSync(join(project, 'package'), installed);
  for (const name of [
    'lit',
    'lit-html',
    'lit-element',
    '@lit',
    '@lit-labs/ssr-dom-shim',
    'jsonc-parser',
    'react',
  ])
    cpSync(join(root, 'node_modules', name), join(project, 'node_modules', name), { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});
after(() => rmSync(project, { recursive: true, force: true }));

const read = (path) => readFileSync(join(installed, path), 'utf8');
const modules = Object.entries(manifest.exports).filter(([, entry]) =>
  (entry.default ?? entry).endsWith('.js'),
);

test('the tarball has nothing but the build, its licence and what is told about it', () => {
  const outside = files.filter((path) => !path.startsWith('dist/')).sort();
  assert.deepEqual(outside, ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  const kinds = new Set(files.map((path) => /\.(d\.ts|js\.map|schema\.json|\w+)$/.exec(path)?.[1]));
  assert.deepEqual(
    [...kinds].sort(),
    ['css', 'd.ts', 'js', 'js.map', 'json', 'md', 'schema.json', 'txt', undefined].sort(),
  );
});

/** What the files name, and what those name in their turn. */
function reached(entries, rename = (path) => path) {
  const found = new Set(entries);
  for (const path of found)
    for (const [, name] of read(path).matchAll(/(?:from |import\(?)\s*['"](\.[^'"]+)['"]/g))
      found.add(rename(normalize(join(dirname(path), name)).replaceAll('\\', '/')));
  return found;
}

test('no module and no type is in it that nothing asks for', () => {
  const start = modules.map(([, path]) => path.slice(2));
  const browsers = Object.values(manifest.browser).map((path) => path.slice(2));
  const code = reached([...start, 'dist/cli/newswire.js', ...browsers]);
  const types = reached([...start.map((path) => path.replace(/\.js$/, '.d.ts')), 'dist/css.d.ts'], (path) =>
    path.replace(/\.js$/, '.d.ts'),
  );
  const inPackage = files.filter((path) => path.startsWith('dist/') && !path.startsWith('dist/cdn/'));
  const unasked = (end, asked) => inPackage.filter((path) => path.endsWith(end) && !asked.has(path));
  assert.deepEqual(unasked('.js', code), []);
  assert.deepEqual(unasked('.d.ts', types), []);
  for (const path of [...code, ...types]) assert.ok(files.includes(path), path);
});

test('every source map has its sources', () => {
  for (const path of files.filter((path) => path.endsWith('.map'))) {
    const { sources, sourcesContent } = JSON.parse(read(path));
    assert.equal(sourcesContent.length, sources.length, path);
    for (const [index, text] of sourcesContent.entries()) assert.ok(text, `${path}: ${sources[index]}`);
  }
});

test('publint has nothing against it', async () => {
  const { buffer } = readFileSync(tarball);
  const { messages } = await publint({ pack: { tarball: buffer }, level: 'warning' });
  assert.deepEqual(messages, []);
});

test('every module is imported in Node, without a DOM', () => {
  const script = modules
    .map(
      ([name]) => `await import(${JSON.stringify(join('newswire-elements', name).replaceAll('\\', '/'))});`,
    )
    .join('\n');
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: project,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});

test('every other file is found by its name', () => {
  const { resolve } = createRequire(join(project, 'page.js'));
  for (const name of Object.keys(manifest.exports))
    if (!name.includes('*')) assert.ok(resolve(`newswire-elements${name.slice(1)}`), name);
});

const bundlers = {
  async rollup(input) {
    const bundle = await rollup({ input, plugins: [nodeResolve({ browser: true })], external: /^lit/ });
    const { output } = await bundle.generate({ inlineDynamicImports: true });
    return Object.entries(output[0].modules)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([path]) => path);
  },
  async esbuild(input) {
    const { metafile } = await build({
      ...{ entryPoints: [input], bundle: true, format: 'esm', minify: true },
      ...{ write: false, metafile: true, external: ['lit', 'lit/*'], logLevel: 'silent' },
    });
    return Object.entries(Object.values(metafile.outputs)[0].inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path);
  },
  webpack: (input) =>
    new Promise((resolve, reject) => {
      const compiler = webpack({
        ...{ mode: 'production', entry: input, externals: /^lit/, externalsType: 'module' },
        ...{ experiments: { outputModule: true }, output: { path: join(project, 'webpack'), module: true } },
        optimization: { concatenateModules: false },
      });
      compiler.run((error, stats) => {
        if (error || stats.hasErrors()) return reject(error ?? new Error(stats.toString()));
        const { modules } = stats.toJson({
          all: false,
          modules: true,
          nestedModules: true,
          modulesSpace: 999,
        });
        resolve(modules.map(({ name }) => `${name}`));
      });
    }),
};
const others =
  /(article|attendees?|attendee-list|related|related-links|gallery|recording|embed|table|foot|json-ld)\.js$/;

for (const [name, bundle] of Object.entries(bundlers))
  test(`${name}: who imports the quote card alone has no line of the others`, async () => {
    const input = join(project, `${name}.js`);
    writeFileSync(input, `import 'newswire-elements/define/quote-card';`);
    const modules = (await bundle(input)).filter((path) => path.includes('dist'));
    assert.ok(modules.some((path) => path.endsWith('views/quote.js')));
    assert.deepEqual(
      modules.filter((path) => others.test(path) || path.includes('/hints/') || path.endsWith('/hint.js')),
      [],
    );
  });

test('who imports a class and does not use it has no line at all', async () => {
  const input = join(project, 'unused.js');
  writeFileSync(input, `import { NewswireArticle, parsePayload } from 'newswire-elements';\nconsole.log(1);`);
  for (const name of ['rollup', 'esbuild'])
    assert.deepEqual(
      (await bundlers[name](input)).filter((path) => path.includes('dist')),
      [],
      name,
    );
});

test('a browser runs it without a bundler, by an import map', async (t) => {
  const at = (path) => `/node_modules/${path}`;
  const imports = {
    'newswire-elements/': at('newswire-elements/dist/'),
    lit: at('lit/index.js'),
    'lit/': at('lit/'),
    'lit-html': at('lit-html/lit-html.js'),
    'lit-html/': at('lit-html/'),
    'lit-element/': at('lit-element/'),
    '@lit/reactive-element': at('@lit/reactive-element/reactive-element.js'),
  };
  mkdirSync(join(project, 'site'));
  writeFileSync(
    join(project, 'site/index.html'),
    `<!doctype html><html lang="en"><script type="importmap">${JSON.stringify({ imports })}</script>
    <newswire-quote-card></newswire-quote-card>
    <script type="module">
      import 'newswire-elements/define.js';
      document.querySelector('newswire-quote-card').payload = { type: 'quote', text: 'Low at noon.' };
    </script>`,
  );
  const { server, origin } = await serve({ root: `${project}/`, folders: ['site', 'node_modules'] });
  const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumArgs });
  t.after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`${origin}/site/index.html`);
  await page.getByText('Low at noon.').waitFor();
  assert.deepEqual(faults, []);
});
