// A publisher's site on loopback: the files of the project, and pages that a test writes, each under a policy of its own.
import { chromium } from 'playwright';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { chromiumArgs, findBrowsers } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

/** Before everything else on a page: tells what was forbidden, and what nobody caught. */
const watch = `window.forbidden = [];
window.faults = [];
document.addEventListener('securitypolicyviolation', (event) =>
  forbidden.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
addEventListener('error', (event) => event.message && faults.push(event.message));
addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));`;

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

export async function openSite(folders = ['dist', 'test']) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { server, origin } = await serve({ root, folders });
  const [files] = server.listeners('request');
  const written = new Map([['/watch.js', { body: watch }]]);
  const reports = [];
  server.removeAllListeners('request').on('request', async (request, response) => {
    const path = request.url.split('?')[0];
    if (request.method === 'POST') {
      reports.push(Buffer.concat(await request.toArray()).toString());
      response.writeHead(204).end();
    } else if (written.has(path)) {
      const { body, policy } = written.get(path);
      response.setHeader('Content-Type', `${types[path.split('.')[1]] ?? 'text/html'}; charset=utf-8`);
      if (policy) response.setHeader('Content-Security-Policy', `${policy}; report-uri /reports`);
      response.end(body);
    } else files(request, response);
  });
  return {
    origin,
    /** What the browsers have sent of violations since the last call. */
    takeReports: () => reports.splice(0),
    write: (path, body, policy) => written.set(path, { body, policy }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A site, and Chromium to visit it, for as long as the tests of a file run. */
export async function visiting(folders) {
  const [site, browser] = await Promise.all([
    openSite(folders),
    chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumArgs }),
  ]);
  after(async () => {
    await browser.close();
    site.close();
  });
  return { site, browser };
}

/** Asks the page again and again, for a strict policy forbids what browsers' drivers have for that. */
export async function until(page, question, ...values) {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await page.evaluate(question, ...values);
    if (answer) return answer;
    await pause(100);
  }
  throw new Error(`never: ${question}`);
}
