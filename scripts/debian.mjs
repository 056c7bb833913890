// Installs by apt what the tests need and npm does not have. Whoever asks for it looks afterwards whether it is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** On Debian as root; elsewhere nothing is done, as where nothing is missing. */
export function installOnDebian(what, packages) {
  if (packages.length === 0 || !isDebianRoot()) return;
  console.log(`${what}: installing ${packages.join(', ')} (apt-get) …`);
  const commands = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ];
  for (const args of commands) {
    const apt = spawnSync('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    if (apt.status !== 0) {
      console.error(`${apt.stdout}${apt.stderr}${what}: apt-get ${args[0]} failed.`);
      return;
    }
  }
}

function isDebianRoot() {
  const release = '/etc/os-release';
  return (
    process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'))
  );
}
