// The tags that bring newswire.js into a page, with what each file is.
import { createHash } from 'node:crypto';

/**
 * Where the folder is at `base`. The map covers the files that newswire.js loads when a page needs them; browsers that do not know
 * its member `integrity` load them unchecked (https://html.spec.whatwg.org/multipage/webappapis.html#import-maps).
 */
const tags = (base, integrity, map) => `<script type="importmap">${map}</script>
<link
  rel="stylesheet"
  href="${base}newswire.css"
  integrity="${integrity['newswire.css']}"
  crossorigin="anonymous"
/>
<script
  type="module"
  src="${base}newswire.js"
  integrity="${integrity['newswire.js']}"
  crossorigin="anonymous"
></script>`;

function mapOf(base, integrity) {
  const late = Object.entries(integrity).filter(([name]) => name.startsWith('newswire-'));
  const member = Object.fromEntries(late.map(([name, hash]) => [`${base}${name}`, hash]));
  return `\n  ${JSON.stringify({ integrity: member }, null, 2).replaceAll('\n', '\n  ')}\n`;
}

const hashOf = (text) => createHash('sha256').update(text).digest('base64');

function section(title, words, base, integrity) {
  const map = mapOf(base, integrity);
  return `## ${title}

${words}

\`\`\`html
${tags(base, integrity, map)}
\`\`\`

In the policy, beside the others in \`script-src\`: \`'sha256-${hashOf(map)}'\`
`;
}

export const snippets = (version, integrity) => `# newswire.js ${version}: tags to paste

A browser runs no newswire.js and no newswire.css that is not, byte for byte, the one that these tags name. The files that are loaded later are
checked by browsers that know \`integrity\` in an import map; others load them unchecked. Take the tags anew with each version, and change pages and
files at the same time. A page has one import map; if yours has one already, put the member \`integrity\` into it. It stands before the first module
script, and a strict policy has to allow it as an inline script: by a nonce, or by the hash that is given with it, which is that of the map exactly as it stands here.

${section('Your own server', 'With the folder `dist/cdn` as `/newswire/`.', '/newswire/', integrity)}
${section(
  'jsDelivr',
  'From npm, by a version that never changes. The policy of the page names `https://cdn.jsdelivr.net` in `script-src` and `style-src`.',
  `https://cdn.jsdelivr.net/npm/newswire-elements@${version}/dist/cdn/`,
  integrity,
)}
${section(
  'unpkg',
  'The same, with `https://unpkg.com` in the policy.',
  `https://unpkg.com/newswire-elements@${version}/dist/cdn/`,
  integrity,
)}`;
