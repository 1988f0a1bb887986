import { resolve } from 'node:path';

/** The built extension under test. */
export const extensionFolder = resolve(process.env['EXTENSION_DIR'] ?? '.output/chrome-mv3');

/** The same for Firefox. */
export const firefoxFolder = resolve(process.env['FIREFOX_EXTENSION_DIR'] ?? '.output/firefox-mv3');

/** Screenshots and reports; never committed. */
export const artifacts = resolve('tests/.artifacts');
