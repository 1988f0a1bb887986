import { type StdioOptions, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Chromium before Chrome: extensions load in both, but a distribution's Chromium is what the tests were written with. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/chromium'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((root) => root !== undefined)
    .flatMap((root) => ['Chromium', 'Google\\Chrome', 'Microsoft\\Edge'].map((maker) => join(root, maker, 'Application')))
    .flatMap((folder) => ['chrome.exe', 'msedge.exe'].map((name) => join(folder, name))),
};

const hint =
  'No Chromium or Chrome was found: install one (Debian/Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium; Windows: winget install Chromium) or set CHROME_PATH to it.';

/** The path of a browser that can run the extension, or null. `CHROME_PATH` wins; a path there that does not exist is an error. */
export function findBrowser(): string | null {
  return wantedPath('CHROME_PATH') ?? candidates().find((path) => existsSync(path)) ?? null;
}

/** The path that the environment variable `name` holds, null without one; one that does not exist is an error. */
export function wantedPath(name: 'CHROME_PATH' | 'FIREFOX_PATH'): string | null {
  const wanted = process.env[name];
  if (!wanted) return null;
  if (existsSync(wanted)) return wanted;
  throw new Error(`${name} names ${wanted}, which does not exist.`);
}

/** Like `findBrowser`, but installs Chromium where that is possible without asking (root on Debian or Ubuntu); otherwise says how to get one. */
export function requireBrowser(): string {
  const found = findBrowser() ?? (mayInstall() ? installChromium() : null);
  if (found === null) throw new Error(hint);
  return found;
}

/** Chromium's sandbox does not start for root; everybody else keeps it. */
export const sandbox = process.getuid?.() !== 0;

/** Whether a window can be opened here. */
export const hasDisplay =
  process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** Where programs of these names could be, PATH first; none on Windows, where programs are found by their folders. */
export function onThePath(wanted: readonly string[], further: readonly string[]): string[] {
  if (process.platform === 'win32') return [];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...further];
  return wanted.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function candidates(): string[] {
  const named = onThePath(names, process.platform === 'linux' ? (places.linux ?? []) : []);
  const elsewhere = process.platform === 'linux' ? [] : (places[process.platform] ?? []);
  return [...named, ...elsewhere, ...fromPlaywright()];
}

/** Browsers that Playwright downloaded for another project. */
function fromPlaywright(): string[] {
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    linux: '.cache/ms-playwright',
    darwin: 'Library/Caches/ms-playwright',
    win32: 'AppData/Local/ms-playwright',
  };
  const cache = join(homedir(), caches[process.platform] ?? '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((folder) => folder.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((folder) =>
      ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium', 'chrome-win/chrome.exe'].map(
        (path) => join(cache, folder, path),
      ),
    );
}

/** Whether a Debian package may be installed without asking: only root on Debian or Ubuntu. */
export function mayInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installChromium(): string | null {
  console.log('No Chromium or Chrome was found; installing Debian’s package chromium (apt-get), about a minute …');
  installPackages('chromium', 'fonts-liberation', 'fonts-noto-core');
  const path = findBrowser();
  return path !== null && starts(path, '--version', '--no-sandbox') ? path : null;
}

/** Installs Debian packages, if that goes. */
export function installPackages(...packages: string[]): void {
  const stdio: StdioOptions = ['ignore', 'ignore', 'inherit'];
  const how = { stdio, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], how);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], how);
}

/** Whether a program runs. Ubuntu's packages of browsers are wrappers around a snap, which does not run in a container. */
export function starts(path: string, ...args: string[]): boolean {
  return spawnSync(path, args, { stdio: 'ignore' }).status === 0;
}
