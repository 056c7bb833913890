// What an element looks like to the eye, for tests to compare before and after.
import { findAll, isShown } from './helpers.js';

export type Look = Map<string, string>;

/** Of the surroundings, and seen by no reader: where their box begins, whether they are a flex box, what nothing is turned about. */
const OUTSIDE = /^(--|inset|top$|right$|bottom$|left$|min-(block-size|height)$|.*-origin$)/;

/** What makes the look of a box and its text. */
const SEEN =
  `display float position visibility opacity box-sizing margin padding border-width border-style border-color border-radius
  background-color color font-family font-size font-style font-weight font-stretch font-variant-caps line-height letter-spacing
  word-spacing text-align text-indent text-transform text-decoration-line text-decoration-color text-shadow white-space word-break
  overflow-wrap hyphens direction writing-mode list-style-type vertical-align column-gap row-gap cursor`.split(
    /\s+/,
  );

/**
 * All that can be seen of some elements: where each stands, and what it looks like. Of the first one every property that the
 * browser knows, for what the page does to the others would come by it; of the others the `properties`.
 */
export function look(all: readonly Element[], properties?: readonly string[]): Look {
  const found: Look = new Map();
  const from = all[0].getBoundingClientRect();
  all.forEach((element, index) => {
    const name = `${index} ${element.localName}[part=${element.getAttribute('part')}]`;
    const { left, top, width, height } = element.getBoundingClientRect();
    if (isShown(element))
      found.set(`${name} place`, `${left - from.left}px ${top - from.top}px ${width}px ${height}px`);
    const style = getComputedStyle(element);
    for (const property of index && properties ? properties : style)
      if (!OUTSIDE.test(property)) found.set(`${name} ${property}`, style.getPropertyValue(property));
  });
  return found;
}

const LENGTH = /-?[\d.]+(?=px)/g;

/** The same to the eye: an engine rounds where a box begins, so that a long one is a pixel longer at times. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.replace(LENGTH, '') !== other.replace(LENGTH, '')) return false;
  const others = other.match(LENGTH)!.map(Number);
  return one.match(LENGTH)!.every((number, index) => {
    const length = Math.abs(Number(number));
    return Math.abs(Number(number) - others[index]) <= (length > 20 ? 1 : 0.05);
  });
}

export const differences = (one: Look, other: Look): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].flatMap((key) => {
    const [before = 'none', after = 'none'] = [one.get(key), other.get(key)];
    return isSame(before, after) ? [] : [`${key}: ${before} → ${after}`];
  });

/** Without the place of messages while there are none. */
export const lookInside = (host: Element): Look => look(findAll(host, ':not(slot, [aria-live]:empty)'), SEEN);
