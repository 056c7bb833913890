// Runs browser tests in WebKitGTK: @web/test-runner's WebDriver launcher, with a screen (Xvfb) and a driver
// (WebKitWebDriver) of its own that live as long as the run.
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** @param {string} miniBrowser path of WebKitGTK's MiniBrowser */
export const webkitLauncher = (miniBrowser) => new WebKitLauncher(miniBrowser);

class WebKitLauncher extends WebdriverLauncher {
  #children = [];

  constructor(miniBrowser) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      logLevel: 'error',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
      },
    });
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    // Also when the run is cut short no process is left behind.
    process.once('exit', () => this.#stopChildren());
  }

  async createDriverManager() {
    const display = await this.#startScreen();
    this.options.port = await this.#startDriver(display);
    return super.createDriverManager();
  }

  async stop() {
    await super.stop();
    this.#stopChildren();
  }

  async #startScreen() {
    // With -displayfd Xvfb chooses a free display, and writes its number there once it is ready.
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const screen = this.#spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const gone = once(screen, 'exit').then(() => {
      throw new Error('Xvfb did not start');
    });
    const [display] = await Promise.race([once(screen.stdio[3], 'data'), gone]);
    return `:${String(display).trim()}`;
  }

  async #startDriver(display) {
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' };
    this.#spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env });
    for (let tries = 0; tries < 200; tries++) {
      const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
      if (answer?.ok) return port;
      await pause(50);
    }
    throw new Error('WebKitWebDriver did not start within 10 seconds');
  }

  #spawn(command, args, options) {
    const child = spawn(command, args, options);
    this.#children.push(child);
    return child;
  }

  #stopChildren() {
    for (const child of this.#children.splice(0).reverse()) child.kill();
  }
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
