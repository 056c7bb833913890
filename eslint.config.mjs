// What the linter holds the code to: the usual rules for TypeScript, Lit and accessibility, and the house's own.
// test/node/lint.test.mjs proves that each of the house's own rules fires.
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Data flows one way: a room of src/ imports only from the rooms named here, and from itself. */
const rooms = {
  payload: [],
  i18n: [],
  cdn: ['payload', 'views', 'elements'],
  formats: ['payload'],
  loading: ['payload', 'formats'],
  views: ['payload', 'i18n'],
  elements: ['views', 'loading', 'payload', 'i18n'],
  server: ['elements', 'payload'],
  cli: ['server', 'formats', 'payload'],
};

const typescript = [
  { selector: 'TSEnumDeclaration', message: 'No enum: a union of literals needs no code at run time.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'No namespace: a module is one.' },
];

const noMarkup = 'No string becomes markup: build a template.';
const strictCsp = 'A strict content security policy forbids it: use static styles and classes.';
const sources = [
  { selector: 'Identifier[name=/^unsafe(HTML|MathML|SVG|Static)$/]', message: noMarkup },
  {
    selector: 'MemberExpression[property.name=/^((inner|outer)HTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: noMarkup,
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\.(inner|outer)HTML=/]',
    message: noMarkup,
  },
  { selector: 'Identifier[name="styleMap"]', message: strictCsp },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=|<style/]',
    message: strictCsp,
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/[\\d.]rem\\b/]',
    message: 'No rem: the size of the page’s root element reaches into shadow roots. Use em.',
  },
];

const noOnly = {
  selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name="only"]',
  message: 'With .only the other tests are not run.',
};

const restrict = (...restrictions) => ({ 'no-restricted-syntax': ['error', ...restrictions] });

/** Every way to import: statically, as a type, by re-export, or lazily. */
function importsFrom(names, message) {
  const kinds =
    ':matches(ImportDeclaration, ExportAllDeclaration, ExportNamedDeclaration, ImportExpression, TSImportType)';
  return { selector: `${kinds}[source.value=/^(\\.\\.\\u002F)+(${names.join('|')})\\u002F/]`, message };
}

const roomConfigs = Object.entries(rooms).map(([room, allowed]) => {
  const others = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
  const message = `src/${room}/ imports only from ${allowed.join(', ') || 'itself'}.`;
  return {
    files: [`src/${room}/**`],
    rules: restrict(...typescript, ...sources, importsFrom(others, message)),
  };
});

const nodeGlobals = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
);

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/.astro/',
      'examples/*/public/',
      'examples/next/next-env.d.ts',
      '**/.next/',
      'storybook/',
      'coverage/',
      '.cache/',
      'test/fixtures/',
      'bench/build/',
    ],
  },
  tseslint.configs.recommended,
  lit.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  litA11y.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...restrict(...typescript),
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // Safari takes a list without bullets for no list unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['{src,stories,test,.storybook}/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  { files: ['src/**'], rules: restrict(...typescript, ...sources) },
  ...roomConfigs,
  {
    files: ['test/**/*.ts'],
    rules: {
      ...restrict(...typescript, noOnly),
      // @open-wc/testing gives `expect(x).to.equal(y)` the type of a promise, which it is not.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['Equal'] }],
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
    },
  },
  {
    files: ['*.mjs', 'scripts/**/*.mjs', 'test/**/*.mjs'],
    languageOptions: { globals: nodeGlobals },
    rules: { 'no-undef': 'error' },
  },
);
