/** Trusted Types, for the two kinds of text that are given to a parser: our own templates, and an embed's document. */

interface Policy {
  createHTML(markup: string): string;
}
declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;

/**
 * A policy that passes what it is given; undefined in a browser that has none.
 * @throws TypeError where the page does not allow the name, or allows it once and it is taken.
 */
export const policyNamed = (name: string): Policy | undefined =>
  typeof trustedTypes === 'object'
    ? trustedTypes.createPolicy(name, { createHTML: (markup) => markup })
    : undefined;
