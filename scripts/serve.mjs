// A small file server for a developer's own machine: what `npm start` shows, and what tests can use.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
  '.vtt': 'text/vtt; charset=utf-8',
};

/**
 * Serves some folders of `root` over loopback, and nothing else; `/` leads to the first of them.
 * Listens on `port` or, where that is taken, on the next free one. Closing is `server.close()`.
 * @param {{ root: string, folders: string[], port?: number }} options port 0, the default: any free one
 * @returns {Promise<{ server: import('node:http').Server, origin: string }>}
 */
export async function serve({ root, folders, port = 0 }) {
  const server = createServer((request, response) => {
    answer(request, response, root, folders).catch(() => response.destroy());
  });
  await listen(server, port);
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}

async function listen(server, port) {
  for (;;) {
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      return;
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      port++;
    }
  }
}

async function answer(request, response, root, folders) {
  const say = (status, headers = {}) => response.writeHead(status, headers).end(`${status}\n`);
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, { Allow: 'GET, HEAD' });

  const path = request.url.split('?')[0];
  if (path === '/') return say(302, { Location: `/${folders[0]}/` });

  const found = await find(path, root, folders);
  if (!found) return say(404);
  // A page's relative addresses are right only where its folder's address ends in a slash.
  if (found.isFolder) return say(302, { Location: `${path}/` });

  response.writeHead(200, {
    'Content-Type': types[extname(found.file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  await pipeline(createReadStream(found.file), response);
}

/** The file that an address's path stands for; undefined for all that is not there or not to be served. */
async function find(path, root, folders) {
  try {
    const name = decodeURIComponent(path);
    // Browsers take such an address for another host's, so no redirect may name it.
    if (/^\/[/\\]/.test(name)) return undefined;
    const file = await realpath(join(root, name.endsWith('/') ? `${name}index.html` : name));
    // Judged by the real path: dots, encoded or not, and symbolic links are resolved by now.
    const realRoot = await realpath(root);
    if (!folders.some((folder) => `${file}${sep}`.startsWith(join(realRoot, folder, sep)))) return undefined;
    const stats = await stat(file);
    if (stats.isDirectory()) return { isFolder: true };
    return stats.isFile() ? { file, size: stats.size } : undefined;
  } catch {
    return undefined; // malformed, or not there
  }
}
