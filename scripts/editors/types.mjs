// The types of the four tags in JSX (React, Preact, Solid), Vue and Svelte. What an attribute is and takes comes from the manifest;
// the types themselves are the classes' own, so that they cannot say anything else.

/** An attribute also takes what is written for it in HTML. */
const written = (type) =>
  ({ boolean: " | ''", number: ' | `${number}`', 'number | null': ' | `${number}`' })[type] ??
  // One of a few words, of which one may be left out, as on <img>.
  (/^'.*\| null$/.test(type) ? " | ''" : '');

const doc = (text) => (text ? `  /** ${text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} */\n` : '');

export function frameworkTypes({ modules }) {
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ name, tagName, ...rest }) => ({ class: name, tag: tagName, ...rest }));
  const classes = elements.map((element) => element.class).join(', ');
  const events = [...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)))];
  const own = elements.map((element) => `${element.class}Props, ${element.class}Events`).join(', ');

  const row = ({ class: type, tag }) => `'${tag}': Tag<${type}, ${type}Props, ${type}Events>;`;
  /** One line for each tag. */
  const table = (type, indent = '    ') => elements.map((element) => `${indent}${type(element)}`).join('\n');

  return {
    'jsx/index': `/** What may be set on the four tags, and what they tell, in the words of no framework: those of each are beside this file. */

import type { ${classes}, ${events.join(', ')} } from '../index.js';

${elements.map(propsOf).join('\n')}
/** The tags in JSX, for a framework that this package has no file for: \`interface IntrinsicElements extends NewswireJsx {}\`. */
export interface NewswireJsx {
${table((element) => `'${element.tag}': ${element.class}Props & Heard<${element.class}Events> & Record<string, unknown>;`, '  ')}
}

/** Events as properties: \`onnewswire-load\`. */
export type Heard<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void };
`,

    'jsx/react': `/** The four tags in React 19: \`import 'newswire-elements/jsx/react'\` once, anywhere. */

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${classes} } from '../index.js';
import type { Heard, ${own} } from './index.js';

type Tag<Element, Props, Events> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props> &
  Props &
  Heard<Events> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${table(row, '      ')}
    }
  }
}
`,

    'jsx/preact': `/** The four tags in Preact: \`import 'newswire-elements/jsx/preact'\` once, anywhere. */

import type { JSX, Ref } from 'preact';
import type { ${classes} } from '../index.js';
import type { Heard, ${own} } from './index.js';

/** As of any element: Preact has what all of them take under a name of its own in some versions only. */
type Common = JSX.IntrinsicElements['b'];
type Tag<Element, Props, Events> = Omit<Common, keyof Props | 'ref'> & { ref?: Ref<Element> | undefined } & Props & Heard<Events>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${table(row, '      ')}
    }
  }
}
`,

    'jsx/solid': `/** The four tags in Solid: \`import 'newswire-elements/jsx/solid'\` once, anywhere. */

import type { JSX } from 'solid-js';
import type { ${classes} } from '../index.js';
import type { ${own} } from './index.js';

/** Solid puts every name into lower case and sets the property that a name with hyphens stands for: \`noActions\` would set nothing. */
type Plain<Props> = { [Name in keyof Props as Name extends Lowercase<Name & string> ? Name : never]: Props[Name] };

/** \`payload\` is no attribute. */
type Attributes<Props> = {
  [Name in Exclude<keyof Plain<Props> & string, 'payload'> as \`attr:\${Name}\`]?: Plain<Props>[Name];
} & {
  [Name in keyof Plain<Props> & string as true extends Plain<Props>[Name] ? \`bool:\${Name}\` : never]?: boolean | undefined;
};

type Properties<Element, Props> = {
  [Name in keyof Props & keyof Element & string as \`prop:\${Name}\`]?: Element[Name] | undefined;
};

type Listener<Event> = ((event: Event) => void) | (AddEventListenerOptions & { handleEvent(event: Event): void });
type Heard<Element, Events> = {
  [Name in keyof Events & string as \`on:\${Name}\`]?: Listener<Events[Name] & { currentTarget: Element }> | undefined;
};

type Tag<Element, Props, Events> = Omit<JSX.HTMLAttributes<Element>, keyof Props> &
  Plain<Props> &
  Attributes<Props> &
  Properties<Element, Props> &
  Heard<Element, Events>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${table(row, '      ')}
    }
  }
}
`,

    vue: `/** The four tags in Vue templates: \`import 'newswire-elements/vue'\` once, anywhere. */

import type { HTMLAttributes, PublicProps } from 'vue';
import type { ${classes} } from './index.js';
import type { ${own} } from './jsx/index.js';

/** vue-tsc asks for \`heading-level\` as \`headingLevel\`, and for \`@newswire-load\` as \`onNewswireLoad\`. */
type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;
type Props<Own> = { [Name in keyof Own as Camel<Name>]: Own[Name] };
type Heard<Events> = {
  [Name in keyof Events & string as Camel<\`on-\${Name}\`>]?: (event: Events[Name]) => void;
};
/** \`data-id\` is asked for as \`dataId\`. */
type Data = { [Name in \`data\${string}\`]?: unknown };

/** What a template ref holds is the element itself; \`$props\` is only there for templates. */
type Tag<Element, Own, Events> = new () => Element & {
  $props: Omit<HTMLAttributes, keyof Own> & Props<Own> & Heard<Events> & PublicProps & Data;
};

declare module 'vue' {
  interface GlobalComponents {
${table(row)}
  }
}
`,

    svelte: `/** The four tags in Svelte 5: \`import 'newswire-elements/svelte'\` once, anywhere. */

import type { HTMLAttributes } from 'svelte/elements';
import type { ${classes} } from './index.js';
import type { Heard, ${own} } from './jsx/index.js';

/** \`on:newswire-load\`, in components that have no runes yet. */
type Directives<Events> = { [Name in keyof Events & string as \`on:\${Name}\`]?: (event: Events[Name]) => void };
type Tag<Element extends EventTarget, Own, Events> = Omit<HTMLAttributes<Element>, keyof Own> & Own & Heard<Events> & Directives<Events>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${table(row)}
  }
}
`,
  };
}

/** By the names of attributes, and where these are others, by those of properties too. */
function propsOf({ class: type, tag, attributes, members, events }) {
  const settable = members.filter(
    ({ kind, readonly, name }) => kind === 'field' && !readonly && name !== 'lang',
  );
  const rows = settable.flatMap(({ name, description, type: { text } }) => {
    const attribute = attributes.find(({ fieldName }) => fieldName === name)?.name;
    const row = (key, more) => `${doc(description)}  '${key}'?: ${type}['${name}']${more} | undefined;\n`;
    return [
      row(name, attribute === name ? written(text) : ''),
      ...(attribute && attribute !== name ? [row(attribute, written(text))] : []),
    ];
  });
  return `/** What may be set on \`<${tag}>\`. */
export interface ${type}Props {
${rows.join('')}}
/** What \`<${tag}>\` tells. */
export interface ${type}Events {
${events.map(({ name, type, description }) => `${doc(description)}  '${name}': ${type.text};\n`).join('')}}
`;
}
