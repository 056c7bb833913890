// The payload's documentation, made from its JSON Schema: a section for each definition, a table for its members.

/** @param schema what generate.mjs makes */
export function payloadMarkdown({ title, description, $defs }) {
  const names = Object.keys($defs);
  const isBlock = (name) => name.endsWith('Block');
  const hasMembers = (name) => 'properties' in $defs[name];
  const order = [
    'article',
    'block',
    ...names.filter(isBlock),
    ...names.filter((name) => !isBlock(name) && hasMembers(name) && name !== 'article'),
    ...names.filter((name) => !hasMembers(name) && name !== 'block'),
  ];
  return [
    `# ${title}`,
    `${description} \`payload.schema.json\` says the same to editors.`,
    '`null` counts as absent, and so does an empty text in a member that is not required. What is wrong is left out and named; all the rest is shown.',
    ...order.flatMap((name) => section(name, $defs)),
    '',
  ].join('\n\n');
}

function section(name, $defs) {
  const { title, description, examples, ...schema } = $defs[name];
  return [
    `## ${title}`,
    schema.properties ? plain(description) : `${plain(description)} Type: ${typeOf(schema, $defs)}.`,
    `For example: ${examples.map(code).join(' · ')}`,
    ...(schema.properties ? [table(membersOf(schema), $defs)] : []),
  ];
}

/** The members, and those of objects inside that have no section of their own. */
function membersOf({ properties, required }, path = '') {
  return Object.entries(properties).flatMap(([key, member]) => {
    const name = path + key;
    const rows = member.items?.properties ? member.items : member;
    return [
      { name, member, isRequired: required.includes(key) },
      ...(rows.properties ? membersOf(rows, rows === member ? `${name}.` : `${name}[].`) : []),
    ];
  });
}

function table(members, $defs) {
  const rows = members.map(({ name, member, isRequired }) => [
    ticked(name),
    typeOf(member, $defs),
    isRequired ? 'yes' : '',
    plain(member.description) + ('default' in member ? ` Default: ${code(member.default)}.` : ''),
    (member.examples ?? []).map(code).join('<br>'),
  ]);
  const head = ['Member', 'Type', 'Required', 'Meaning', 'Example'];
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
}

/** A type in words, with links to the sections. */
function typeOf(schema, $defs) {
  if (schema.$ref) {
    const { title } = $defs[schema.$ref.split('/').at(-1)];
    return `[${title}](#${title.toLowerCase().replaceAll(' ', '-')})`;
  }
  if (schema.anyOf) return schema.anyOf.map((one) => typeOf(one, $defs)).join(' or ');
  if (schema.enum) return schema.enum.map(code).join(' or ');
  if ('const' in schema) return code(schema.const);
  if (schema.type === 'array') {
    const items = typeOf(schema.items, $defs);
    return `list of ${schema.items.anyOf ? `(${items})` : items}`;
  }
  if (schema.type === 'string')
    return schema.pattern && !new RegExp(schema.pattern, 'u').test('') ? 'text' : 'text, also empty';
  const { minimum, maximum } = schema;
  if (maximum !== undefined) return `number from ${minimum} to ${maximum}`;
  return schema.type === 'number' ? `number, ${minimum} or more` : schema.type;
}

/** Between as many backticks as are needed. */
const ticked = (text) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

const code = (value) => ticked(JSON.stringify(value));

/** Only code may hold signs that are markup outside of it. */
const plain = (description) =>
  description
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 ? part : part.replace(/</g, '&lt;')))
    .join('');

/** What may stand in a table. */
const cell = (text) => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
