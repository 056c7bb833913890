/** The one list of addresses that a payload may name. Everything that ends up in an `href` or a `src` has passed here. */

/** Stands for the document's own address while a relative one is judged. */
const BASE = 'https://base.invalid/';

/** Undefined where it is none. */
export function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** What can be no other thing: most addresses are so, and to parse one takes longer than all else that is done with it. */
const PLAIN = /^(https?:\/\/[a-z.]+\/|\/?\w[\w./-]*$)/;

/** Judged as a browser reads it: after its own clean-up of the text. */
const allows = (addresses: RegExp) => (address: string) =>
  PLAIN.test(address) || addresses.test(parse(address, BASE)?.href ?? '');

/** `http:`, `https:`, `mailto:`, `tel:` or relative. */
export const isLink = allows(/^(https?|mailto|tel):/);

/** `http:`, `https:` or relative: what a frame may show. */
export const isPage = allows(/^https?:/);

/** `http:`, `https:`, relative, or a `data:` image other than SVG (which may hold scripts). */
export const isMedia = allows(/^(https?:|data:image\/(?!svg)[a-z])/i);

/** The address as seen from the document it came in; unchanged where that has none (inline, or on a server). */
export const resolve = (address: string, base: string | undefined): string =>
  base && !/^https?:\/\//.test(address) ? (parse(address, base)?.href ?? address) : address;
