// Takes away from dist/ the declarations that no entry's types lead to: a part of the build. The compiler writes one for each module.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const asked = new Set(
  Object.values(exports)
    .map((entry) => entry.types ?? entry.replace(/\.js$/, '.d.ts'))
    .filter((path) => path.endsWith('.d.ts'))
    .map((path) => join(path)),
);
for (const path of asked)
  for (const [, name] of readFileSync(path, 'utf8').matchAll(/(?:from |import\(?)\s*['"](\.[^'"]+)\.js['"]/g))
    asked.add(join(path, '..', `${name}.d.ts`));
for (const name of readdirSync('dist', { recursive: true })) {
  const path = join('dist', name);
  if (path.endsWith('.d.ts') && !asked.has(path)) rmSync(path);
}
