// Design tokens (src/tokens.json, src/themes/*.tokens.json) as the custom properties that they are. Reads and writes no file, so
// that Storybook has it too. The format: https://www.designtokens.org/tr/2025.10/format/

const EXTENSION = 'org.newswire-elements';

/** In the order of the file. */
export const readTokens = (file) => read(file, [], undefined);

function read(group, path, type) {
  return Object.entries(group)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, node]) => {
      const inner = [...path, name];
      const kind = node.$type ?? type;
      const value = valueOf(node, kind);
      if (value === undefined) return read(node, inner, kind);
      const token = { property: `--newswire-${inner.join('-')}`, type: kind, value };
      if (node.$description) token.description = node.$description;
      if (kind === 'color') Object.assign(token, { light: hex(node.light), dark: hex(node.dark) });
      return [token];
    });
}

/** In CSS; undefined of a group. */
function valueOf(node, type) {
  const { css, unit, fluid } = node.$extensions?.[EXTENSION] ?? {};
  if (css) return css;
  if (type === 'color' && node.light) return `light-dark(${hex(node.light)}, ${hex(node.dark)})`;
  if (fluid) {
    const { smallest, base, growth, largest } = node;
    return `clamp(${smallest.$value}em, ${base.$value}em + ${growth.$value}cqi, ${largest.$value}em)`;
  }
  const value = node.$value;
  if (value === undefined) return undefined;
  if (type === 'fontFamily') return value.map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', ');
  if (type === 'dimension') return value.value ? `${value.value}${value.unit}` : '0';
  if (type === 'number') return `${value}${unit}`;
  throw new Error(`${JSON.stringify(node)}: a token of an unknown type`);
}

const hex = ({ $value }) => $value.hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

/**
 * A theme as a style sheet: of what has the class, be it the whole page or a part of it.
 * @param {string} name
 * @param {object} file
 */
export const themeSheet = (name, file) => `/* ${file.$description} */
.newswire-${name} {
${readTokens(file)
  .map(({ property, value }) => `  ${property}: ${value};\n`)
  .join('')}}
`;
