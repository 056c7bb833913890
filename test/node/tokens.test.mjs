// The design tokens and the themes: known names alone, colours that can be read, and what is built of them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { readTokens } from '../../scripts/tokens/read.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const base = readTokens(read('src/tokens.json'));
const themes = Object.fromEntries(
  readdirSync('src/themes').map((file) => [file.split('.')[0], readTokens(read(`src/themes/${file}`))]),
);
/** A theme's own tokens before those of everybody. */
const all = { default: base, ...themes };
const colorsOf = (theme, scheme) =>
  Object.fromEntries(
    [...base, ...all[theme]]
      .filter(({ type }) => type === 'color')
      .map(({ property, [scheme]: color }) => [property.replace('--newswire-color-', ''), color]),
  );

/** From 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
function luminance(color) {
  const digits =
    color.length === 4 ? [...color.slice(1)].map((digit) => digit + digit) : color.match(/\w\w/g);
  const [red, green, blue] = digits
    .map((pair) => parseInt(pair, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('contrast is measured as it ought to be', () => {
  assert.equal(contrast('#000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});

for (const theme of Object.keys(all))
  for (const scheme of ['light', 'dark'])
    test(`${theme}, ${scheme}: words, and the controls that are words, can be read on its ground`, () => {
      const { text, muted, accent, rule, background } = colorsOf(theme, scheme);
      const least = theme === 'contrast' ? 7 : 4.5;
      for (const [name, color] of Object.entries({ text, muted, accent })) {
        const found = contrast(color, background);
        assert.ok(found >= least, `${name} ${color} on ${background}: ${found.toFixed(2)}`);
      }
      // Hairlines part what space parts too; in the theme for low vision they have to be seen.
      if (theme === 'contrast') assert.ok(contrast(rule, background) >= 3);
    });

test('a colour says the same by its components as by its digits', () => {
  const check = (node, path) => {
    if (node.$value?.hex) {
      const digits = node.$value.components.map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      assert.equal(node.$value.hex, `#${digits.join('')}`, path);
    } else if (typeof node === 'object')
      for (const [name, child] of Object.entries(node)) check(child, `${path}.${name}`);
  };
  for (const file of ['src/tokens.json', ...readdirSync('src/themes').map((file) => `src/themes/${file}`)])
    check(read(file), file);
});

test('there are three themes, each of known tokens alone, with all colours', () => {
  assert.deepEqual(Object.keys(themes).sort(), ['broadsheet', 'contrast', 'magazine']);
  const known = base.map(({ property }) => property);
  for (const [name, tokens] of Object.entries(themes)) {
    for (const { property } of tokens) assert.ok(known.includes(property), `${name}: ${property}`);
    const colors = tokens.filter(({ type }) => type === 'color');
    assert.equal(colors.length, base.filter(({ type }) => type === 'color').length, name);
  }
});

test('the package has the tokens, and each theme as a style sheet of nothing but tokens', () => {
  assert.deepEqual(read('dist/tokens.json'), read('src/tokens.json'));
  for (const folder of ['dist/themes', 'dist/cdn/themes'])
    for (const [name, tokens] of Object.entries(themes)) {
      const sheet = readFileSync(`${folder}/${name}.css`, 'utf8');
      const said = [...sheet.matchAll(/^ {2}(--newswire-[\w-]+): (.+);$/gm)].map(([, property, value]) => [
        property,
        value,
      ]);
      assert.deepEqual(
        said,
        tokens.map(({ property, value }) => [property, value]),
      );
      assert.equal(sheet.match(/;/g).length, tokens.length);
    }
});

test('the manifest has each token with its value', () => {
  const { modules } = read('dist/custom-elements.json');
  for (const { cssProperties, tagName } of modules.flatMap(({ declarations }) => declarations))
    for (const { property, value, description } of base) {
      const found = cssProperties.find(({ name }) => name === property);
      assert.equal(found?.default, value, `${tagName} ${property}`);
      assert.equal(found.description, description);
    }
});
