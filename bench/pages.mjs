// The pages that are measured, and the documents in them.
import { readFileSync } from 'node:fs';
import { changedStory, otherStory, story } from './story.mjs';
import { stacks } from './stacks.mjs';

const payloads = { story, other: otherStory, changed: changedStory };
const importMap = '<script type="importmap">{"imports":{"virtual:css":"/css.js"}}</script>';
const harness = '<script src="/bench/page/harness.js"></script>';

/** Without bench's own packages there are these two alone. */
const unbuilt = { cdn: '/dist/cdn/newswire.js', vanilla: '/bench/stacks/vanilla.js' };
const bundleOf = ({ bundle }, built) => (built ? `/bench/build/${bundle}.js` : unbuilt[bundle]);
export const codeOf = ({ bundle }) => readFileSync(new URL(`build/${bundle}.js`, import.meta.url), 'utf8');

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

const inline = (payload) =>
  `<script type="application/json">${JSON.stringify(payload).replaceAll('<', '\\u003c')}</script>`;

/** An element in the page's own HTML, with its document inside, and what else stands there. */
export const elementWith = ({ tag, ours }, inside = '', attributes = '') =>
  `<${tag}${ours ? ' no-actions' : ''}${attributes}>${inline(story)}${inside}</${tag}>`;

/** Puts the documents, and a page for each of these stacks, into what the server answers. `built`: from bench/build/. */
export function addPages(made, names, built) {
  for (const [name, payload] of Object.entries(payloads)) made.set(`/${name}.json`, JSON.stringify(payload));
  for (const name of names) {
    const script = `<script type="module" src="${bundleOf(stacks[name], built)}"></script>`;
    made.set(`/mount/${name}.html`, page(importMap + harness + script));
    if (stacks[name].driver === 'element')
      addElementPage(made, `/cold/${name}.html`, elementWith(stacks[name]));
  }
  made.set('/empty.html', page(harness));
}

export const addElementPage = (made, path, element, head = '') =>
  made.set(path, page(harness + head, element));

/** The pages for plain HTML and frames, from the tree that the stack by hand has made of each document. */
export function addMarkup(made, trees) {
  for (const [name, tree] of Object.entries(trees)) {
    const markup = (head) =>
      `<bench-story><template shadowrootmode="open">${head}${tree}</template></bench-story>`;
    made.set(`/${name}.markup`, markup(''));
    made.set(
      `/frame/${name}.html`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title><style>body { margin: 0 }</style>${markup('<link rel="stylesheet" href="/sheet.css">')}</html>`,
    );
  }
  addElementPage(made, '/cold/html.html', made.get('/story.markup'));
}

/** The documents as a page's harness takes them: whole, by address, as markup, and as a page for a frame. */
export const documentsOf = (made) =>
  Object.fromEntries(
    Object.entries(payloads).map(([name, payload]) => [
      name,
      {
        payload,
        src: `/${name}.json`,
        html: made.get(`/${name}.markup`),
        frame: `/frame/${name}.html`,
      },
    ]),
  );
