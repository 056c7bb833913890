// What a developer's compiler knows after each import, in a folder of its own with the package installed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = {
  'with one element come its tag and all events': `
    import 'newswire-elements/define/quote-card';
    const card = document.querySelector('newswire-quote-card')!;
    card.variant = 'plain';
    card.addEventListener('newswire-share', (event) => event.method.length);
    document.addEventListener('newswire-navigate', (event) => event.url.length);`,
  'the payload has its types': `
    import { parsePayload, type Article } from 'newswire-elements/payload';
    const story: Article = { headline: 'Tides', body: [{ type: 'quote', text: 'Low at noon.', date: '2026-11-24' }] };
    const parsed = parsePayload(story);
    if (parsed.kind === 'refused') parsed.error.kind;`,
  'what is wrong is told': `
    import type { Article } from 'newswire-elements';
    // @ts-expect-error there is no such block
    const story: Article = { headline: 'Tides', body: [{ type: 'tide' }] };
    // @ts-expect-error there is no such variant
    import('newswire-elements/define').then(() => (document.querySelector('newswire-article')!.variant = 'card'));`,
};

for (const [name, source] of Object.entries(sources)) {
  test(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'newswire-types-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/newswire-elements'), 'junction');
    writeFileSync(join(folder, 'page.ts'), source);
    const options =
      '--noEmit --strict --skipLibCheck --target es2022 --module nodenext --moduleResolution nodenext';
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...options.split(' '), 'page.ts'], {
      cwd: folder,
    });
    rmSync(folder, { recursive: true });
    assert.equal(`${stdout}${status}`, '0');
  });
}
