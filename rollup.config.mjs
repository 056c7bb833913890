// Two builds of one source: modules for npm, with Lit left to the application, and one minified file for a script tag.
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transformSync } from 'esbuild';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import literals from 'rollup-plugin-html-literals';

rmSync('dist', { recursive: true, force: true });

/** Short names for the private custom properties, the same in every style sheet of the bundle. */
const names = new Map();
const shorten = (name) => names.get(name) ?? names.set(name, `--${names.size.toString(36)}`).get(name);

/** esbuild knows nesting and container queries, but must see whole sheets, not values inside a template. */
const minifyCSS = (css) =>
  css.includes('{') && !css.includes('TEMPLATE_EXPRESSION')
    ? transformSync(css, { loader: 'css', minify: true, charset: 'utf8' })
        .code.trim()
        .replace(/--_[\w-]+/g, shorten)
        .replace(/(?<=[:,]) /g, '')
    : css.replace(/\s+/g, ' ');

const minifyLiterals = literals({
  include: ['src/views/**', 'src/elements/**'],
  exclude: ['src/views/css.ts'],
  failOnError: true,
  options: {
    minifyOptions: {
      minifyCSS,
      minifyJS: false,
      collapseWhitespace: true,
      removeAttributeQuotes: true,
      removeComments: true,
      removeEmptyAttributes: false,
      decodeEntities: false,
      caseSensitive: true,
    },
  },
});

/** What a reader's browser needs in the place of a module; each of these files says why. */
const standIns = {
  '@lit/reactive-element': 'src/cdn/reactive-element.ts',
  'src/payload/hint.ts': 'src/cdn/hint.ts',
};
const root = fileURLToPath(new URL('.', import.meta.url));
const slim = {
  name: 'slim',
  async resolveId(id, importer, options) {
    const ours = id.startsWith('.') && (await this.resolve(id, importer, options))?.id;
    const standIn = standIns[ours ? relative(root, ours).replaceAll('\\', '/') : id];
    return standIn && join(root, standIn);
  },
};

/** Both licences ask for their text beside every copy. */
const licences = {
  name: 'licences',
  generateBundle() {
    const texts = ['LICENSE', 'node_modules/lit/LICENSE'].map((path) => readFileSync(path, 'utf8'));
    const source = texts.join('\n\nnewswire.js holds parts of Lit (https://lit.dev):\n\n');
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
  },
};
const preamble = '/*! newswire-elements: LICENSES.txt */';

export default [
  {
    input: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      'payload/index': 'src/payload/index.ts',
      'cli/newswire': 'src/cli/newswire.ts',
    },
    external: /^(lit|jsonc-parser|node:.*)($|\/)/,
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: 'src',
    },
    plugins: [
      typescript({ tsconfig: 'src/tsconfig.json', outDir: 'dist', declaration: true, noEmitOnError: true }),
    ],
  },
  {
    input: { newswire: 'src/define.ts' },
    output: { dir: 'dist/cdn', format: 'es', sourcemap: true },
    plugins: [
      minifyLiterals,
      slim,
      nodeResolve({ browser: true }),
      typescript({ tsconfig: 'src/cdn/tsconfig.json', outDir: 'dist/cdn', noEmitOnError: true }),
      terser({
        ecma: 2022,
        module: true,
        compress: { passes: 3, unsafe_arrows: true },
        format: { comments: false, preamble },
      }),
      licences,
    ],
  },
];
