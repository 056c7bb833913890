/**
 * Templates into nodes, and nodes that show one thing into such as show another. A hole is the whole of an attribute (without
 * quotes), a listener, or content: text, a template, a node, a list of these, something put off, or nothing.
 *
 * There are no marks in the tree and no list of its places: what was shown before says where everything is. A template is a
 * constant of this package; what a payload says only ever fills holes, and no text is given to a parser of markup.
 */

import { nothing, type TemplateResult } from 'lit';
import { Later } from '../views/later.js';

/** An element of a template, with its holes by their numbers. */
interface Form {
  readonly element: Element;
  readonly attributes: (readonly [name: string, hole: number])[];
  readonly content: Piece[];
}
type Piece = Form | string | number;

const forms = new WeakMap<TemplateStringsArray, Piece[]>();

const HOLE = '\0';
const MARKUP = /<(\/?)([\w-]+)([^>]*)>|[^<]+/g;
const ATTRIBUTE = /([@\w-]+)(?:="([^"]*)"|=(\S+))?/g;
/** Lines end where prettier ends them: such space is none. */
const LINE_ENDS = /^\s*\n\s*|\s*\n\s*$/g;

/** An element without an end is written with a slash: `<br />`. */
function piecesOf(strings: TemplateStringsArray): Piece[] {
  let pieces = forms.get(strings);
  if (pieces) return pieces;
  forms.set(strings, (pieces = []));
  const open = [pieces];
  let hole = 0;
  for (const [text, end, tag, attributes] of strings.join(HOLE).matchAll(MARKUP)) {
    if (end) open.pop();
    else if (tag) {
      const form: Form = { element: document.createElement(tag), attributes: [], content: [] };
      for (const [, name, quoted, value = quoted ?? ''] of attributes.matchAll(ATTRIBUTE)) {
        if (value === HOLE) form.attributes.push([name, hole++]);
        else form.element.setAttribute(name, value);
      }
      open.at(-1)!.push(form);
      if (!attributes.endsWith('/')) open.push(form.content);
    } else {
      text.split(HOLE).forEach((part, index) => {
        if (index) open.at(-1)!.push(hole++);
        const words = part.replace(LINE_ENDS, '');
        if (words) open.at(-1)!.push(words);
      });
    }
  }
  return pieces;
}

/** An element of a template with what fills its holes. */
class Part {
  constructor(
    readonly form: Form,
    readonly values: readonly unknown[],
  ) {}
}

const filled = (pieces: readonly Piece[], values: readonly unknown[]): unknown[] =>
  pieces.map((piece) =>
    typeof piece === 'number' ? values[piece] : typeof piece === 'string' ? piece : new Part(piece, values),
  );

const stringsOf = (value: unknown): TemplateStringsArray | undefined =>
  (value as TemplateResult | undefined)?.strings;

/** What stands one after another in a list, in a template, and in what was put off; undefined for anything else. */
function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (value instanceof Later) return [value.content];
  const strings = stringsOf(value);
  return strings && filled(piecesOf(strings), (value as TemplateResult).values);
}

const wordsOf = (value: unknown): string => (value === nothing ? '' : `${(value as string | null) ?? ''}`);

type Listening = Element & Record<string, (event: Event) => void>;

/** One for all listeners of templates: an element has its own in its place under the attribute's name. */
function hear(event: Event): void {
  (event.currentTarget as Listening)[`@${event.type}`](event);
}

function setAttribute(element: Element, name: string, value: unknown): void {
  if (name[0] === '@') {
    (element as Listening)[name] = value as Listening[string];
    element.addEventListener(name.slice(1), hear);
  } else if (name === 'data-css') {
    // A strict policy forbids the attribute `style`, and allows what a script sets.
    (element as HTMLElement).style.cssText = wordsOf(value);
  } else if (value === nothing) element.removeAttribute(name);
  else element.setAttribute(name, wordsOf(value));
}

/** At the end of the parent. */
function add(parent: Node, value: unknown): void {
  if (value instanceof Part) {
    const { element, attributes, content } = value.form;
    // Into the tree first: what is added later need not be walked through at each level above.
    const added = parent.appendChild(element.cloneNode() as Element);
    for (const [name, hole] of attributes) setAttribute(added, name, value.values[hole]);
    const inside = filled(content, value.values);
    // The most frequent case, in one call.
    if (inside.length === 1 && typeof inside[0] === 'string') added.textContent = inside[0];
    else add(added, inside);
    return;
  }
  const list = listOf(value);
  if (value instanceof Later) value.size = count(list);
  if (list) for (const row of list) add(parent, row);
  else if (value instanceof Node) parent.appendChild(value);
  else {
    const words = wordsOf(value);
    if (words) parent.appendChild(new Text(words));
  }
}

/** How many nodes show a value. */
function count(value: unknown): number {
  if (value instanceof Later) return (value.size ??= count(value.content));
  const list = listOf(value);
  if (list) return list.reduce<number>((sum, row) => sum + count(row), 0);
  return value instanceof Part || value instanceof Node || wordsOf(value) ? 1 : 0;
}

type Place = ChildNode | null;

/** Where the nodes from `node` on show `old`, they show `now` after it. Answers with the node that follows. */
function patch(parent: Node, node: Place, old: unknown, now: unknown): Place {
  if (old === now || (now instanceof Later && old instanceof Later && now.saysTheSameAs(old))) {
    for (let left = count(now); left--;) node = node!.nextSibling;
    return node;
  }
  const changed = node as Element | null;
  // Else others have changed the tree, as extensions do that translate.
  if (old instanceof Part && now instanceof Part && changed!.localName === now.form.element.localName) {
    const { attributes, content } = now.form;
    for (const [name, hole] of attributes)
      if (old.values[hole] !== now.values[hole]) setAttribute(changed!, name, now.values[hole]);
    patch(changed!, changed!.firstChild, filled(content, old.values), filled(content, now.values));
    return changed!.nextSibling;
  }
  const olds = listOf(old);
  const nows = listOf(now);
  // Elements of one template meet, for then the lists are those of one.
  const isAlike = olds && nows && stringsOf(old) === stringsOf(now);
  if (isAlike)
    olds.forEach((row, index) => {
      if (index < nows.length) node = patch(parent, node, row, nows[index]);
    });
  const fragment = new DocumentFragment();
  add(fragment, isAlike ? nows.slice(olds.length) : now);
  parent.insertBefore(fragment, node);
  for (let left = count(isAlike ? olds.slice(nows.length) : old); left--;) {
    const next = node!.nextSibling;
    node!.remove();
    node = next;
  }
  return node;
}

/** Where a tree shows `old`, it shows `now` after it. */
export function show(root: ParentNode & Node, old: unknown, now: unknown): void {
  try {
    if (old) return void patch(root, root.firstChild, old, now);
  } catch {
    // Nodes are missing. All is made anew, as at first.
  }
  root.replaceChildren();
  patch(root, null, '', now);
}
