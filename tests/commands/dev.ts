import { spawn } from 'node:child_process';
import { findBrowser } from './browser';

const browser = findBrowser();
if (browser === null) console.log('No Chromium or Chrome was found; load .output/chrome-mv3-dev by hand, or set CHROME_PATH.');
const env = browser === null ? process.env : { ...process.env, CHROME_PATH: browser };
const child = spawn('wxt', process.argv.slice(2), { stdio: 'inherit', env, shell: process.platform === 'win32' });
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
