// Bar charts as SVG, without a library: one bar a stack, the base marked, legible on light and dark ground.
import { mkdirSync, writeFileSync } from 'node:fs';
import { base, stacks } from './stacks.mjs';
import { median } from './stats.mjs';

const mediansOf = (samples, get) =>
  Object.fromEntries(Object.entries(samples).map(([name, runs]) => [name, median(runs.map(get))]));

const charts = [
  {
    file: 'bytes.svg',
    title: 'The widget’s bundle, kB of brotli',
    values: ({ bytes }) =>
      bytes &&
      Object.fromEntries(
        Object.entries(bytes)
          .filter(([, { bundle }]) => bundle)
          .map(([name, { bundle }]) => [name, bundle.brotli / 1000]),
      ),
  },
  ...[
    ['cold-1x', 'Cold: script to first story, ms of processor time', ({ cpu }) => cpu.layout],
    ['cold-4x', 'Cold at a quarter of the speed, ms of processor time', ({ cpu }) => cpu.layout],
    ['mount-100', 'Mount 100: script, ms of processor time', ({ mount }) => mount.cpu.script],
    [
      'mount-many',
      'Mount 1,000 (of frames 200): script and layout, ms of processor time',
      ({ mount }) => mount.cpu.layout,
    ],
    ['update', 'Change the headline in each: script, ms of processor time', ({ field }) => field.cpu.script],
    [
      'update',
      'Another document in each: script, ms of processor time',
      ({ swap }) => swap.cpu.script,
      'swap',
    ],
    ['long', 'The long story to its first frame, ms of processor time', ({ mount }) => mount.cpu.frames],
    ['mount-100', 'Script heap of one element, kB', ({ each }) => each.script / 1000, 'heap'],
  ].map(([measure, title, get, file = measure]) => ({
    file: `${file}.svg`,
    title,
    values: ({ measures }) => measures[measure] && mediansOf(measures[measure].samples, get),
  })),
];

const WIDTH = 720;
const LEFT = 300;
const RIGHT = 80;
const ROW = 28;
const TOP = 48;
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const figure = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

function draw(title, values) {
  const rows = Object.entries(values).filter(([, value]) => Number.isFinite(value));
  const most = Math.max(...rows.map(([, value]) => value));
  const height = TOP + rows.length * ROW + 12;
  const bars = rows.map(([name, value], index) => {
    const y = TOP + index * ROW;
    const width = Math.max(1, (value / most) * (WIDTH - LEFT - RIGHT));
    const kind = stacks[name].ours ? 'ours' : name === base ? 'base' : 'other';
    return `  <text class="name" x="${LEFT - 10}" y="${y + 16}">${escape(stacks[name].label)}</text>
  <rect class="${kind}" x="${LEFT}" y="${y + 2}" width="${width.toFixed(1)}" height="${ROW - 8}" rx="2"/>
  <text x="${(LEFT + width + 8).toFixed(1)}" y="${y + 16}">${figure(value)}</text>`;
  });
  const said = rows.map(([name, value]) => `${stacks[name].label}: ${figure(value)}`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc">
  <title id="title">${escape(title)}</title>
  <desc id="desc">${escape(said)}.</desc>
  <style>
    text { font: 13px system-ui, sans-serif; fill: #24292f; }
    .head { font-weight: 600; font-size: 15px; }
    .name { text-anchor: end; }
    .ground { fill: #ffffff; }
    .ours { fill: #a3171c; }
    .base { fill: #24292f; }
    .other { fill: #8a929b; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6e6e6; }
      .ground { fill: #131518; }
      .ours { fill: #ff9085; }
      .base { fill: #e6e6e6; }
      .other { fill: #6b737c; }
    }
  </style>
  <rect class="ground" width="${WIDTH}" height="${height}"/>
  <text class="head" x="16" y="28">${escape(title)}</text>
${bars.join('\n')}
</svg>
`;
}

/** Draws what there are figures of; answers with the files. */
export function writeCharts(results) {
  mkdirSync(new URL('charts/', import.meta.url), { recursive: true });
  return charts.filter(({ file, title, values }) => {
    const found = values(results);
    if (found) writeFileSync(new URL(`charts/${file}`, import.meta.url), draw(title, found));
    return found;
  });
}
