// Parse and validate against JSON.parse alone, on the same text: in Chromium, and in Node.
import { measured, withPage } from './chrome.mjs';
import { documentOf } from './story.mjs';
import { median } from './stats.mjs';

/** More turns for small documents, whose times are short. */
const turnsOf = (size) => Math.max(3, Math.min(30, Math.round(3e6 / size)));

export async function parseInPage({ browser, server }, size) {
  const turns = turnsOf(size);
  const text = JSON.stringify(documentOf(size));
  server.made.set(`/document-${size}.json`, text);
  return withPage(browser, `${server.origin}/empty.html`, async (page, cdp) => {
    const { cpu } = await measured(cdp, () =>
      page.evaluate(([address, turns]) => bench.parse(address, turns), [`/document-${size}.json`, turns]),
    );
    const both = [];
    const json = [];
    for (let turn = 0; turn < turns; turn++) {
      json.push(cpu[`json${turn}`] - (cpu[`both${turn - 1}`] ?? 0));
      both.push(cpu[`both${turn}`] - cpu[`json${turn}`]);
    }
    return { bytes: Buffer.byteLength(text), json: median(json), both: median(both) };
  });
}

export async function parseInNode(size) {
  const { parsePayload } = await import('../dist/payload/index.js');
  const text = JSON.stringify(documentOf(size));
  const timeOf = (act) => {
    const before = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const json = [];
  const both = [];
  for (let turn = 0; turn < turnsOf(size); turn++) {
    json.push(timeOf(() => JSON.parse(text)));
    both.push(timeOf(() => parsePayload(JSON.parse(text))));
  }
  return { bytes: Buffer.byteLength(text), json: median(json), both: median(both) };
}
