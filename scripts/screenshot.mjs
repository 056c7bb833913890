// Takes docs/screenshot.png, the picture at the top of README.md, of the demo: `node scripts/screenshot.mjs` after a build.
import { chromium } from 'playwright';
import { fileURLToPath } from 'node:url';
import { chromiumArgs, findBrowsers } from './browsers.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { server, origin } = await serve({ root, folders: ['demo', 'dist', 'test/fixtures'] });
const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumArgs });
const page = await browser.newPage({ viewport: { width: 1100, height: 1500 } });
await page.goto(`${origin}/demo/`);
await page.locator('newswire-article [part=attendee]').first().waitFor();
await page.evaluate(() => globalThis.document.fonts.ready);
await page.waitForLoadState('networkidle');
await page.screenshot({ path: `${root}docs/screenshot.png` });
await browser.close();
server.close();
server.closeAllConnections();
