// A Chrome or Chromium to open the workbench in: one that is there, else Debian's, installed when we are root.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

function findBrowser() {
  const set = process.env.VERBATIM_CHROMIUM;
  if (set !== undefined) return set;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...applications,
  ];
  return candidates.find((file) => existsSync(file));
}

/** The path of a browser; installs Debian's where that is possible, else says in one line what to do. */
export function ensureBrowser(say = console.log) {
  const found = findBrowser();
  if (found !== undefined) return found;
  const isDebian = existsSync('/usr/bin/apt-get');
  if (isDebian && process.getuid?.() === 0) {
    say('Installing Chromium by apt-get …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  const hint = isDebian ? 'sudo apt-get install chromium' : 'install Google Chrome or Chromium';
  throw new Error(`No Chrome or Chromium found: ${hint}, or name one in VERBATIM_CHROMIUM.`);
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Nothing but this machine can be reached, whatever the workbench asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** A headless browser with one page. */
export async function launchBrowser({
  width = 1400,
  height = 900,
  colorScheme = 'light',
  forcedColors = 'none',
} = {}) {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), headless: true, args: flags });
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    forcedColors,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return { browser, context, page: await context.newPage() };
}
