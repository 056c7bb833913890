// Chromium for measurements: a renderer of its own for every sample, and the main thread's own processor time. What other
// processes on the machine do changes the wall time, but hardly that.
import { chromium } from 'playwright';
import { chromiumArgs, findBrowsers } from '../scripts/browsers.mjs';

export async function launch() {
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath) throw new Error('No Chromium: CHROME_PATH names one.');
  return chromium.launch({
    executablePath,
    args: [...chromiumArgs, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
}

/** Opens an address in a fresh renderer, hands the page and its session to `use`, and closes it. */
export async function withPage(browser, url, use, { viewport = { width: 1280, height: 800 } } = {}) {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(error));
    const cdp = await context.newCDPSession(page);
    // Ticks of the thread, not of the clock on the wall.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url);
    const result = await use(page, cdp);
    if (faults.length) throw faults[0];
    return result;
  } finally {
    await context.close();
  }
}

export const throttle = (cdp, rate) => cdp.send('Emulation.setCPUThrottlingRate', { rate });

async function metrics(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * Runs `act`, which answers with wall times since a start, and adds what the main thread has worked until the same points.
 * The page sets a mark at each (`timed` in page/harness.js), and a trace has the thread's own clock beside every mark.
 */
export async function measured(cdp, act) {
  const marks = new Map();
  const note = ({ value }) => {
    for (const { name, tts } of value) if (name.startsWith('bench:')) marks.set(name.slice(6), tts / 1000);
  };
  cdp.on('Tracing.dataCollected', note);
  const before = await metrics(cdp);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['blink.user_timing'] },
  });
  const wall = await act();
  const after = await metrics(cdp);
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', note);
  const spent = (name) => (after[name] - before[name]) * 1000;
  const cpu = Object.fromEntries(
    Object.keys(wall)
      .filter((name) => marks.has(name))
      .map((name) => [name, marks.get(name) - marks.get('start')]),
  );
  return { wall, cpu: { ...cpu, styleAndLayout: spent('LayoutDuration') + spent('RecalcStyleDuration') } };
}

/** What the page holds when everything that can be collected is: bytes of objects of scripts and of the DOM, and nodes. */
export async function held(cdp) {
  // Three times: what one collection lets go of may have held more.
  for (let turn = 0; turn < 3; turn++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await cdp.send('Runtime.getHeapUsage');
  const { Nodes, JSEventListeners } = await metrics(cdp);
  return { script: usedSize, dom: embedderHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
}
