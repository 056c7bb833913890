// Bundles each stack for production with vite, into build/; answers with the sizes. `--plain` leaves the names readable.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { sheetText } from './sheet.mjs';

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));

/** What a bundle is made from, and which plugins its language needs. */
const entries = {
  npm: { entry: 'stacks/npm.js' },
  vanilla: { entry: 'stacks/vanilla.js' },
  html: { entry: 'stacks/html.js' },
  preact: { entry: 'stacks/preact.jsx', jsx: 'preact' },
  react: { entry: 'stacks/react.jsx', jsx: 'react' },
  vue: { entry: 'stacks/vue/index.js', plugin: '@vitejs/plugin-vue' },
  svelte: { entry: 'stacks/svelte/index.js', plugin: '@sveltejs/vite-plugin-svelte' },
  solid: { entry: 'stacks/solid.jsx', plugin: 'vite-plugin-solid' },
};
/** The least that has a framework render one line: what its runtime weighs alone. */
const runtimes = {
  npm: 'import { html, LitElement } from "lit"; customElements.define("a-b", class extends LitElement { render() { return html`<p>${this.id}</p>`; } });',
  preact: 'import { h, render } from "preact"; render(h("p", null, document.title), document.body);',
  react:
    'import { createElement } from "react"; import { flushSync } from "react-dom"; import { createRoot } from "react-dom/client"; const root = createRoot(document.body); flushSync(() => root.render(createElement("p", null, document.title)));',
  vue: 'import { createApp, h } from "vue"; createApp({ render: () => h("p", document.title) }).mount(document.body);',
  svelte: {
    'Line.svelte': '<p>{document.title}</p>',
    code: 'import { mount } from "svelte"; import Line from "./Line.svelte"; mount(Line, { target: document.body });',
  },
  solid: {
    jsx: true,
    code: 'import { render } from "solid-js/web"; render(() => <p>{document.title}</p>, document.body);',
  },
};

const sizesOf = (code) => ({
  raw: Buffer.byteLength(code),
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code).length,
});

const cssPlugin = (css) => ({
  name: 'css',
  resolveId: (id) => (id === 'virtual:css' ? '\0css' : undefined),
  load: (id) => (id === '\0css' ? `export default ${JSON.stringify(css)};` : undefined),
});

async function bundle({ entry, jsx, plugin }, css, minify) {
  const { build } = await import('vite');
  const plugins = [cssPlugin(css)];
  if (plugin) {
    const module = await import(plugin);
    plugins.push((module.default ?? module.svelte)());
  }
  const { output } = await build({
    configFile: false,
    root: pathOf('.'),
    logLevel: 'warn',
    plugins,
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false' },
    ...(jsx && { oxc: { jsx: { runtime: 'automatic', importSource: jsx } } }),
    build: {
      write: false,
      target: 'esnext',
      minify: minify && 'oxc',
      modulePreload: false,
      // No library: vite leaves the spaces in one, for the sake of those who bundle it further.
      rolldownOptions: { input: pathOf(entry), output: { codeSplitting: false } },
    },
  });
  return output[0].code;
}

/** Builds these stacks' bundles; all when none is named. */
export async function buildAll(names = Object.keys(entries), { minify = true } = {}) {
  const css = await sheetText();
  mkdirSync(pathOf('build'), { recursive: true });
  const sizes = { css: sizesOf(css) };
  for (const name of names) {
    if (!entries[name]) continue;
    const code = await bundle(entries[name], css, minify);
    writeFileSync(pathOf(`build/${name}${minify ? '' : '.plain'}.js`), code);
    sizes[name] = { bundle: sizesOf(code) };
    if (minify && runtimes[name]) sizes[name].runtime = sizesOf(await runtimeOf(name, css));
  }
  const cdn = readFileSync(pathOf('../dist/cdn/newswire.js'), 'utf8');
  writeFileSync(pathOf('build/cdn.js'), cdn);
  sizes.cdn = { bundle: sizesOf(cdn) };
  return sizes;
}

async function runtimeOf(name, css) {
  const {
    code = runtimes[name],
    jsx,
    ...files
  } = runtimes[name].code ? runtimes[name] : { code: runtimes[name] };
  for (const [file, text] of Object.entries(files)) writeFileSync(pathOf(`build/${file}`), text);
  const entry = `build/runtime-${name}.${jsx ? 'jsx' : 'js'}`;
  writeFileSync(pathOf(entry), code);
  return bundle({ ...entries[name], entry }, css, true);
}

if (process.argv[1] === import.meta.filename) {
  console.log(
    JSON.stringify(await buildAll(undefined, { minify: !process.argv.includes('--plain') }), null, 1),
  );
}
