// What `npm start` runs after setup: builds if anything has changed since, then serves the demo until Ctrl-C.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

if (!isBuilt()) {
  console.log('Building …');
  const build = spawnSync('npm run --silent build', {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (build.status !== 0) process.exit(1);
}

const port = Number(process.env.PORT ?? 8080);
const { server, origin } = await serve({ root, folders: ['demo', 'dist', 'test/fixtures'], port });
console.log(`Demo: ${origin}/demo/`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}

function isBuilt() {
  const changed = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // Folders count too: theirs is the only time that changes when a file is removed.
  const sources = ['src', 'scripts/schema'].flatMap((folder) => [
    folder,
    ...readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, path)),
  ]);
  // The schema is the last that a build writes, but Storybook writes it too, and the manifest.
  const results = ['cdn/newswire.js', 'custom-elements.json', 'payload.schema.json', 'payload.md'];
  const built = Math.min(...results.map((name) => changed(join('dist', name))));
  return [...sources, 'rollup.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'].every(
    (path) => changed(path) < built,
  );
}
