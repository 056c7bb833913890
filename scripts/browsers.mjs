// Finds the browsers that the tests run in. Run as a command it also says what it found and, on Debian as root,
// installs what is missing. CHROME_PATH, FIREFOX_PATH and WEBKIT_PATH (a MiniBrowser) name a browser outright.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOnDebian } from './debian.mjs';

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

// Stories are also in Arabic, and show flags: text without glyphs has other widths than what readers see.
const debianFonts = {
  'fonts-noto-core': '/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf',
  'fonts-noto-color-emoji': '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf',
};

/** What Chromium is started with: its sandbox does not work as root, which is what containers run as. */
export const chromiumArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The engines that ENGINES=chromium,firefox chooses, else all that were found. */
export const chosenEngines = (found) =>
  process.env.ENGINES?.split(',') ?? Object.keys(found).filter((name) => found[name]);

/** The path of each engine's executable; undefined where there is none. */
export function findBrowsers() {
  const { env } = process;
  const canRunWebKit = firstOnPath('WebKitWebDriver') && firstOnPath('Xvfb');
  return {
    chromium: find(
      env.CHROME_PATH,
      firstOnPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      `${env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
      `${env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ),
    firefox: find(
      env.FIREFOX_PATH,
      firstOnPath('firefox-esr', 'firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      `${env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
    ),
    webkit: canRunWebKit
      ? find(
          env.WEBKIT_PATH,
          '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
        )
      : undefined,
  };
}

/** An override is never replaced by another browser: a wrong path is a browser that is not there. */
function find(override, ...usual) {
  return (override ? [override] : usual).find((path) => path && existsSync(path));
}

function firstOnPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

const missingEngines = () => Object.entries(findBrowsers()).flatMap(([name, path]) => (path ? [] : [name]));

/** Their packages, and those of the fonts that are missing. */
function missingPackages() {
  const fonts = Object.keys(debianFonts).filter((name) => !existsSync(debianFonts[name]));
  return [...missingEngines().flatMap((name) => debianPackages[name]), ...fonts];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installOnDebian('Browsers', missingPackages());
  for (const [name, path] of Object.entries(findBrowsers())) {
    console.log(`Browsers: ${name.padEnd(8)} ${path ?? 'NOT FOUND: nothing will be tested in it'}`);
  }
  const missing = missingEngines();
  if (missing.length > 0 && process.env.CI === 'true') {
    console.error(`Browsers: with CI=true all three are needed; missing: ${missing.join(', ')}.`);
    process.exitCode = 1;
  }
}
