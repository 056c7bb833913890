// From the manifest of an element to Storybook's tables and controls. An arg has the name of the property; what it sets is
// the attribute, except for `payload`.
import type { ArgTypes, InputType } from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json';

/** What the manifest says of an attribute, a property, an event, a slot, a part and so on. */
interface Item {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
  readonly?: boolean;
  attribute?: string;
  kind?: string;
}
type List = 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';
type Description = { tagName?: string } & Partial<Record<List, Item[]>>;

const descriptions: Description[] = manifest.modules.flatMap(
  (module) => module.declarations as Description[],
);

export function argTypesOf(tag: string): Partial<ArgTypes> {
  const element = descriptions.find(({ tagName }) => tagName === tag);
  if (!element) return {};
  const { members = [], slots = [] } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  return Object.fromEntries([
    ...fields.filter(({ attribute }) => attribute).map(attribute),
    ...fields.filter(({ name }) => name === 'payload').map(payload),
    ...slots.map(slot),
    ...rows(
      'properties',
      fields.filter(({ readonly }) => readonly),
    ),
    ...rows(
      'methods',
      members.filter(({ kind }) => kind === 'method'),
    ),
    ...rows('events', element.events),
    ...rows('states', element.cssStates),
    ...rows('custom properties', element.cssProperties),
    ...rows('parts', element.cssParts),
  ]);
}

type Row = [arg: string, InputType];

const row = ({ name, description, type, default: initial }: Item, category: string): InputType => ({
  name,
  description,
  table: {
    category,
    type: type && { summary: type.text },
    defaultValue: initial ? { summary: initial } : undefined,
  },
});

/** What is only told of. Two categories may well have the same name in them. */
const rows = (category: string, items: Item[] = []): Row[] =>
  items.map((item) => [`${category}/${item.name}`, { ...row(item, category), control: false }]);

function attribute(field: Item): Row {
  const { name, attribute: written = name, type } = field;
  const words = [...type!.text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
  const simple = /^(boolean|number)\b/.exec(type!.text)?.[0] ?? 'text';
  const control = words.length
    ? { options: words, control: { type: 'select' } }
    : { control: { type: simple } };
  return [name, { ...row({ ...field, name: written }, 'attributes'), ...control } as InputType];
}

const payload = (field: Item): Row => [
  field.name,
  { ...row(field, 'properties'), control: { type: 'object' } },
];

/** Where the slot's own name will not do: there is none, or an attribute or a state has it too. */
const slotArgs: Record<string, string> = { '': 'fallback', loading: 'loadingSlot', error: 'errorSlot' };

const slot = (item: Item): Row => [
  slotArgs[item.name] ?? item.name,
  { ...row({ ...item, name: item.name || '(default)' }, 'slots'), control: { type: 'text' } },
];
