// What each part weighs, as a table: `npm run sizes` puts it into README.md; test/node/readme.test.mjs holds it true. In kB, 1,000 bytes,
// as brotli sends them at its highest quality.
import { build } from 'esbuild';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const kB = (bytes) => (bytes / 1000).toFixed(1);
const weigh = (code) => brotliCompressSync(code).length;

/** An entry of the package in an application's bundle, with Lit left to the application. */
async function bundled(entry) {
  const { outputFiles } = await build({
    ...{ entryPoints: [join(root, 'dist', entry)], bundle: true, minify: true, format: 'esm' },
    ...{ splitting: true, outdir: '/', write: false, external: ['lit'], logLevel: 'silent' },
  });
  // Also what it shares with files that are loaded later: both are loaded at once.
  return Buffer.concat(
    outputFiles.filter(({ path }) => /(define|chunk-\w+)\.js$/.test(path)).map(({ contents }) => contents),
  );
}

export async function sizes() {
  const cdn = join(root, 'dist/cdn');
  const folder = readdirSync(cdn).find((name) => name.startsWith('newswire-'));
  const late = (name) => weigh(readFileSync(join(cdn, folder, `${name}.js`)));
  const languages = readdirSync(join(root, 'src/i18n/languages')).map((name) =>
    late(name.replace('.ts', '')),
  );
  const rows = [
    ['`newswire.js`, with all four elements', kB(weigh(readFileSync(join(cdn, 'newswire.js'))))],
    [
      'with the first table, embed, recording, gallery, pull quote, group, `contents` or `reading-time`',
      kB(late('late')),
    ],
    ['with the first quote that has buttons', kB(late('quote-actions'))],
    ['when the first quote is saved as a picture', kB(late('quote-picture'))],
    ['with `structured-data`', kB(late('structured-data'))],
    ['a language beside English', `${kB(Math.min(...languages))} to ${kB(Math.max(...languages))}`],
    ['in an application, beside Lit: all four elements', kB(weigh(await bundled('define.js')))],
    [
      'in an application, beside Lit: the quote card alone',
      kB(weigh(await bundled('elements/quote-card/define.js'))),
    ],
  ];
  return ['| what | kB |', '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

/** What README.md has between its two marks. */
export const PLACE = /(?<=<!-- sizes -->\n)[^]*?(?=\n<!-- \/sizes -->)/;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, 'README.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(PLACE, await sizes()));
}
