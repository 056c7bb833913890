// Who takes part. `driver` says how a page makes one (page/harness.js), `bundle` which file it needs.

const element = (bundle, label, rest) => ({ bundle, label, driver: 'element', tag: 'bench-story', ...rest });
const ours = (bundle, label, rest) =>
  element(bundle, label, { tag: 'newswire-article', ours: true, ...rest });

export const stacks = {
  npm: ours('npm', 'newswire-elements (npm)', { source: 'src' }),
  'npm-payload': ours('npm', 'newswire-elements (npm), by property'),
  cdn: ours('cdn', 'newswire-elements (script tag)', { source: 'src' }),
  'cdn-payload': ours('cdn', 'newswire-elements (script tag), by property'),
  vanilla: element('vanilla', 'by hand'),
  preact: element('preact', 'Preact'),
  react: element('react', 'React'),
  vue: element('vue', 'Vue'),
  svelte: element('svelte', 'Svelte'),
  solid: element('solid', 'Solid'),
  html: { bundle: 'html', label: 'plain HTML', driver: 'html', tag: 'bench-story' },
  frame: { bundle: 'html', label: 'a frame each', driver: 'frame', tag: 'iframe', most: 200 },
};
/** What all others are compared to. */
export const base = 'vanilla';
