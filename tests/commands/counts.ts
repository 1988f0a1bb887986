import { writeFileSync } from 'node:fs';
import { buildTables } from '../counts/build-tables';

/** Makes lib/counts/tables.ts anew, as after a new release of CLDR or a change of tests/counts/beyond-cldr.ts. */
const file = 'lib/counts/tables.ts';
writeFileSync(file, buildTables());
console.log(`${file} written`);
