// A server that does what servers do to documents on a bad day: a real one, on the loopback interface, with a port of its own.
// /KEY/FAULT?times=2 fails twice, then gives the story; without `times` it fails until /KEY/mend is asked for. KEY is the test's
// own: the command `newswire-faults` tells where the server is and what was asked under a key. /KEY/files/… are the fixtures.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const STORY = '{"headline": "Tides", "image": {"src": "tide.png", "alt": "Low water"}}';
const MB = 1_000_000;

/** A plugin of @web/test-runner: the server lives as long as the run. */
export function faultServerPlugin() {
  const seen = new Map();
  const server = createServer((request, response) => void serve(seen, request, response).catch(() => {}));
  return {
    name: 'newswire-faults',
    serverStart: () => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)),
    serverStop() {
      server.close();
      server.closeAllConnections();
    },
    executeCommand({ command, payload: key }) {
      if (command !== 'newswire-faults') return undefined;
      return { origin: `http://127.0.0.1:${server.address().port}/${key}/`, requests: seen.get(key) ?? [] };
    },
  };
}

const mended = new Set();

async function serve(seen, request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://host');
  const [, key, fault, ...rest] = pathname.split('/');
  const requests = seen.get(key) ?? [];
  // Not “*”: that is for requests without cookies.
  response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  if (fault === 'mend') {
    mended.add(key);
    return response.end();
  }
  const before = requests.filter(({ url }) => url === request.url).length;
  const entry = { url: request.url, cookie: request.headers.cookie, sent: 0, ended: false };
  seen.set(key, [...requests, entry]);
  response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
  response.setHeader('Timing-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'no-store');
  // A browser asks again by itself when a connection that it kept is broken.
  response.setHeader('Connection', 'close');
  response.on('close', () => (entry.ended = true));
  const send = (part) =>
    new Promise((resolve, reject) => {
      entry.sent += part.length;
      response.write(part, (error) => (error ? reject(error) : resolve()));
    });
  const fails = !mended.has(key) && before < Number(searchParams.get('times') ?? Infinity);
  await (fails && faults[fault] ? faults[fault] : good)({ request, response, send, rest, searchParams });
}

const good = ({ response }) => response.end(STORY);

const status = (code, headers = {}) => {
  return ({ response }) => response.writeHead(code, headers).end('{"headline": "Not to be read"}');
};

/** Most of a story, under a length that is more. */
const half = async ({ response, send }) => {
  response.setHeader('Content-Length', STORY.length);
  await send(STORY.slice(0, 30));
  await pause(30);
};

const faults = {
  'slow-start': async (to) => {
    await pause(300);
    good(to);
  },
  'no-start': () => {},
  'slow-drip': async ({ response, send }) => {
    for (const part of STORY.match(/.{1,8}/g)) {
      await send(part);
      await pause(120);
    }
    response.end();
  },
  'endless-drip': async ({ response, send }) => {
    while (!response.destroyed) {
      await send(' '.repeat(64));
      await pause(50);
    }
  },
  'no-end': half,
  'cut-off': async (to) => {
    await half(to);
    to.response.socket.end();
  },
  'reset-before': ({ request }) => request.socket.destroy(),
  'reset-within': async (to) => {
    await half(to);
    to.request.socket.resetAndDestroy();
  },
  empty: ({ response }) => response.end(),
  'wrong-type': ({ response }) => response.setHeader('Content-Type', 'text/html').end(STORY),
  'error-page': ({ response }) =>
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Sorry</title><h1>Sorry</h1>'),
  redirect: ({ response, rest: [left] }) => {
    const to = Number(left) > 1 ? Number(left) - 1 : '../deep/story.json';
    response.writeHead(301, { Location: String(to) }).end();
  },
  'redirect-loop': ({ request, response }) => response.writeHead(301, { Location: request.url }).end(),
  403: status(403),
  404: status(404),
  500: status(500),
  503: status(503),
  '429-second': status(429, { 'Retry-After': '4' }),
  '429-date': (to) =>
    status(429, { 'Retry-After': new Date(Number(to.searchParams.get('until'))).toUTCString() })(to),
  '429-late': async (to) => {
    await pause(500);
    status(429, { 'Retry-After': '10' })(to);
  },
  '429-hour': status(429, { 'Retry-After': '3600' }),
  '429-bare': status(429),
  'invalid-utf-8': ({ response }) =>
    response.end(
      Buffer.concat([Buffer.from('\ufeff{"headline": "Ti'), Buffer.from([0xff]), Buffer.from('des"}')]),
    ),
  'invalid-json': ({ response }) =>
    response.end(Buffer.concat([Buffer.from('{"headline": '), Buffer.from([0xff, 0xfe])])),
  '50-mb': async ({ response, send }) => {
    const part = Buffer.alloc(MB / 2, ' ');
    for (let sent = 0; sent < 50 * MB && !response.destroyed; sent += part.length) {
      await send(part);
      // Not faster than a browser hands it to the page.
      await pause(50);
    }
    response.end();
  },
  '50-mb-stated': async (to) => {
    to.response.setHeader('Content-Length', 50 * MB);
    await faults['50-mb'](to);
  },
  files: ({ response, rest }) => {
    const file = createReadStream(new URL(`../fixtures/${rest.join('/')}`, import.meta.url));
    file.on('error', () => response.writeHead(404).end());
    if (rest.at(-1).endsWith('.svg')) response.setHeader('Content-Type', 'image/svg+xml');
    file.pipe(response);
  },
};
