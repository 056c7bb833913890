/** The one list of addresses that a payload may name. Everything that ends up in an `href` or a `src` has passed here. */

/** Stands for the document's own address while a relative one is judged. */
const BASE = 'https://base.invalid/';

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** `http:`, `https:`, `mailto:`, `tel:` or relative. Judged as a browser reads it: after its own clean-up of the text. */
export const isLink = (address: string): boolean =>
  /^(https?|mailto|tel):$/.test(parse(address, BASE)?.protocol ?? '');

/** `http:`, `https:`, relative, or a `data:` image other than SVG (which may hold scripts). */
export function isMedia(address: string): boolean {
  const url = parse(address, BASE);
  return !!url && (/^https?:$/.test(url.protocol) || /^data:image\/(?!svg)[a-z]/i.test(url.href));
}

/** The address as seen from the document it came in; unchanged where that has none (inline, or on a server). */
export const resolve = (address: string, base: string | undefined): string =>
  base ? (parse(address, base)?.href ?? address) : address;
