// Where the time goes when 1,000 stories of ours are mounted: the functions by their own time, from the bundle with its
// names left readable. `npm --prefix bench run profile -- [npm|npm-payload] [count]`
import { buildAll } from './build.mjs';
import { launch } from './chrome.mjs';
import { withStack } from './measure.mjs';
import { addPages } from './pages.mjs';
import { serve } from './server.mjs';

const [name = 'npm', count = '1000'] = process.argv.slice(2);
await buildAll(['npm'], { minify: false });
const server = await serve();
addPages(server.made, [name], true);
const path = `/mount/${name}.html`;
server.made.set(path, server.made.get(path).replace('build/npm.js', 'build/npm.plain.js'));
const browser = await launch();
const profile = await withStack({ browser, server }, name, async (page, cdp) => {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
  await cdp.send('Profiler.start');
  await page.evaluate((count) => bench.mount(count), Number(count));
  return (await cdp.send('Profiler.stop')).profile;
});
await browser.close();
server.close();

const own = new Map();
let all = 0;
const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
profile.samples.forEach((id, index) => {
  const { functionName, lineNumber, url } = nodes.get(id);
  const key = `${functionName || '(anonymous)'} ${url ? `${url.split('/').pop()}:${lineNumber + 1}` : ''}`;
  own.set(key, (own.get(key) ?? 0) + profile.timeDeltas[index] / 1000);
  if (!['(idle)', '(program)'].includes(functionName)) all += profile.timeDeltas[index] / 1000;
});
const rows = [...own].sort((a, b) => b[1] - a[1]).slice(0, 40);
for (const [key, time] of rows)
  console.log(`${time.toFixed(0).padStart(7)} ms ${((time / all) * 100).toFixed(1).padStart(5)} %  ${key}`);
