/** The interface's words in the reader's language, as soon as they are there. */

import { en, type Words } from './en.js';
import { cached } from './format.js';
import { load } from './languages.js';

interface Spoken {
  /** English until others have come. */
  words: Words;
  /** The language that they are in. */
  spoken: string;
  /** Until they have, and then undefined. */
  arriving?: Promise<unknown>;
}

/**
 * The nearest language that there is: first with the script that the tag implies, then without one part after another
 * (https://www.rfc-editor.org/rfc/rfc4647#section-3.4). Where there is none, or it cannot be had, English stays.
 */
export const wordsIn = (language: string): Spoken =>
  cached(`words ${language}`, () => {
    let tag = new Intl.Locale(language).maximize().baseName;
    let module;
    while (tag && !(module = load(tag))) tag = tag.replace(/-?[^-]*$/, '');
    const spoken: Spoken = {
      words: en,
      spoken: 'en',
      arriving: module
        ?.then(
          ({ default: words }) => void Object.assign(spoken, { words, spoken: tag }),
          () => {},
        )
        .then(() => (spoken.arriving = undefined)),
    };
    return spoken;
  });
