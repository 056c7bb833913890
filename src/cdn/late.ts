/** The file beside newswire.js with what few stories need: src/cdn/further.ts loads it. */

import { arrangedStyles, arrangedView } from '../views/arranged.js';
import { furtherStyles, furtherView, layOutFurther } from '../views/further.js';
import { readingView } from '../views/reading.js';

/** One object, whose members have short names in both files. */
export const late = {
  arrangedView,
  furtherView,
  layOutFurther,
  lateStyles: [...arrangedStyles, ...furtherStyles].join(''),
  readingView,
};
