// Stories as tests: `npm run test:storybook` shows each one on a light page, on a dark one, from right to left, and in
// forced colours. A story fails on an axe violation, a play function that fails, or anything on the console
// (.storybook/checks.ts).
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findBrowsers } from './scripts/browsers.mjs';

const executablePath = findBrowsers().chromium;
if (!executablePath) throw new Error('No Chromium for the stories: see node scripts/browsers.mjs');

const pages = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  'right-to-left': { theme: 'light', direction: 'rtl' },
  'forced-colors': { theme: 'auto' },
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
          // Four browsers start at once, on two cores.
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
