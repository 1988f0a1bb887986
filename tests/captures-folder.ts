import { existsSync } from 'node:fs';

const folder = process.env['CAPTURES_DIR'] ?? '../shared/captures';

/** Folder of captured pages with captures.json, or null where this machine has none: they are not part of the project. */
export const capturesFolder = existsSync(`${folder}/captures.json`) ? folder : null;
