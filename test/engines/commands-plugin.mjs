// The server's half of commands.ts: sets the viewport and the media features of the browser that a
// test runs in, and measures its memory.

const mediaFeatures = {
  colorScheme: 'prefers-color-scheme',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
};

export const commandsPlugin = () => ({
  name: 'newswire-commands',
  async executeCommand({ command, payload, session }) {
    const { browser, id } = session;
    const isWebDriver = browser.type === 'webdriver';
    if (command === 'newswire-viewport') {
      if (isWebDriver) return { ok: await resizeWindow(browser.driver, payload) };
      await browser.getPage(id).setViewport(payload);
      return { ok: true };
    }
    if (command === 'newswire-media') {
      // Firefox has these as preferences at launch only, WebKitWebDriver not at all.
      if (isWebDriver || browser.name === 'Firefox') return { ok: false };
      await emulateMedia(browser.getPage(id), payload);
      return { ok: true };
    }
    if (command === 'newswire-memory') {
      if (isWebDriver || browser.name === 'Firefox') return { ok: false };
      return { ok: true, ...(await measureMemory(browser.getPage(id))) };
    }
    return undefined; // another plugin's command
  },
});

/** WebDriver sizes the window, not the viewport: corrects by what the browser's own borders take. */
async function resizeWindow(driver, { width, height }) {
  const rect = await driver.getWindowRect();
  const [innerWidth, innerHeight] = await innerSize(driver);
  await driver.setWindowRect(null, null, rect.width + width - innerWidth, rect.height + height - innerHeight);
  for (let tries = 0; tries < 20; tries++) {
    const size = await innerSize(driver);
    if (size[0] === width && size[1] === height) return true;
  }
  return false;
}

const innerSize = (driver) => driver.execute('return [innerWidth, innerHeight]');

// Emulation lasts as long as its session, so a page keeps one.
const sessions = new WeakMap();

async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

async function emulateMedia(page, { media = '', ...features }) {
  const session = await sessionOf(page);
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name: mediaFeatures[name], value })),
  });
}

/** What is left after a collection of what nothing refers to. */
async function measureMemory(page) {
  const session = await sessionOf(page);
  await session.send('Performance.enable');
  // What finalizers let go of is found by the second one.
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') };
}
