/**
 * The part of lit-html that these elements use: templates with holes for the whole of an attribute (without quotes), for a
 * listener, and for content: text, a template, a node, a list of these, or nothing.
 *
 * A template is a constant of this package, made into nodes once and then cloned. What a payload says only ever fills holes.
 */

import { policyNamed } from '../views/trusted-types.js';
import { nothing, type Template } from './part.js';

type Fill = (value: unknown) => void;

/** The nodes of a template. For each hole: which element or comment it is at, and the attribute that it fills. */
interface Form {
  readonly content: DocumentFragment;
  readonly holes: readonly (readonly [place: number, attribute?: string])[];
}
const forms = new Map<TemplateStringsArray, Form>();

/** The elements and comments in the order of the document. */
function nodesIn(root: Node): (Element | Comment)[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT + NodeFilter.SHOW_COMMENT);
  const nodes: (Element | Comment)[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Element | Comment);
  return nodes;
}

let policy: ReturnType<typeof policyNamed>;

/**
 * Makes the policy for templates, under Lit's own name, for pages list it.
 * @throws TypeError where the page does not allow the name.
 */
export function allow(): void {
  policy ??= policyNamed('lit-html');
}

function parse(markup: string): DocumentFragment {
  // In a template a row may stand without its table.
  const whole = `<template>${markup}</template>`;
  const page = new DOMParser().parseFromString(policy ? policy.createHTML(whole) : whole, 'text/html');
  return page.querySelector('template')!.content;
}

const ATTRIBUTE = /([@\w-]+)=$/;

function formOf(strings: TemplateStringsArray): Form {
  let form = forms.get(strings);
  if (!form) {
    const names = strings.map((text) => ATTRIBUTE.exec(text)?.[1]);
    const content = parse(
      strings
        .map((text, hole) => (names[hole] ? text.replace(ATTRIBUTE, `hole${hole}`) : `${text}<!---->`))
        .join('')
        .slice(0, -'<!---->'.length),
    );
    // What stands before a hole never changes, so that the hole knows its own content by it.
    if (content.firstChild instanceof Comment) content.prepend('');
    const holes = nodesIn(content).flatMap((node, place): [number, string?][] =>
      node instanceof Element
        ? node.getAttributeNames().flatMap((name) => {
            const attribute = /^hole\d/.test(name) && names[Number(name.slice(4))];
            if (!attribute) return [];
            node.removeAttribute(name);
            return [[place, attribute]];
          })
        : [[place]],
    );
    forms.set(strings, (form = { content, holes }));
  }
  return form;
}

function fillAttribute(element: Element, name: string, host: object): Fill {
  let now: unknown = nothing;
  if (name[0] === '@')
    element.addEventListener(name.slice(1), (event) => (now as (event: Event) => void).call(host, event));
  return (value) => {
    if (value === now) return;
    now = value;
    if (name[0] === '@') return;
    if (value === nothing) element.removeAttribute(name);
    else element.setAttribute(name, (value ?? '') as string);
  };
}

/** Fills the place between the node before `end`, which stays there, and `end`. */
export function fillContent(end: Comment, host: object): Fill {
  const start = end.previousSibling;
  let now: unknown;
  let text: Text | undefined;
  let strings: TemplateStringsArray | undefined;
  let fills: Fill[] | undefined;
  let rows: [Fill, Comment][] | undefined;

  function clear(): void {
    while (end.previousSibling !== start) end.previousSibling!.remove();
    text = strings = fills = rows = undefined;
  }

  function fillTemplate(template: Template): void {
    let fresh: DocumentFragment | undefined;
    if (template.strings !== strings) {
      clear();
      const { content, holes } = formOf((strings = template.strings));
      fresh = document.importNode(content, true);
      const nodes = nodesIn(fresh);
      fills = holes.map(([place, attribute]) =>
        attribute
          ? fillAttribute(nodes[place] as Element, attribute, host)
          : fillContent(nodes[place] as Comment, host),
      );
    }
    template.values.forEach((value, hole) => fills![hole](value));
    if (fresh) end.before(fresh);
  }

  function fillRows(values: readonly unknown[]): void {
    if (!rows) {
      clear();
      rows = [];
    }
    while (rows.length > values.length) {
      const [fill, rowEnd] = rows.pop()!;
      fill('');
      rowEnd.remove();
    }
    values.forEach((value, index) => {
      if (!rows![index]) {
        const rowEnd = new Comment();
        end.before(rowEnd);
        rows!.push([fillContent(rowEnd, host), rowEnd]);
      }
      rows![index][0](value);
    });
  }

  return (value) => {
    if (value === now) return;
    now = value;
    if (Array.isArray(value)) fillRows(value);
    else if ((value as Template | null)?.strings) fillTemplate(value as Template);
    else if (value instanceof Node) {
      clear();
      end.before(value);
    } else {
      const words = value === nothing ? '' : `${(value as string | null) ?? ''}`;
      if (text) text.data = words;
      else {
        clear();
        if (words) end.before((text = new Text(words)));
      }
    }
  };
}
