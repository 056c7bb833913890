// Writes dist/cdn/integrity.json, what each file of the script-tag build is (https://www.w3.org/TR/SRI/), and dist/cdn/snippets.md,
// the tags to paste: `npm run integrity`, a part of the build.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { snippets } from './snippets.mjs';

const folder = 'dist/cdn';
const integrity = Object.fromEntries(
  readdirSync(folder, { recursive: true })
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => [
      name,
      `sha384-${createHash('sha384')
        .update(readFileSync(`${folder}/${name}`))
        .digest('base64')}`,
    ]),
);
writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(`${folder}/snippets.md`, snippets(version, integrity));
