// First step of `npm start` and `npm test`: makes a fresh clone ready by installing what package-lock.json names.
// Plain Node, no dependencies: there may be no node_modules yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// `npm ci` removes node_modules first, so a stamp inside it is there only after an install that succeeded.
const stampFile = `${root}node_modules/.newswire-setup`;

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Node 20.19 or newer is needed; this is ${process.version}.`);
}

const stamp = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');
if (stamp !== lastStamp()) {
  console.log('Setup: installing the packages in package-lock.json (npm ci) …');
  const npm = spawnSync('npm ci --include=dev --no-audit --no-fund --loglevel=error', {
    cwd: root,
    shell: true, // npm is a .cmd file on Windows
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (npm.status !== 0) stop('npm ci failed; its messages are above. Is the registry reachable?');
  writeFileSync(stampFile, stamp);
}

function lastStamp() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return undefined;
  }
}

function stop(why) {
  console.error(`Setup: ${why}`);
  process.exit(1);
}
