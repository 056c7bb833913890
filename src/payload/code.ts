/** Codes as a payload carries them: of languages and of countries. */

/**
 * Whether this is a language tag (BCP 47) that the platform can work with. Longer ones are refused
 * unread: the time it takes grows with the tag.
 */
export function isLanguage(tag: string): boolean {
  try {
    return tag.length < 100 && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** Whether this has the form of an ISO 3166-1 alpha-2 code; which of them are in use changes. */
export const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code);
