// Writes what editors and frameworks want to know of the elements into dist/, all from custom-elements.json: `npm run editors`, a
// part of the build.
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { frameworkTypes } from './types.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** A hover is read at a glance: parts and custom properties have lists of their own. */
const options = { outdir: 'dist', hideCssPartsDocs: true, hideCssPropertiesDocs: true, hideLogs: true };
generateVsCodeCustomElementData(structuredClone(manifest), { ...options, cssFileName: null });
rename('vscode.html-custom-data.json', 'html-custom-data.json', (data) => data);
generateJetBrainsWebTypes(structuredClone(manifest), { ...options, packageJson: false });
rename('web-types.json', 'web-types.json', (data) => ({ ...data, name, version }));

mkdirSync('dist/jsx', { recursive: true });
for (const [file, text] of Object.entries(frameworkTypes(manifest))) {
  writeFileSync(`dist/${file}.d.ts`, text);
  // So that it can be imported for its types alone, in whatever way the bundler leaves that import.
  writeFileSync(`dist/${file}.js`, 'export {};\n');
}

function rename(from, to, change) {
  const data = change(JSON.parse(readFileSync(`dist/${from}`, 'utf8')));
  rmSync(`dist/${from}`);
  writeFileSync(`dist/${to}`, `${JSON.stringify(data, null, 2)}\n`);
}
