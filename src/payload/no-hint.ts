/** Readers need no hints: bundles for browsers have this in the place of `hint.ts` (`browser` in package.json), and so has newswire.js. */

export const hintFor = (): undefined => undefined;
