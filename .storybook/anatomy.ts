// What an element is made of, for its page: its parts and slots, from the manifest.
import manifest from '../dist/custom-elements.json';

interface Named {
  name: string;
  description?: string;
}
interface Element {
  tagName?: string;
  cssParts?: Named[];
  slots?: Named[];
}

/** Rows of a table: how a page names it, and what it is. */
export function anatomyOf(tag: string): [name: string, description: string][] {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations as Element[]);
  const { cssParts = [], slots = [] } = elements.find(({ tagName }) => tagName === tag)!;
  return [
    ...cssParts.map(({ name, description = '' }): [string, string] => [`::part(${name})`, description]),
    ...slots.map(({ name, description = '' }): [string, string] => [
      name ? `slot="${name}"` : 'between the tags',
      description,
    ]),
  ];
}
