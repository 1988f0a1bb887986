import { existsSync } from 'node:fs';

/** Where labelled rows lie; they are not part of the project. */
const folder = process.env['DATA_DIR'] ?? '../shared/datasets';

/** For the names of skipped tests. */
export const whyNoRows = `no labelled rows at ${folder} (set DATA_DIR)`;

/** The folder of labelled rows, null where there is none. */
export const rowsFolder: string | null = existsSync(folder) ? folder : null;
