// The tags that bring newswire.js into a page, with what each file is.

/**
 * Where the folder is at `base`. The map covers the files that newswire.js loads when a page needs them; browsers that do not know
 * its member `integrity` load them unchecked (https://html.spec.whatwg.org/multipage/webappapis.html#import-maps).
 */
export function tags(base, integrity) {
  const map = Object.fromEntries(
    Object.entries(integrity)
      .filter(([name]) => name.startsWith('newswire-'))
      .map(([name, hash]) => [`${base}${name}`, hash]),
  );
  return `<script type="importmap">
  ${JSON.stringify({ integrity: map }, null, 2).replaceAll('\n', '\n  ')}
</script>
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
}

const section = (title, words, base, integrity) => `## ${title}

${words}

\`\`\`html
${tags(base, integrity)}
\`\`\`
`;

export const snippets = (version, integrity) => `# newswire.js ${version}: tags to paste

A browser runs no file that is not, byte for byte, the one that these tags name. Take them anew with each version. A page has one import
map; if yours has one already, put the member \`integrity\` into it. It stands before the first module script, and a strict policy has to
allow it as an inline script: by its hash, or a nonce.

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
