// The pages that are measured, and the documents in them.
import { changedStory, otherStory, story } from './story.mjs';
import { stacks } from './stacks.mjs';

const bundleOf = ({ bundle }, built) =>
  built
    ? `/bench/build/${bundle}.js`
    : { cdn: '/dist/cdn/newswire.js', vanilla: '/bench/stacks/vanilla.js' }[bundle];
const importMap = '<script type="importmap">{"imports":{"virtual:css":"/css.js"}}</script>';

const page = (head, body = '') => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bench</title>
<style>body { margin: 0 }</style>
${head}
<main>${body}</main>
<footer>The end</footer>
</html>
`;

/** Puts the pages and documents of these stacks into what the server answers. `built`: from bench/build/. */
export function addPages(made, names, built) {
  const documents = { story, other: otherStory, changed: changedStory };
  for (const [name, payload] of Object.entries(documents)) made.set(`/${name}.json`, JSON.stringify(payload));
  for (const name of names) {
    const script = `<script type="module" src="${bundleOf(stacks[name], built)}"></script>`;
    made.set(`/mount/${name}`, page(`${importMap}<script src="/bench/page/harness.js"></script>${script}`));
  }
}

/** The documents as a stack's pages take them. */
export function documentsOf(payloads = { story, other: otherStory, changed: changedStory }) {
  return Object.fromEntries(
    Object.entries(payloads).map(([name, payload]) => [name, { ...payload, src: `/${name}.json` }]),
  );
}
