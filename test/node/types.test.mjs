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
  'a style sheet is known as a module without a value': `
    import 'newswire-elements/newswire.css';
    import 'newswire-elements/themes/broadsheet.css';`,
  'what is wrong is told': `
    import type { Article } from 'newswire-elements';
    // @ts-expect-error there is no such block
    const story: Article = { headline: 'Tides', body: [{ type: 'tide' }] };
    // @ts-expect-error there is no such variant
    import('newswire-elements/define').then(() => (document.querySelector('newswire-article')!.variant = 'card'));`,
};

/** The same page in each dialect of JSX: what is right, and what is not. */
const jsx = `
  export const page = (
    <main>
      <newswire-article id="story" payload={{ headline: 'Tides' }} heading-level={1} headingLevel={2} no-actions="" />
      <newswire-article onnewswire-navigate={(event) => event.preventDefault()} onnewswire-share={(event) => event.method.length}>
        <p>The author’s own text.</p>
      </newswire-article>
      <newswire-quote-card src="harbour.json#statement" theme="dark" noActions={false} />
      <newswire-attendee-list variant="table" group-by="country" groupBy="none" limit={2} max-size="5000" />
      <newswire-related-links onnewswire-load={(event) => event.format.length} />
      {/* @ts-expect-error there is no such variant */}
      <newswire-quote-card variant="full" />
      {/* @ts-expect-error there is no such group */}
      <newswire-attendee-list group-by="town" />
      {/* @ts-expect-error no number */}
      <newswire-related-links limit="three" />
      {/* @ts-expect-error what was loaded is no navigation */}
      <newswire-article onnewswire-load={(event) => event.url} />
    </main>
  );`;
// Only where the framework's own attributes are known can one that nobody knows be told, and an element be typed.
const strict = `
  export const more = (
    <main>
      <newswire-quote-card class="lead" ref={(card) => void card?.reload()} key="lead" onClick={() => undefined} />
      {/* @ts-expect-error there is no such property */}
      <newswire-article varaint="full" />
    </main>
  );`;
const dialects = {
  'React 19': {
    options: '--jsx react-jsx',
    packages: ['@types/react', 'react'],
    source: `import 'newswire-elements/jsx/react';${jsx}${strict}`,
  },
  Preact: {
    options: '--jsx react-jsx --jsxImportSource preact',
    packages: ['preact'],
    source: `import 'newswire-elements/jsx/preact';${jsx}${strict}`,
  },
  'a framework that there is no file for': {
    options: '--jsx react --jsxFactory h',
    source: `
  import type { NewswireJsx } from 'newswire-elements/jsx';
  declare global {
    namespace JSX {
      interface IntrinsicElements extends NewswireJsx {
        main: object;
        p: object;
      }
    }
    const h: unknown;
  }${jsx}`,
  },
};

for (const [name, source] of Object.entries(sources)) {
  test(name, () => assert.equal(compile('page.ts', source), '0'));
}
test('the standard library of 2021 is enough', () =>
  assert.equal(
    compile('page.ts', sources['the payload has its types'], '--lib es2021,dom --skipLibCheck false'),
    '0',
  ));
for (const [name, { source, options, packages }] of Object.entries(dialects)) {
  test(`the tags in the JSX of ${name}`, () =>
    assert.equal(compile('page.tsx', source, options, packages), '0'));
}

/** What the compiler says, and its exit status. */
function compile(file, source, more = '', packages = []) {
  const folder = mkdtempSync(join(tmpdir(), 'newswire-types-'));
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/newswire-elements'), 'junction');
  for (const name of packages) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  writeFileSync(join(folder, file), source);
  const options = `--noEmit --strict --noUncheckedSideEffectImports --skipLibCheck --target es2022 --module nodenext --moduleResolution nodenext ${more}`;
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options.trim().split(' '), file], {
    cwd: folder,
  });
  rmSync(folder, { recursive: true });
  return `${stdout}${status}`;
}
