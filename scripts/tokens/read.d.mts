/** A design token as a custom property; `value` is CSS. A colour has also its two values. */
export interface Token {
  property: string;
  type: string;
  value: string;
  description?: string;
  light?: string;
  dark?: string;
}
export function readTokens(file: object): Token[];
export function themeSheet(name: string, file: { $description?: string }): string;
