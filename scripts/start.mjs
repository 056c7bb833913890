// What `npm start` runs after setup: builds if anything has changed since, then serves the demo until Ctrl-C.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

// The schema is the last that a build writes, but Storybook writes it too, and the manifest.
const built = ['cdn/newswire.js', 'custom-elements.json', 'payload.schema.json', 'payload.md'];
const sources = [
  'src',
  'scripts/schema',
  'scripts/tokens',
  'rollup.config.mjs',
  'custom-elements-manifest.config.mjs',
  'tsconfig.json',
];
const storybookSources = [...sources, '.storybook', 'stories', 'test/fixtures', 'bench/charts'];

if (
  !isBuilt(
    sources,
    built.map((name) => `dist/${name}`),
  )
) {
  console.log('Building …');
  run('npm run --silent build');
}
if (!isBuilt(storybookSources, ['storybook/index.html'])) {
  console.log('Building Storybook …');
  run('npm run --silent build-storybook');
}

const port = Number(process.env.PORT ?? 8080);
const { server, origin } = await serve({
  root,
  folders: ['demo', 'dist', 'test/fixtures', 'storybook'],
  port,
});
console.log(`Demo: ${origin}/demo/`);
console.log(`Storybook: ${origin}/storybook/`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}

function run(command) {
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(1);
}

/** Whether all results are there, and nothing that they are made of has changed since. */
function isBuilt(sources, results) {
  const changed = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // Folders count too: theirs is the only time that changes when a file is removed.
  const paths = sources.flatMap((path) => [
    path,
    ...(statSync(join(root, path)).isDirectory()
      ? readdirSync(join(root, path), { recursive: true }).map((name) => join(path, name))
      : []),
  ]);
  const built = Math.min(...results.map(changed));
  return [...paths, 'package.json', 'package-lock.json'].every((path) => changed(path) < built);
}
