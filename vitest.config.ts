// Stories as tests: `npm run test:storybook` shows each one on a light page, on a dark one, from right to left, in forced
// colours, and in each theme. A story fails on an axe violation, a play function that fails, or anything on the console
// (.storybook/checks.ts).
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findBrowsers } from './scripts/browsers.mjs';

const executablePath = findBrowsers().chromium;
if (!executablePath) throw new Error('No Chromium for the stories: see node scripts/browsers.mjs');

const pages = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  'right-to-left': { scheme: 'light', direction: 'rtl' },
  'forced-colors': { scheme: 'auto' },
  broadsheet: { scheme: 'light', theme: 'broadsheet' },
  magazine: { scheme: 'dark', theme: 'magazine' },
  contrast: { scheme: 'dark', theme: 'contrast' },
};

export default defineConfig({
  test: {
    onConsoleLog: (log) => !log.startsWith('Lit is in dev mode'),
    projects: Object.entries(pages).map(([name, initialGlobals]) => ({
      extends: true,
      plugins: [storybookTest({ initialGlobals })],
      test: {
        name,
        browser: {
          enabled: true,
          headless: true,
          isolate: false,
          // Seven browsers start at once, on two cores.
          connectTimeout: 180_000,
          provider: playwright({
            launchOptions: { executablePath, args: chromiumArgs },
            contextOptions: { forcedColors: name === 'forced-colors' ? 'active' : 'none' },
          }),
          instances: [{ browser: 'chromium' }],
        },
      },
    })),
  },
});
