export { enActions, enArranged, enFurther, enReading, type Words } from './en.js';
export {
  cached,
  formatDate,
  formatMinutes,
  formatRelative,
  knownTimeZone,
  listFormat,
  nameOf,
} from './format.js';
export { directionOf, quotationMarks } from './language.js';
export { wordsIn } from './words.js';
