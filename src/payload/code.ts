/** Codes as a payload carries them: of languages and of countries. */

/**
 * Whether this is a language tag (BCP 47) that the platform can work with. Longer ones are refused
 * unread: the time it takes grows with the tag.
 */
export const isLanguage = (tag: string): boolean => tag.length < 100 && canonical(tag) !== undefined;

/** The tag in its regular form; undefined when it is none, on which `Intl` throws. */
export function canonical(tag: string | undefined): string | undefined {
  try {
    return new Intl.Locale(tag!).toString();
  } catch {
    return undefined;
  }
}

/** Whether this has the form of an ISO 3166-1 alpha-2 code; which of them are in use changes. */
export const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code);
