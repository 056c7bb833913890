// Two builds of one source: modules for npm, with Lit left to the application, and one minified file for a script tag.
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transformSync } from 'esbuild';
import { readFileSync, rmSync } from 'node:fs';
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

/** What a reader's browser needs of Lit: src/cdn/lit.ts says why. */
const slimLit = {
  name: 'slim-lit',
  resolveId: (id) => (id === 'lit' ? fileURLToPath(new URL('src/cdn/lit.ts', import.meta.url)) : undefined),
};

/** The licence asks for its text beside every copy. */
const licence = {
  name: 'licence',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'LICENSE.txt', source: readFileSync('LICENSE', 'utf8') });
  },
};
const preamble = '/*! newswire-elements: LICENSE.txt */';

export default [
  {
    input: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      'payload/index': 'src/payload/index.ts',
    },
    external: /^lit($|\/)/,
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
    output: {
      dir: 'dist/cdn',
      format: 'es',
      sourcemap: true,
      // Beside newswire.js, for that names them by relative addresses.
      chunkFileNames: '[name]-[hash].js',
    },
    plugins: [
      minifyLiterals,
      slimLit,
      nodeResolve({ browser: true }),
      typescript({ tsconfig: 'src/cdn/tsconfig.json', outDir: 'dist/cdn', noEmitOnError: true }),
      terser({
        ecma: 2022,
        module: true,
        compress: { passes: 3, unsafe_arrows: true },
        format: { comments: false, preamble },
      }),
      licence,
    ],
  },
];
