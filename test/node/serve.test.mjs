// The demo's file server: what it serves, and what it must not.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';

let folder, server, origin;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newswire-serve-'));
  const root = join(folder, 'root');
  await mkdir(join(root, 'demo/inner'), { recursive: true });
  await mkdir(join(root, 'demo-private'));
  await writeFile(join(root, 'demo/index.html'), '<p>Demo');
  await writeFile(join(root, 'demo/my story.json'), '{}');
  for (const name of ['a.js', 'a.mjs', 'a.css', 'a.map', 'a.png', 'a.svg', 'a.unknown']) {
    await writeFile(join(root, 'demo', name), 'x');
  }
  await writeFile(join(root, 'package.json'), 'secret');
  await writeFile(join(root, 'demo-private/a.txt'), 'secret');
  await writeFile(join(folder, 'outside.txt'), 'secret');
  await symlink('../../outside.txt', join(root, 'demo/link.txt'));
  await symlink('../package.json', join(root, 'demo/link.json'));
  ({ server, origin } = await serve({ root, folders: ['demo'] }));
});

after(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

/** Sends the path as it is: fetch would resolve the dots first. */
function get(path, method = 'GET') {
  return new Promise((resolve, reject) => {
    const sent = request(`${origin}/`, { path, method, agent: false }, (response) => {
      let body = '';
      response.on('data', (data) => (body += data));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

test('the root leads to the first folder, and a folder shows its index.html', async () => {
  const root = await get('/');
  assert.deepEqual([root.status, root.headers.location], [302, '/demo/']);
  const demo = await get('/demo/?theme=dark');
  assert.deepEqual([demo.status, demo.body], [200, '<p>Demo']);
  const slashless = await get('/demo');
  assert.deepEqual([slashless.status, slashless.headers.location], [302, '/demo/']);
});

test('files have their types, which browsers are told not to guess', async () => {
  const expected = {
    'index.html': 'text/html; charset=utf-8',
    'a.js': 'text/javascript; charset=utf-8',
    'a.mjs': 'text/javascript; charset=utf-8',
    'a.css': 'text/css; charset=utf-8',
    'my%20story.json': 'application/json; charset=utf-8',
    'a.map': 'application/json; charset=utf-8',
    'a.png': 'image/png',
    'a.svg': 'image/svg+xml; charset=utf-8',
    'a.unknown': 'application/octet-stream',
  };
  for (const [name, type] of Object.entries(expected)) {
    const { status, headers } = await get(`/demo/${name}`);
    assert.deepEqual(
      [status, headers['content-type'], headers['x-content-type-options']],
      [200, type, 'nosniff'],
    );
  }
});

test('HEAD answers with the headers alone, other methods are refused', async () => {
  const head = await get('/demo/index.html', 'HEAD');
  assert.deepEqual([head.status, head.headers['content-length'], head.body], [200, '7', '']);
  const post = await get('/demo/index.html', 'POST');
  assert.deepEqual([post.status, post.headers.allow], [405, 'GET, HEAD']);
});

test('what is not there is 404; so is a folder without an index, and a malformed address', async () => {
  for (const path of ['/demo/none.html', '/demo/inner/', '/demo/%', '/demo/%00', '/none/']) {
    assert.equal((await get(path)).status, 404, path);
  }
});

test('nothing outside the served folders can be reached', async () => {
  const paths = [
    '/package.json',
    '/demo-private/a.txt',
    '/demo/../package.json',
    '/demo/%2e%2e/package.json',
    '/demo/..%2fpackage.json',
    '/demo/%2e%2e%2f%2e%2e%2foutside.txt',
    '/demo/..\\package.json',
    '/demo/link.txt',
    '/demo/link.json',
    '//demo',
    '/%2fdemo',
  ];
  for (const path of paths) {
    const { status, body } = await get(path);
    assert.deepEqual([status, body], [404, '404\n'], path);
  }
});

test('where the port is taken, the next free one is used', async () => {
  const taken = server.address().port;
  const second = await serve({ root: folder, folders: ['root'], port: taken });
  second.server.close();
  assert.ok(Number(new URL(second.origin).port) > taken);
});
