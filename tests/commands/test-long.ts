import { parseArgs } from 'node:util';
import { adapters } from '../../lib/platforms/registry';
import { siteName } from '../../lib/platforms/sites';
import { type Fuzzed, fuzz } from '../security/fuzz/fuzz';

/**
 * Lets every adapter read ten thousand hostile pages and prints what came of it; fails when one of them does harm. `npm run test:long --
 * --pages 500 --only tiktok --seed another` for fewer, one network's, or others.
 */
const { values: options } = parseArgs({
  options: { pages: { type: 'string', default: '10000' }, only: { type: 'string' }, seed: { type: 'string', default: 'long' } },
});

const rows: string[] = [];
const faults: string[] = [];
const start = performance.now();
for (const adapter of adapters.filter(({ id }) => options.only === undefined || id === options.only)) {
  const fuzzed = await fuzz(adapter, Number(options.pages), options.seed);
  rows.push(rowOf(siteName(adapter.id), fuzzed));
  faults.push(...fuzzed.faults);
  console.error(`${siteName(adapter.id)}: ${fuzzed.pages} pages, ${fuzzed.faults.length} faults`);
}

for (const fault of faults.slice(0, 50)) console.log(`✗ ${fault}`);
console.log('\n| network | pages | read | nothing read | faults | mean | slowest |\n|---|---|---|---|---|---|---|');
console.log(rows.join('\n'));
console.log(`\n${faults.length} faults, ${Math.round((performance.now() - start) / 60_000)} minutes`);
process.exitCode = faults.length > 0 || rows.length === 0 ? 1 : 0;

function rowOf(name: string, { pages, kinds, faults, mean, slowest }: Fuzzed): string {
  const read = (kinds['profile'] ?? 0) + (kinds['post'] ?? 0);
  const cells = [name, pages, read, pages - read, faults.length, `${mean.toFixed(1)} ms`, `${Math.round(slowest)} ms`];
  return `| ${cells.join(' | ')} |`;
}
