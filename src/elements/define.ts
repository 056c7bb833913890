import { version } from './version.js';

interface Registered extends CustomElementConstructor {
  readonly newswireVersion?: string;
}

/**
 * Registers an element. Whoever was first keeps the tag, for a page may well load two copies: silently where that is the same
 * version, else with a warning. Never throws, so that one tag that cannot be had costs the page no other.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  try {
    const first: Registered | undefined = customElements.get(tag);
    if (!first) customElements.define(tag, element);
    else if (!first.newswireVersion) warn('taken by another script:', tag);
    else if (first.newswireVersion !== version) warn(`${first.newswireVersion} stays in use`);
  } catch (fault) {
    // The registry may be locked; or the page has registered the class itself, under a name of its own.
    warn('not registered:', tag, fault);
  }
}

/** Once for all tags, and in all copies: they share what they have told. */
function warn(what: string, ...more: unknown[]): void {
  const text = `newswire-elements ${version}: ${what}`;
  const page = globalThis as { newswireTold?: Set<string> };
  const told = (page.newswireTold ??= new Set());
  if (!told.has(text)) console.warn(text, ...more);
  told.add(text);
}
