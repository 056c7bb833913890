// Serves the build as another version would be: /copies/9.9.9/cdn/newswire.js is dist/cdn/newswire.js with that version in it.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

export const copiesPlugin = () => ({
  name: 'newswire-copies',
  serve({ path }) {
    const [, other, file] = /^\/copies\/([\d.]+)\/(.+\.js)$/.exec(path) ?? [];
    const source = file && fileURLToPath(new URL(`dist/${file}`, root));
    if (!source || !existsSync(source)) return undefined;
    return { type: 'js', body: readFileSync(source, 'utf8').replaceAll(`"${version}"`, `"${other}"`) };
  },
});
