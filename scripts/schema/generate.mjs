// The payload's JSON Schema (2020-12), made from src/payload/schema.ts: it runs with the combinators of kit.mjs in the
// place of its own, and with its comments as data.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withComments } from './comments.mjs';
import { words } from './patterns.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const source = path('../../src/payload/schema.ts');
const kit = path('./kit.mjs');

/** The schema that the text of src/payload/schema.ts describes. */
export async function payloadSchema(text = readFileSync(source, 'utf8')) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { article, block } from ${JSON.stringify(source)}; export { $defs } from ${JSON.stringify(kit)};`,
      resolveDir: path('.'),
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent', // what goes wrong is thrown
    plugins: [describing(text)],
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { article, block, $defs } = await import(`data:text/javascript;base64,${code}`);

  const headline = {
    type: 'object',
    properties: { headline: { type: 'string', pattern: words } },
    required: ['headline'],
  };
  const body = { type: 'object', properties: { body: { type: 'array' } }, required: ['body'] };
  const isArticle = { anyOf: [headline, body] };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:newswire-elements:payload:1',
    title: 'Newswire payload',
    description:
      'A news story, or one block of it, as the newswire elements show it. Members that are not named here are ignored.',
    anyOf: [
      { ...article(), ...isArticle },
      { ...block(), not: isArticle },
    ],
    $defs,
  };
  const silent = undocumented(schema);
  if (silent.length > 0)
    throw new Error(
      `Without a description, or a definition without an example, in src/payload/schema.ts: ${silent.join(', ')}`,
    );
  return JSON.parse(JSON.stringify(schema));
}

/** The paths of members and definitions that not enough is said about. */
function undocumented({ $defs }) {
  const membersOf = (name, { properties = {}, items = {} }) => [
    ...Object.entries(properties).flatMap(([key, member]) => [
      ...(member.description ? [] : [`${name}.${key}`]),
      ...membersOf(`${name}.${key}`, member),
    ]),
    ...(items.properties ? membersOf(`${name}[]`, items) : []),
  ];
  return Object.entries($defs).flatMap(([name, definition]) => [
    ...(definition.description && definition.examples ? [] : [name]),
    ...membersOf(name, definition),
  ]);
}

/** Has `text` for the payload's schema, and the kit for its combinators. */
const describing = (text) => ({
  name: 'describing',
  setup(build) {
    build.onLoad({ filter: /[/\\]payload[/\\]schema\.ts$/ }, () => ({
      contents: withComments(text, './shape.js'),
      loader: 'ts',
    }));
    build.onResolve({ filter: /^\.\/shape\.js$/ }, ({ importer }) =>
      importer === source ? { path: kit } : undefined,
    );
  },
});
