// Writes RESULTS.md and the charts from results.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { writeCharts } from './charts.mjs';
import { base, stacks } from './stacks.mjs';
import { exponent, median, ratio, spread } from './stats.mjs';

const pathOf = (name) => new URL(name, import.meta.url);
const digits = (value) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
const number = (value) =>
  Number.isFinite(value)
    ? value.toLocaleString('en', {
        maximumFractionDigits: digits(value),
        minimumFractionDigits: digits(value),
      })
    : '–';
const times = (value) => (Number.isFinite(value) ? `${value.toFixed(2)}×` : '–');

const table = (head, rows) =>
  [head, head.map((_, index) => (index ? '---:' : '---')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** What of a sample stands in which column of which table: a title, the measure, and the figures in it. */
const cpu = (part, point, key) => [part, (sample) => (key ? sample[key] : sample).cpu[point], 'ms'];
const wall = (part, point, key) => [part, (sample) => (key ? sample[key] : sample).wall[point], 'ms'];
const kB = (part, get) => [part, (sample) => get(sample) / 1000, 'kB'];
const mountTable = (title, measure) => ({
  title,
  measure,
  note: (samples) => {
    const { frame, vanilla } = samples;
    const fewer = frame && frame[0].count !== vanilla[0].count;
    return fewer
      ? `${vanilla[0].count} of each; of frames ${frame[0].count}, so their ratio is not that of one to one.`
      : `${vanilla[0].count} of each.`;
  },
  columns: [
    cpu('script', 'script', 'mount'),
    cpu('script + layout', 'layout', 'mount'),
    cpu('until two frames later', 'frames', 'mount'),
    wall('wall', 'frames', 'mount'),
    cpu('unmount', 'frames', 'unmount'),
  ],
});
const heapTable = (title, measure) => ({
  title,
  measure,
  note: () =>
    'After collecting everything that can be: the heap of scripts and that of the DOM, and the DOM’s nodes, comments among them, for each element; then what is left of all after they are gone.',
  columns: [
    kB('script heap each', ({ each }) => each.script),
    kB('DOM heap each', ({ each }) => each.dom),
    ['nodes each', ({ each }) => each.nodes, ''],
    kB('left, script', ({ left }) => left.script),
    ['left, nodes', ({ left }) => left.nodes, ''],
  ],
});
const coldColumns = [
  cpu('script', 'script'),
  cpu('script + layout', 'layout'),
  cpu('until a frame later', 'frames'),
  wall('wall', 'layout'),
];
export const tables = [
  {
    title: 'Cold: from the start of the script to the first story',
    measure: 'cold-1x',
    note: () =>
      'The element and its document are in the page; the bundle is compiled and run, and the layout forced.',
    columns: coldColumns,
  },
  { title: 'Cold, at a quarter of the speed', measure: 'cold-4x', columns: coldColumns },
  mountTable('Mount 100', 'mount-100'),
  mountTable('Mount many', 'mount-many'),
  {
    title: 'Change the headline in each, then the whole document in each',
    measure: 'update',
    note: (samples) => `${samples[base][0].count} of each. Plain HTML is parsed anew in both cases.`,
    columns: [
      cpu('headline, script', 'script', 'field'),
      cpu('headline, with layout', 'layout', 'field'),
      cpu('all, script', 'script', 'swap'),
      cpu('all, with layout', 'layout', 'swap'),
    ],
  },
  {
    title: 'The long story: 1,000 paragraphs, 200 attendees, 100 links',
    measure: 'long',
    columns: [
      wall('to the first frame, wall', 'frames', 'mount'),
      cpu('to the first frame', 'frames', 'mount'),
      cpu('script', 'script', 'mount'),
      cpu('scrolled through', 'scrolled', 'scroll'),
      wall('longest task while scrolling, wall (none from 50 ms on: 0)', 'longest', 'scroll'),
    ],
  },
  heapTable('Heap and nodes, at 100', 'mount-100'),
  heapTable('Heap and nodes, at many', 'mount-many'),
  {
    title: 'Layout shift of an element that comes late',
    measure: 'shift',
    note: () =>
      'The sum of shifts in a window of 1280 × 2600, with a box of 1200 px below: with the story’s height reserved, with an author’s text in it that is 2000 px high, and with nothing.',
    plain: true,
    columns: ['reserved', 'fallback', 'nothing'].map((kind) => [kind, ({ shifts }) => shifts[kind], '']),
  },
];

function write({ title, measure, note, columns, plain }, results) {
  const result = results.measures[measure];
  if (!result) return '';
  const { samples, date, load } = result;
  const rows = Object.entries(samples).map(([name, runs]) => [
    stacks[name].label,
    ...columns.flatMap(([, get]) => {
      const values = runs.map(get);
      const cell = `${number(median(values))} ± ${number(spread(values))}`;
      return plain
        ? [number(median(values))]
        : [cell, samples[base] ? times(ratio(values, samples[base].map(get))) : '–'];
    }),
  ]);
  const head = [
    '',
    ...columns.flatMap(([name, , unit]) => (plain ? [name] : [unit ? `${name}, ${unit}` : name, 'ratio'])),
  ];
  const runs = samples[base]?.length ?? Object.values(samples)[0].length;
  return `## ${title}\n\n${note ? `${note(samples)} ` : ''}Runs: ${runs}. Load of the machine: ${load.toFixed(1)} (${date}).\n\n${table(head, rows)}\n`;
}

function bytesTable({ bytes }) {
  if (!bytes) return '';
  const size = (sizes) =>
    sizes ? ['raw', 'gzip', 'brotli'].map((kind) => number(sizes[kind] / 1000)) : ['–', '–', '–'];
  const rows = Object.entries(bytes)
    .filter(([name]) => name !== 'css')
    .map(([name, { bundle, runtime }]) => [
      stacks[name].label,
      ...size(bundle),
      times(bundle.brotli / bytes[base].bundle.brotli),
      ...size(runtime),
    ]);
  return `## Bytes\n\nIn kB, minified: the bundle of this widget, with the style sheet (${size(bytes.css).join(', ')}), and of the least that renders one line. Ours by npm is the article alone, with every kind of block; by script tag all four elements.\n\n${table(['', 'raw', 'gzip', 'brotli', 'ratio', 'runtime, raw', 'gzip', 'brotli'], rows)}\n`;
}

function growthTable({ measures: { growth, parse } }) {
  let text = '';
  if (growth) {
    const rows = Object.entries(growth.samples).map(([name, [{ points }]]) => {
      const of = (point) => points.map(({ count, cpu }) => [count, cpu[point]]);
      const cells = points.map(({ cpu }) => `${number(cpu.script)} / ${number(cpu.frames)}`);
      return [
        stacks[name].label,
        ...cells,
        `${exponent(of('script')).toFixed(2)} / ${exponent(of('frames')).toFixed(2)}`,
      ];
    });
    const counts = Object.values(growth.samples)[0][0].points.map(({ count }) => count.toLocaleString('en'));
    text += `## Growth\n\nScript / all until two frames later, in ms of the processor’s time, for so many elements; the exponents by least squares on the logarithms. Load of the machine: ${growth.load.toFixed(1)}.\n\n${table(['', ...counts, 'exponent'], rows)}\n\n`;
  }
  if (parse) {
    const { page, node } = parse.samples.npm.at(-1);
    const rows = page.map(({ bytes, json, both }, index) => [
      number(bytes / 1000),
      ...[json, both].map(number),
      times(both / json),
      ...[node[index].json, node[index].both].map(number),
      times(node[index].both / node[index].json),
    ]);
    const grown = (points) => exponent(points.map(({ bytes, both }) => [bytes, both])).toFixed(2);
    text += `## Parse and validate\n\n\`JSON.parse\` alone, and \`parsePayload\` after it, in ms. Exponents of the latter: ${grown(page)} in Chromium, ${grown(node)} in Node (whose times count all threads).\n\n${table(['kB', 'Chromium, JSON', 'with ours', 'ratio', 'Node, JSON', 'with ours', 'ratio'], rows)}\n`;
  }
  return text;
}

export function writeReport() {
  const results = JSON.parse(readFileSync(pathOf('results.json'), 'utf8'));
  const { machine, versions, date, elements } = results;
  const preface = `# Results

Made by \`npm run bench\` from \`results.json\`; not written by hand. ${date}.

${machine.cpu}, ${machine.cores} cores, ${(machine.memory / 2 ** 30).toFixed(0)} GiB, ${machine.system}; Chromium ${machine.chromium}, Node ${machine.node}. ${Object.entries(
    versions,
  )
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.

Every stack shows the same story: before anything is measured its tree, its number of elements (${elements?.[base] ?? '–'}, and in ours ${(elements?.cdn ?? 0) - (elements?.[base] ?? 0)} more that stand beside the story) and its height at 1280 and 360 px are compared with those of the stack by hand. Each sample is from a renderer of its own, the stacks in turns.

Times are milliseconds of **processor time of the page’s main thread** unless a column says *wall*: the machine had other work. Given are the median, ± the distance between the quartiles, and the median of the ratios to “${stacks[base].label}” round by round. Times of one row are counted from the same start, so each includes those before it.

“Ours” has its document by \`src\`, which all elements share, read once; “by property” each reads and checks the object it is given. The other stacks are given the object as it came, and trust it. Frames are 200 at most; each has the plain HTML with a linked style sheet and no script, and shares the page’s process.
`;
  const parts = [
    preface,
    bytesTable(results),
    ...tables.map((entry) => write(entry, results)),
    growthTable(results),
  ];
  const charts = writeCharts(results);
  parts.push(`## Charts\n\n${charts.map(({ file, title }) => `![${title}](charts/${file})`).join('\n\n')}\n`);
  writeFileSync(pathOf('RESULTS.md'), parts.filter(Boolean).join('\n'));
}

if (process.argv[1] === import.meta.filename) writeReport();
