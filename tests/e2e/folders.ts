import { resolve } from 'node:path';

/** The built extension under test. */
export const extensionFolder = resolve(process.env['EXTENSION_DIR'] ?? '.output/chrome-mv3');

/** Screenshots and reports; never committed. */
export const artifacts = resolve('tests/.artifacts');
