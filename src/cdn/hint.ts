/** Readers need no hints: the script-tag build has this in the place of `payload/hint.ts` (rollup.config.mjs). */

export const hintFor = (): undefined => undefined;
