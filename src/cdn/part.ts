/** What a part that is loaded later needs of Lit: templates that the renderer in newswire.js fills, and styles as text. */

export interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Template => ({ strings, values });
/** The same one in each file. */
export const nothing = Symbol.for('newswire-nothing');
export const isServer = false;
export const unsafeCSS = (text: string): string => text;
