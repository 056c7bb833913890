/**
 * Templates into nodes, and nodes that show one thing into such as show another. A hole is the whole of an attribute (without
 * quotes), a listener, or content: text, a template, a node, a list of these, something put off, or nothing.
 *
 * There are no marks in the tree and no list of its places: what was shown before says where everything is. A template is a
 * constant of this package; what a payload says only ever fills holes, and no text is given to a parser of markup.
 */

import { nothing, type TemplateResult } from 'lit';
import type { Later } from '../views/later.js';

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

const stringsOf = (value: unknown): TemplateStringsArray | undefined =>
  (value as TemplateResult | undefined)?.strings;

/** By what it can do, for an element without such has no need of the class. */
const isLater = (value: unknown): value is Later => !!(value as Later | undefined)?.saysTheSameAs;

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

/** At the end of the parent: what fills the holes of the pieces is in `values`. */
function addPieces(parent: Node, pieces: readonly Piece[], values: readonly unknown[]): void {
  for (const piece of pieces) {
    if (typeof piece === 'object') {
      // Into the tree first: what is added later need not be walked through at each level above.
      const element = parent.appendChild(piece.element.cloneNode() as Element);
      for (const [name, hole] of piece.attributes) setAttribute(element, name, values[hole]);
      addPieces(element, piece.content, values);
    } else {
      const value = typeof piece === 'number' ? values[piece] : piece;
      // The most frequent case, in one call.
      if (typeof value === 'string' && pieces.length === 1) parent.textContent = value;
      else add(parent, value);
    }
  }
}

/** At the end of the parent. */
function add(parent: Node, value: unknown): void {
  const strings = stringsOf(value);
  if (strings) addPieces(parent, piecesOf(strings), (value as TemplateResult).values);
  else if (Array.isArray(value)) for (const row of value) add(parent, row);
  else if (isLater(value)) {
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
  if (isLater(value)) return (value.size ??= count(value.content));
  const strings = stringsOf(value);
  const rows = strings
    ? piecesOf(strings).map((piece) =>
        typeof piece === 'number' ? (value as TemplateResult).values[piece] : 'one node',
      )
    : value;
  if (Array.isArray(rows)) return rows.reduce<number>((sum, row) => sum + count(row), 0);
  return value instanceof Node || wordsOf(value) ? 1 : 0;
}

type Place = ChildNode | null;

/** Where the nodes from `node` on show `old`, they show `now` after it. Answers with the node that follows. */
function patch(parent: Node, node: Place, old: unknown, now: unknown): Place {
  if (isLater(now) && isLater(old)) {
    if (!now.saysTheSameAs(old)) return patch(parent, node, old.content, now.content);
    old = now;
  }
  if (old === now) {
    for (let left = count(now); left--;) node = node!.nextSibling;
    return node;
  }
  const strings = stringsOf(now);
  if (strings && strings === stringsOf(old))
    return patchPieces(
      parent,
      node,
      piecesOf(strings),
      (old as TemplateResult).values,
      (now as TemplateResult).values,
    );
  let gone = old;
  let come = now;
  if (Array.isArray(old) && Array.isArray(now)) {
    for (const [index, row] of old.entries())
      if (index < now.length) node = patch(parent, node, row, now[index]);
    gone = old.slice(now.length);
    come = now.slice(old.length);
  }
  const fragment = new DocumentFragment();
  add(fragment, come);
  parent.insertBefore(fragment, node);
  for (let left = count(gone); left--;) {
    const next = node!.nextSibling;
    node!.remove();
    node = next;
  }
  return node;
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
    else {
      if (typeof piece === 'object') {
        const element = node as Element;
        if (element.localName !== piece.element.localName) throw new Error();
        for (const [name, hole] of piece.attributes)
          if (old[hole] !== now[hole]) setAttribute(element, name, now[hole]);
        patchPieces(element, element.firstChild, piece.content, old, now);
      }
      node = node!.nextSibling;
    }
  }
  return node;
}

/** Where a tree shows `old`, it shows `now` after it. */
export function show(root: ParentNode & Node, old: unknown, now: unknown): void {
  try {
    if (old) return void patch(root, root.firstChild, old, now);
  } catch {
    // Others have changed the tree, as extensions do that translate. All is made anew, as at first.
  }
  root.replaceChildren();
  patch(root, null, '', now);
}
