/** The file beside newswire.js with what few stories need: src/cdn/further.ts loads it. */

import { arrangedStyles } from '../views/arranged.js';
import { furtherStyles } from '../views/further.js';

export { arrangedView } from '../views/arranged.js';
export { furtherView, layOutFurther } from '../views/further.js';
export const lateStyles = [...arrangedStyles, ...furtherStyles].join('');
