// Browser tests: every test/**/*.test.ts in Chromium, Firefox and WebKit.
// ENGINES=chromium,firefox chooses engines; FILES=test/quote-card.test.ts,… chooses files. BASE=cdn runs the elements on what
// the script-tag build has in the place of Lit.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { chosenEngines, chromiumArgs, findBrowsers } from './scripts/browsers.mjs';
import { commandsPlugin } from './test/engines/commands-plugin.mjs';
import { copiesPlugin } from './test/engines/copies-plugin.mjs';
import { countReporter } from './test/engines/count-reporter.mjs';
import { faultServerPlugin } from './test/engines/fault-server.mjs';
import { freePort, webkitLauncher } from './test/engines/webkit-launcher.mjs';

const found = findBrowsers();
const engines = chosenEngines(found);

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({ puppeteer: puppeteerCore, launchOptions: { executablePath, args: chromiumArgs } }),
  firefox: (executablePath) =>
    chromeLauncher({ puppeteer: puppeteerCore, launchOptions: { browser: 'firefox', executablePath } }),
  webkit: webkitLauncher,
};

/** Of the stand-ins in rollup.config.mjs, those for Lit alone. */
const standIn = {
  name: 'stand-in',
  resolveImport: ({ source, context }) =>
    (source === 'lit' && context.path.startsWith('/src/')) ||
    (source === './base.js' && context.path === '/src/elements/host.ts')
      ? '/src/cdn/lit.ts'
      : undefined,
};

export default {
  // By default two runs that start together choose the same one.
  port: await freePort(),
  files: process.env.FILES?.split(',') ?? 'test/**/*.test.ts',
  nodeResolve: true,
  plugins: [
    ...(process.env.BASE === 'cdn' ? [standIn] : []),
    // A fixed target, for WebKitGTK's user agent is not one that the plugin knows. The tsconfig says that class
    // fields are assignments: defined ones would hide Lit's reactive properties.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    commandsPlugin(),
    copiesPlugin(),
    faultServerPlugin(),
  ],
  browsers: engines.map((name) => {
    if (!found[name]) throw new Error(`No browser for ENGINES=${name}: see node scripts/browsers.mjs`);
    return launchers[name](found[name]);
  }),
  // More at a time makes Firefox and WebKit fail at random.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // Two cores that run a browser each are slow at times, and axe is slow the first time.
  testFramework: { config: { timeout: '20000' } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
