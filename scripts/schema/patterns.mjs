// What regular expressions can say of the texts that src/payload judges by functions. Each lets through all that the
// function does, and stops what it can. As in JSON Schema: ECMA-262 with the flag `u`, found anywhere, no other flags.

/** White space is the same to `\S` as to `trim`. */
export const words = '\\S';

export const country = '^[A-Z]{2}$';

const day = [
  '\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))',
  '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29',
].join('|');
const clock = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)';
export const date = `^(?:${day})(?:[Tt]${clock}(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$`;

/** https://www.unicode.org/reports/tr35/#Unicode_locale_identifier, without the grammar inside an extension. */
const letters = 'A-Za-z';
const any = `${letters}0-9`;
export const language = [
  `^(?=.{1,99}$)(?:[${letters}]{2,3}|[${letters}]{5,8})`,
  `(?:-[${letters}]{4})?`,
  `(?:-(?:[${letters}]{2}|\\d{3}))?`,
  `(?:-(?:[${any}]{5,8}|\\d[${any}]{3}))*`,
  `(?:-[0-9A-WY-Za-wy-z](?:-[${any}]{2,8})+)*`,
  `(?:-[Xx](?:-[${any}]{1,8})+)?$`,
].join('');

// Addresses, as https://url.spec.whatwg.org/ reads them: control characters and spaces around them do not count, nor do
// tabs and line breaks anywhere; a backslash is a slash; capitals are small letters.
const gap = '[\\t\\n\\r]*';
const start = '^(?=[\\s\\S]*\\S)[\\u0000-\\u0020]*(?![\\u0000-\\u0020])';

/** These letters and signs, however they are written. */
const spelled = (text) =>
  [...text]
    .map((sign) => (/[a-z]/.test(sign) ? `[${sign.toUpperCase()}${sign}]` : sign.replace('/', '\\/')))
    .join(gap);

const slash = `[/\\\\]${gap}`;
/** Something before the path, which cannot be told to be no host. */
const host = '[^/\\\\?#]*[^/\\\\?#\\u0000-\\u0020]';
const http = `${spelled('http:')}${gap}(?:${slash})*${host}`;
/** The document that relative addresses are judged from is itself at an https address. */
const https = `${spelled('https:')}${gap}(?:(?:${slash}){2,}${host}|(?!(?:${slash}){2}))`;
const scheme = `[${letters}][${any}+.\\t\\n\\r-]*:`;
const relative = `(?!${scheme})(?:(?:${slash}){2,}${host}|(?!${gap}(?:${slash}){2}))`;
const pages = [http, https, relative];
const address = (...forms) => `${start}(?:${forms.join('|')})`;

export const page = address(...pages);
export const link = address(...pages, spelled('mailto:'), spelled('tel:'));
export const media = address(...pages, `${spelled('data:image/')}${gap}(?!${spelled('svg')})[${letters}]`);
