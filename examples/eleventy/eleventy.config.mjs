import { readFile } from 'node:fs/promises';

export default function (eleventy) {
  eleventy.addPassthroughCopy({
    'node_modules/newswire-elements/dist/cdn': 'newswire',
    // The stories that the publisher's system would serve.
    '../public': '.',
    'src/page.js': 'page.js',
  });
  eleventy.addGlobalData('story', async () =>
    JSON.parse(await readFile('../public/stories/harbour.json', 'utf8')),
  );
  // A “</script>” in a story must not end the script that it is in.
  eleventy.addFilter('json', (value) => JSON.stringify(value).replaceAll('<', '\\u003c'));
  return { dir: { input: 'src', output: 'dist' } };
}
