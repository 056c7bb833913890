// How `npm run manifest` describes the elements for editors, Storybook and other tools: dist/custom-elements.json.
// All that is public comes from the code and its JSDoc. The analyzer's own support for Lit knows only object literals in
// `static properties`, so the plugin here pairs those with the `declare` fields below them.

/** What the views have to do with it: the names of their types stand in the elements' attributes. */
const globs = ['src/elements/**/*.ts', 'src/loading/*.ts', 'src/views/*.ts'];

/** `export type Name = 'a' | 'b' | null`, by name. */
const unions = new Map();
/** For each class, the names of its own type parameters, and what it says for its parent's. */
const generics = new Map();

const properties = {
  name: 'newswire-properties',

  collectPhase({ ts, node }) {
    if (ts.isTypeAliasDeclaration(node) && /^['|\w\s-]*'[^{(]*$/.test(node.type.getText()))
      unions.set(node.name.text, node.type.getText());
  },

  analyzePhase({ ts, node, moduleDoc }) {
    if (ts.isClassDeclaration(node)) describeClass(ts, node, moduleDoc);
    if (ts.isCallExpression(node) && node.expression.getText() === 'define') {
      const [tag, element] = node.arguments;
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: element.text },
      });
    }
  },

  /** Before inheritance is applied: by the analyzer's rules a parent's privacy would win over its child's. */
  moduleLinkPhase({ moduleDoc }) {
    for (const description of moduleDoc.declarations) {
      description.members = description.members?.filter(
        ({ name, privacy, static: isStatic }) =>
          !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !isStatic,
      );
    }
  },

  packageLinkPhase({ customElementsManifest: manifest }) {
    const elements = manifest.modules
      .flatMap(({ path, declarations }) => declarations.map((declaration) => ({ path, declaration })))
      .filter(({ declaration }) => declaration.tagName);
    for (const { declaration } of elements) publish(declaration, manifest);

    const home = new Map(elements.map(({ path, declaration }) => [declaration.name, published(path)]));
    manifest.modules = manifest.modules.filter((module) => {
      module.path = published(module.path);
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      module.exports = module.exports.filter(({ declaration }) => home.has(declaration.name));
      for (const { declaration } of module.exports) declaration.module = home.get(declaration.name);
      return module.exports.length > 0;
    });
    manifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  },
};

/** The file in the package. */
const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

function describeClass(ts, node, moduleDoc) {
  const description = moduleDoc.declarations.find(({ name }) => name === node.name.text);
  generics.set(description.name, {
    parameters: (node.typeParameters ?? []).map(({ name }) => name.text),
    parents: (node.heritageClauses?.[0]?.types[0].typeArguments ?? []).map((type) => type.getText()),
  });
  const table = node.members.find((member) => member.name?.getText() === 'properties')?.initializer;
  for (const row of table?.properties ?? []) {
    const field = description.members.find(({ name }) => name === row.name.text);
    const { attribute = field.name.toLowerCase(), reflect, initial } = readDeclaration(ts, row.initializer);
    if (initial !== undefined) field.default = initial;
    if (attribute === 'false') continue;
    field.attribute = attribute;
    if (reflect) field.reflects = true;
    description.attributes.push({
      name: attribute,
      fieldName: field.name,
      type: field.type,
      ...(initial !== undefined && { default: initial }),
      description: field.description,
    });
  }
}

/** What `{ attribute: 'x', ...oneOf('a', 'b') }`, `oneOf('a', 'b')` or `flag('x')` says, as source text. */
function readDeclaration(ts, node) {
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments;
    return node.expression.text === 'flag'
      ? { attribute: first.text, initial: 'false' }
      : { initial: first.getText() };
  }
  const said = {};
  for (const part of node.properties) {
    if (ts.isSpreadAssignment(part)) Object.assign(said, readDeclaration(ts, part.expression));
    else said[part.name.text] = part.initializer.text ?? part.initializer.getText();
  }
  return said;
}

/** Leaves what a page may use, as the element's own: the classes it comes from are nobody's business. */
function publish(element, manifest) {
  const replacements = new Map(unions);
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  for (let name = element.superclass?.name, child = element.name; generics.has(name);) {
    const { parameters } = generics.get(name);
    const said = generics.get(child).parents.map((type) => replacements.get(type) ?? type);
    parameters.forEach((parameter, index) => replacements.set(parameter, said[index]));
    child = name;
    name = declarations.find((declaration) => declaration.name === child).superclass?.name;
  }
  const plain = (text) => text.replace(/(?<!['.\w])[A-Z]\w*/g, (word) => replacements.get(word) ?? word);

  element.events = element.events?.filter(({ name }) => name);
  for (const list of ['members', 'attributes', 'events', 'cssProperties', 'cssParts', 'cssStates', 'slots']) {
    for (const item of element[list] ?? []) {
      delete item.inheritedFrom;
      if (item.type) item.type = { text: plain(item.type.text) };
    }
  }
  element.superclass = { name: 'LitElement', package: 'lit' };
}

export default { globs, outdir: 'dist', packagejson: false, plugins: [properties] };
