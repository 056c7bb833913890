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
function piecesOf({ strings }: TemplateResult): Piece[] {
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

const isTemplate = (value: unknown): value is TemplateResult => !!(value as TemplateResult | null)?.strings;

const wordsOf = (value: unknown): string => (value === nothing ? '' : `${(value as string | null) ?? ''}`);

const isWords = (value: unknown): boolean => typeof value !== 'object' && !!wordsOf(value);

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

function addPiece(parent: Node, piece: Piece, values: readonly unknown[]): void {
  if (typeof piece === 'number') return add(parent, values[piece]);
  if (typeof piece === 'string') return add(parent, piece);
  // Into the tree first: what is added later need not be walked through at each level above.
  const element = parent.appendChild(piece.element.cloneNode() as Element);
  for (const [name, hole] of piece.attributes) setAttribute(element, name, values[hole]);
  const { content } = piece;
  const only = content.length === 1 && values[content[0] as number];
  // The most frequent case, in one call.
  if (typeof only === 'string') element.textContent = only;
  else for (const inner of content) addPiece(element, inner, values);
}

/** At the end of the parent. */
function add(parent: Node, value: unknown): void {
  if (Array.isArray(value)) for (const row of value) add(parent, row);
  else if (isTemplate(value)) for (const piece of piecesOf(value)) addPiece(parent, piece, value.values);
  else if (value instanceof Later) {
    const { content } = value;
    value.size = count(content);
    add(parent, content);
  } else if (value instanceof Node) parent.appendChild(value);
  else {
    const words = wordsOf(value);
    if (words) parent.appendChild(new Text(words));
  }
}

/** How many nodes show a value. */
function count(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, row) => sum + count(row), 0);
  if (isTemplate(value))
    return piecesOf(value).reduce<number>(
      (sum, piece) => sum + (typeof piece === 'number' ? count(value.values[piece]) : 1),
      0,
    );
  if (value instanceof Later) return (value.size ??= count(value.content));
  return value instanceof Node || wordsOf(value) ? 1 : 0;
}

type Place = ChildNode | null;

const after = (node: Place, nodes: number): Place => {
  while (nodes--) node = node!.nextSibling;
  return node;
};

function insert(parent: Node, node: Place, value: unknown): void {
  const fragment = new DocumentFragment();
  add(fragment, value);
  parent.insertBefore(fragment, node);
}

function remove(node: Place, value: unknown): Place {
  for (let left = count(value); left--;) {
    const next: Place = node!.nextSibling;
    node!.remove();
    node = next;
  }
  return node;
}

/** Where the nodes from `node` on show `old`, they show `now` after it. Answers with the node that follows. */
function patch(parent: Node, node: Place, old: unknown, now: unknown): Place {
  if (old === now) return after(node, count(now));
  if (Array.isArray(old) && Array.isArray(now)) {
    now.forEach((row, index) => {
      if (index < old.length) node = patch(parent, node, old[index], row);
      else insert(parent, node, row);
    });
    return remove(node, old.slice(now.length));
  }
  if (old instanceof Later && now instanceof Later) {
    if (now.saysTheSameAs(old)) return after(node, (now.size = count(old)));
    const { content } = now;
    now.size = count(content);
    return patch(parent, node, old.content, content);
  }
  if (isTemplate(old) && isTemplate(now) && old.strings === now.strings)
    return patchPieces(parent, node, piecesOf(now), old.values, now.values);
  if (node instanceof Text && isWords(old) && isWords(now)) {
    node.data = wordsOf(now);
    return node.nextSibling;
  }
  insert(parent, node, now);
  return remove(node, old);
}

function patchPieces(
  parent: Node,
  node: Place,
  pieces: readonly Piece[],
  old: readonly unknown[],
  now: readonly unknown[],
): Place {
  for (const piece of pieces) {
    if (typeof piece === 'number') node = patch(parent, node, old[piece], now[piece]);
    else if (typeof piece === 'string') node = node!.nextSibling;
    else {
      const element = node as Element;
      if (element.localName !== piece.element.localName) throw new Error('a tree that others have changed');
      for (const [name, hole] of piece.attributes)
        if (old[hole] !== now[hole]) setAttribute(element, name, now[hole]);
      patchPieces(element, element.firstChild, piece.content, old, now);
      node = element.nextSibling;
    }
  }
  return node;
}

/** Where a tree shows `old`, it shows `now` after it. */
export function show(root: ParentNode & Node, old: unknown, now: unknown): void {
  try {
    if (old) return void patch(root, root.firstChild, old, now);
  } catch {
    // Others have changed what there was, as extensions do that translate. It is made anew, as at first.
  }
  const fragment = new DocumentFragment();
  add(fragment, now);
  root.replaceChildren(fragment);
}
