// Two builds of one source: modules for npm, with Lit left to the application, and one minified file for a script tag.
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transformSync } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import literals from 'rollup-plugin-html-literals';
import { themeSheet } from './scripts/tokens/read.mjs';

rmSync('dist', { recursive: true, force: true });

const sheets = readdirSync('src', { recursive: true })
  .filter((name) => name.endsWith('.css.ts'))
  .sort()
  .map((name) => readFileSync(`src/${name}`, 'utf8'));
/** Short names for the private custom properties: the same in every style sheet and every build, in whatever order modules come. */
const names = [...new Set(sheets.join().match(/--_[\w-]+/g))];
const shorten = (name) => `--${names.indexOf(name).toString(36)}`;

/** esbuild knows nesting and container queries, but must see whole sheets, not values inside a template. */
const minifyCSS = (css) =>
  css.includes('{') && !css.includes('TEMPLATE_EXPRESSION')
    ? transformSync(css, { loader: 'css', minify: true, charset: 'utf8' })
        .code.trim()
        .replace(/--_[\w-]+/g, shorten)
        .replace(/(?<=[:,]) /g, '')
    : css.replace(/\s+/g, ' ');

/** What src/elements/render.ts would do: space with the end of a line is none. Values of one word need no quotes. */
const minifyHTML = (html) =>
  html
    .replace(/<[^>]*>/g, (tag) =>
      tag
        .replace(/\s+/g, ' ')
        .replace(' >', '>')
        .replace(/="([\w-]+)"/g, '=$1'),
    )
    .replace(/\s*\n\s*/g, '');

const minifyLiterals = literals({
  include: ['src/views/**', 'src/elements/**'],
  exclude: ['src/views/css.ts'],
  failOnError: true,
  options: {
    strategy: {
      getPlaceholder: () => 'TEMPLATE_EXPRESSION',
      combineHTMLStrings: (parts, placeholder) => parts.map(({ text }) => text).join(placeholder),
      splitHTMLByPlaceholder: (html, placeholder) => html.split(placeholder),
      minifyHTML: async (html) => minifyHTML(html),
      minifyCSS: async (css) => minifyCSS(css),
    },
  },
});

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A module that says of the sources only that they are the sources: a build has the version of package.json. */
const version = {
  name: 'version',
  load: (id) =>
    id === pathOf('src/elements/version.ts')
      ? `export const version = ${JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version)};`
      : undefined,
};

const tags = readdirSync('src/i18n/languages').map((name) => parse(name).name);

/** The folder of the files beside newswire.js: one name, so that it need not know 27, which changes with what they are made of. */
const made = [
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.json',
  ...readdirSync('src', { recursive: true })
    .sort()
    .map((name) => `src/${name}`),
];
const digest = createHash('sha256')
  .update(
    made
      .filter((name) => statSync(name).isFile())
      .map((name) => readFileSync(name))
      .join(),
  )
  .digest();
/** Four letters: what newswire.js weighs changes less with these than with more of them, or with figures. */
const folder = `newswire-${Array.from(digest.subarray(0, 4), (byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;
const languages = {
  name: 'languages',
  load: (id) =>
    id === pathOf('src/i18n/languages.ts')
      ? `export const load = (tag) => '${tags.join(' ')}'.split(' ').includes(tag) ? import(\`./${folder}/\${tag}.js\`) : undefined;`
      : undefined,
};

/** What a reader's browser needs in the place of a module: each of these files says why. */
const standIns = (table) => ({
  name: 'stand-ins',
  async resolveId(id, importer, options) {
    if (options.custom?.original) return undefined;
    const module = id.startsWith('.') ? (await this.resolve(id, importer, options))?.id : id;
    const name = Object.keys(table).find((name) => module === name || module === pathOf(name));
    return name && pathOf(table[name]);
  },
});

/**
 * What few pages need, loaded by those: a file beside newswire.js, and whole in itself. If it imported from newswire.js, a
 * page that names that with a query (`?ver=2`) would load all of it a second time.
 */
const apart = [
  'src/elements/article/structured-data.ts',
  'src/elements/quote-picture.ts',
  'src/elements/quote-actions.ts',
  'src/cdn/late.ts',
].map(pathOf);
/** Where a file is seen from: newswire.js has the others in a folder, and those have each other beside them. */
const leaveApart = (place) => ({
  name: 'leave-apart',
  async resolveDynamicImport(id, importer) {
    // Of the languages the browser makes the name.
    if (typeof id !== 'string') return undefined;
    const { id: module } = await this.resolve(id, importer, { custom: { original: true } });
    return apart.includes(module) ? { id: `./${place}${parse(module).name}.js`, external: true } : undefined;
  },
});

const beside = (fileName, path) => ({
  name: 'beside',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName, source: readFileSync(path, 'utf8') });
  },
});
/** The licence asks for its text beside every copy. */
const licence = beside('LICENSE.txt', 'LICENSE');
/** What pages show before the script is there, which most load from where they load that. */
const sheet = beside('newswire.css', 'src/newswire.css');
/** Each theme as a style sheet. */
const themes = (folder) => ({
  name: 'themes',
  generateBundle() {
    for (const file of readdirSync('src/themes')) {
      const { name } = parse(parse(file).name);
      const source = themeSheet(name, JSON.parse(readFileSync(`src/themes/${file}`, 'utf8')));
      this.emitFile({ type: 'asset', fileName: `${folder}${name}.css`, source });
    }
  },
});
const preamble = '/*! newswire-elements: LICENSE.txt */';

/** Members that nobody outside knows of: short names in every file. None is a payload's, nor one by which src/ asks the platform for something. */
const inner = [
  ...['words', 'spoken', 'requestUpdate', 'begin', 'saysTheSameAs'],
  ...['textLanguage', 'readerLanguage', 'canonical', 'refresh', 'expanded', 'toggle'],
  ...[
    'comma',
    'readAt',
    'original',
    'copied',
    'notCopied',
    'passage',
    'showAll',
    'showFewer',
    'others',
    'presence',
  ],
  ...[
    'unavailable',
    'failed',
    'loaded',
    'holders',
    'receive',
    'pending',
    'release',
    'fresh',
    'take',
    'parsed',
  ],
  ...['elementProperties', 'createRenderRoot', 'willUpdate', 'pick', 'layOut'],
  ...[
    'content',
    'view',
    'base',
    'rest',
    'actions',
    'frames',
    'path',
    'strings',
    'element',
    'attribute',
    'attributes',
  ],
  ...['renderRoot', 'styles', 'properties', 'arriving'],
  ...['converter', 'reflect', 'initial'],
  ...['connected', 'disconnected'],
  ...['arrangedView', 'furtherView', 'layOutFurther', 'lateStyles', 'readingView'],
];
/** What a file says to another stands in both under its own name: it must be none of those. */
const checkExports = {
  name: 'check-exports',
  generateBundle(_, bundle) {
    for (const { exports = [], fileName } of Object.values(bundle))
      for (const name of exports)
        if (inner.includes(name))
          this.error(`${fileName} exports ${name}, which is shortened where it is used`);
  },
};
const nameCache = {};
/** Of one file the others need know the members alone; with its variables in mind they would have longer ones. */
const forgetVariables = {
  name: 'forget-variables',
  renderStart() {
    delete nameCache.vars;
  },
};

const minify = (options) =>
  terser({ ecma: 2022, module: true, format: { comments: false, preamble }, ...options });

/** Short names of the letters that English has most of, which the bundle's style sheets and tags are full of too. */
const frequent = {
  get(index) {
    const letters = 'etaoinsrhldcumfpgwybvkxjqz_$';
    let name = '';
    for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / letters.length))
      name += letters[(rest - 1) % letters.length];
    return name;
  },
};

const forBrowsers = (table) => [
  version,
  languages,
  forgetVariables,
  checkExports,
  minifyLiterals,
  standIns(table),
  nodeResolve({ browser: true }),
  typescript({ tsconfig: 'src/cdn/tsconfig.json', outDir: 'dist/cdn', noEmitOnError: true }),
  minify({
    compress: { passes: 5, inline: 1, unsafe: true, unsafe_arrows: true, unsafe_math: true },
    mangle: { properties: { builtins: true, regex: new RegExp(`^(${inner.join('|')})$`) } },
    nameCache,
  }),
  // Once more, for what the first time has left to do; and with names that are as frequent in the words of style sheets.
  minify({ compress: { passes: 5 }, mangle: { nth_identifier: frequent } }),
];

export default [
  {
    input: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      react: 'src/react.ts',
      // In its place in browsers: `browser` in package.json.
      'payload/no-hint': 'src/payload/no-hint.ts',
      'payload/index': 'src/payload/index.ts',
      'cli/newswire': 'src/cli/newswire.ts',
    },
    external: /^(lit|@lit\/react|react|jsonc-parser|node:.*)($|\/)/,
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: 'src',
      // Components of React's client, also where a server's import them. Of the sources Rollup takes no such line.
      banner: ({ fileName }) => (fileName === 'react.js' ? "'use client';" : ''),
    },
    plugins: [
      version,
      minifyLiterals,
      typescript({ tsconfig: 'src/tsconfig.json', outDir: 'dist', declaration: true, noEmitOnError: true }),
      sheet,
      themes('themes/'),
      beside('tokens.json', 'src/tokens.json'),
    ],
  },
  ...apart.map((input) => ({
    input,
    output: { dir: 'dist/cdn', format: 'es', sourcemap: true, entryFileNames: `${folder}/[name].js` },
    plugins: [leaveApart(''), ...forBrowsers({ lit: 'src/cdn/part.ts' })],
  })),
  {
    input: Object.fromEntries(tags.map((tag) => [tag, `src/i18n/languages/${tag}.ts`])),
    output: { dir: 'dist/cdn', format: 'es', sourcemap: true, entryFileNames: `${folder}/[name].js` },
    plugins: forBrowsers({}),
  },
  {
    input: { newswire: 'src/define.ts' },
    // Without the line that names the map: 28 bytes that every reader would load. Tools take the file beside it.
    output: { dir: 'dist/cdn', format: 'es', sourcemap: 'hidden' },
    plugins: [
      leaveApart(`${folder}/`),
      ...forBrowsers({
        lit: 'src/cdn/lit.ts',
        'src/elements/base.ts': 'src/cdn/lit.ts',
        'src/payload/hint.ts': 'src/payload/no-hint.ts',
        'src/elements/quote-actions.ts': 'src/cdn/quote-actions.ts',
        'src/views/arranged.ts': 'src/cdn/further.ts',
        'src/views/further.ts': 'src/cdn/further.ts',
        'src/views/reading.ts': 'src/cdn/further.ts',
      }),
      licence,
      sheet,
      themes('themes/'),
    ],
  },
];
