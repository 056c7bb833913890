// Proves that each of the house's own lint rules fires, and that clean code passes.
import { ESLint } from 'eslint';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

// The files are not on disk, so there are no types for the rules that need them.
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  overrideConfig: tseslint.configs.disableTypeChecked,
});

/** The house's messages for a snippet, as if it were the file at that path. */
async function lint(filePath, code) {
  const [{ messages }] = await eslint.lintText(code, { filePath });
  return messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax').map(({ message }) => message);
}

const view = 'src/views/planted.ts';
const unsafe = (name, module) => `import { ${name} } from 'lit/${module}.js'; export const used = ${name};`;

/** What the house forbids: a name for it, where it is planted, the code, and what the message says. */
const forbidden = [
  ['enum', view, 'export enum Kind { A }', /No enum/],
  ['namespace', view, 'export namespace Kind { export const a = 1; }', /No namespace/],
  ['unsafeHTML', view, unsafe('unsafeHTML', 'directives/unsafe-html'), /No string becomes markup/],
  ['unsafeMathML', view, unsafe('unsafeMathML', 'directives/unsafe-mathml'), /No string becomes markup/],
  ['unsafeSVG', view, unsafe('unsafeSVG', 'directives/unsafe-svg'), /No string becomes markup/],
  ['unsafeStatic', view, unsafe('unsafeStatic', 'static-html'), /No string becomes markup/],
  ['innerHTML', view, 'document.body.innerHTML = "";', /No string becomes markup/],
  ['outerHTML', view, 'document.body.outerHTML = "";', /No string becomes markup/],
  [
    'insertAdjacentHTML',
    view,
    'document.body.insertAdjacentHTML("beforeend", "");',
    /No string becomes markup/,
  ],
  ['setHTMLUnsafe', view, 'document.body.setHTMLUnsafe("");', /No string becomes markup/],
  ['.innerHTML=', view, 'export const made = html`<p .innerHTML=${text}></p>`;', /No string becomes markup/],
  ['styleMap', view, unsafe('styleMap', 'directives/style-map'), /content security policy/],
  [
    'style=',
    view,
    'export const made = html`<p class="a" style="color: ${color}"></p>`;',
    /content security policy/,
  ],
  ['<style>', view, 'export const made = html`<style>p {}</style>`;', /content security policy/],
  ['rem', view, 'export const styles = css`p { margin: 1.5rem; }`;', /No rem/],
  ['.only', 'test/planted.test.ts', 'it.only("works", () => {});', /other tests are not run/],
];

for (const [name, filePath, code, expected] of forbidden) {
  test(`${name} is reported`, async () => {
    assert.match((await lint(filePath, code)).join('\n'), expected);
  });
}

// Every room, with each room that it must not import from.
const upTheHouse = {
  payload: ['i18n', 'formats', 'loading', 'views', 'elements', 'server', 'cli'],
  i18n: ['payload', 'formats', 'loading', 'views', 'elements', 'server', 'cli'],
  formats: ['i18n', 'loading', 'views', 'elements', 'server', 'cli'],
  loading: ['i18n', 'views', 'elements', 'server', 'cli'],
  views: ['formats', 'loading', 'elements', 'server', 'cli'],
  elements: ['formats', 'server', 'cli'],
  server: ['i18n', 'formats', 'loading', 'views', 'cli'],
  cli: ['i18n', 'loading', 'views', 'elements'],
};

for (const [room, others] of Object.entries(upTheHouse)) {
  test(`imports that run up the house from ${room} are reported`, async () => {
    for (const other of others) {
      const messages = await lint(`src/${room}/planted.ts`, `import '../${other}/index.js';`);
      assert.match(messages.join('\n'), new RegExp(`src/${room}/ imports only from`), other);
    }
  });
}

test('every way to import is seen, at any depth', async () => {
  const imports = [
    `import type { A } from '../../server/index.js'; export type B = A;`,
    `export { a } from '../../server/index.js';`,
    `export * from '../../server/index.js';`,
    `export const a = () => import('../../server/index.js');`,
    `export type A = import('../../server/index.js').A;`,
  ];
  for (const code of imports) {
    assert.equal((await lint('src/elements/article/planted.ts', code)).length, 1, code);
  }
});

test('clean code passes', async () => {
  const code = `
    import { css, html, type TemplateResult } from 'lit';
    import { words } from '../i18n/index.js';
    import type { Quote } from '../payload/index.js';
    import { richText } from './rich-text.js';
    export const styles = css\`blockquote { margin: 1em; } /* premium: no theorem */\`;
    export const quote = ({ text }: Quote): TemplateResult =>
      html\`<blockquote class="style" data-style="plain" title=\${words.quote}>\${richText(text)}</blockquote>\`;
  `;
  const [{ messages }] = await eslint.lintText(code, { filePath: view });
  assert.deepEqual(messages, []);
});
