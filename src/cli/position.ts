/** Where in a JSON text the values stand that JSON Pointers name. */

import { createScanner } from 'jsonc-parser';

/** As editors count: both from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** A value that a pointer names or leads through. */
interface Place {
  /** Offset of the value; of the last one, where an object has a name twice. */
  start: number;
  /** Offset of the object or list that this one was met in. */
  within: number;
  inside?: Map<string, Place>;
}

/**
 * The offset of each value. For one that is not there, that of the innermost object or list that should lead to it.
 * The text must be JSON. One pass, and no recursion: neither many pointers nor deep nesting make it slow or fail.
 */
export function offsetsOf(text: string, pointers: readonly string[]): number[] {
  const root: Place = { start: 0, within: -1 };
  for (const pointer of pointers) {
    let place = root;
    for (const key of pathOf(pointer)) {
      place.inside ??= new Map();
      let next = place.inside.get(key);
      if (!next) place.inside.set(key, (next = { start: -1, within: -1 }));
      place = next;
    }
  }
  scan(text, root);
  return pointers.map((pointer) => {
    let place = root;
    for (const key of pathOf(pointer)) {
      const next = place.inside?.get(key);
      // A place in an earlier object of the same name is none: the last one counts.
      if (next?.within !== place.start) break;
      place = next;
    }
    return place.start;
  });
}

const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => (key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key));

/** Notes where the places are. */
function scan(text: string, root: Place): void {
  const scanner = createScanner(text, true);
  const outer: { start: number; place: Place | undefined; index: number | undefined }[] = [];
  let place: Place | undefined = root;
  let isName = false;

  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const start = scanner.getTokenOffset();
    const sign = text[start];
    const container = outer.at(-1);
    if (sign === '}' || sign === ']') {
      outer.pop();
      isName = false;
    } else if (sign === ':') {
      isName = false;
    } else if (sign === ',') {
      if (container?.index === undefined) isName = true;
      else place = container.place?.inside?.get(String(++container.index));
    } else if (isName) {
      place = container?.place?.inside?.get(scanner.getTokenValue());
    } else {
      if (place) Object.assign(place, { start, within: container?.start ?? -1 });
      if (sign !== '{' && sign !== '[') continue;
      outer.push({ start, place, index: sign === '[' ? 0 : undefined });
      isName = sign === '{';
      place = isName ? undefined : place?.inside?.get('0');
    }
  }
}

/** Tells the line and column of one offset after another. They must come in order: the text is gone through once. */
export function positionsIn(text: string): (offset: number) => Position {
  let line = 1;
  let lineStart = 0;
  let nextLine = text.indexOf('\n') + 1;
  return (offset) => {
    while (nextLine > 0 && nextLine <= offset) {
      line++;
      lineStart = nextLine;
      nextLine = text.indexOf('\n', lineStart) + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}
