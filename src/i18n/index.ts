export { enActions, enArranged, enFurther, type Words } from './en.js';
export { formatDate, formatRelative, knownTimeZone, listFormat, nameOf } from './format.js';
export { directionOf, quotationMarks } from './language.js';
export { wordsIn } from './words.js';
