// `npm run tokens`: writes what src/tokens.json says wherever the sources say it again, as the default of a custom property in
// style sheets and in what is said about it. `--check` writes nothing, and fails where something would be written.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { readTokens } from './read.mjs';

const tokens = readTokens(JSON.parse(readFileSync('src/tokens.json', 'utf8')));
const valueOf = new Map(tokens.map(({ property, value }) => [property, value]));
const flat = (css) => css.replace(/\s+/g, ' ').replace(/\( | (?=\))/g, (space) => space.trim());

/** Each `var(--newswire-…, default)` with the default that the tokens have. */
function withDefaults(css, name) {
  const START = /var\(\s*(--newswire-[\w-]+),\s*/g;
  let result = '';
  let last = 0;
  for (const match of css.matchAll(START)) {
    const from = match.index + match[0].length;
    let depth = 1;
    let to = from;
    for (; depth; to++) depth += { '(': 1, ')': -1 }[css[to]] ?? 0;
    to--;
    const value = valueOf.get(match[1]);
    if (!value) throw new Error(`${name}: ${match[1]} is not in src/tokens.json`);
    if (flat(css.slice(from, to)) === value) continue;
    result += css.slice(last, from) + value;
    last = to;
  }
  return result + css.slice(last);
}

/** Of the host's comment, what it says about custom properties. */
const withComments = (source) =>
  source.replace(
    /( \* @cssproperty [\s\S]*?)(?= \*\n \* @cssstate)/,
    tokens
      .map(({ property, value, description }) => ` * @cssproperty [${property}=${value}] - ${description}\n`)
      .join(''),
  );

const check = process.argv.includes('--check');
const files = readdirSync('src', { recursive: true }).map((name) => `src/${name}`);
for (const name of files.filter((name) => /\.css(\.ts)?$|\/host\.ts$/.test(name))) {
  const old = readFileSync(name, 'utf8');
  const now = name.endsWith('/host.ts') ? withComments(old) : withDefaults(old, name);
  if (now === old) continue;
  if (check) {
    console.error(`${name} says other defaults than src/tokens.json: npm run tokens`);
    process.exitCode = 1;
  } else writeFileSync(name, now);
}
