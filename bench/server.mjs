// Serves the measured pages, bundles, documents and the built package, to this machine only.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sheetText } from './sheet.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const top = fileURLToPath(new URL('..', import.meta.url));
const folders = { '/bench/': here, '/dist/': join(top, 'dist') };
const types = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html',
};

/** `made` holds what is made for a run: a path to a text. */
export async function serve(made = new Map()) {
  const css = await sheetText();
  made.set('/css.js', `export default ${JSON.stringify(css)};`);
  made.set('/sheet.css', css);
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const text = made.get(pathname) ?? (await read(pathname));
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': `${types[extname(pathname)] ?? 'text/html'}; charset=utf-8`,
      'cache-control': 'max-age=3600',
    });
    response.end(text);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    made,
    css,
    close: () => server.close(),
  };
}

async function read(pathname) {
  const start = Object.keys(folders).find((start) => pathname.startsWith(start));
  if (!start) return undefined;
  return readFile(join(folders[start], normalize(pathname.slice(start.length - 1)))).catch(() => undefined);
}
