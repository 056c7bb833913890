// Writes what editors and frameworks want to know of the elements into dist/, all from custom-elements.json: `npm run editors`, a
// part of the build.
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { frameworkTypes } from './types.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

/** A hover is read at a glance: parts and custom properties have lists of their own. */
const options = { outdir: 'dist', hideCssPartsDocs: true, hideCssPropertiesDocs: true, hideLogs: true };
generateVsCodeCustomElementData(structuredClone(manifest), {
  ...options,
  htmlFileName: 'html-custom-data.json',
  cssFileName: null,
});
generateJetBrainsWebTypes(structuredClone(manifest), { ...options, packageJson: false });

// TypeScript wants to know what a style sheet is that a module imports.
writeFileSync('dist/css.d.ts', 'export {};\n');

mkdirSync('dist/jsx', { recursive: true });
for (const [file, text] of Object.entries(frameworkTypes(manifest))) {
  writeFileSync(`dist/${file}.d.ts`, text);
  // So that it can be imported for its types alone, in whatever way the bundler leaves that import.
  writeFileSync(`dist/${file}.js`, 'export {};\n');
}
