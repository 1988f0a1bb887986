import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { failuresOf, holds, inWords } from '../../training/artifact';
import { trainings } from '../../training/trainings';
import { dataFolder, withRowsOf } from './data-folder';

/** `--write` renews the committed figures instead of comparing with them. */
const renews = process.argv.includes('--write');
const folder = dataFolder();

const failures = trainings.flatMap(({ name, evaluate }) => {
  const evaluation = withRowsOf(folder, () => evaluate(folder));
  const { figures, goals, table } = evaluation;
  console.log(`\n${name}\n\n${table}\n`);
  for (const goal of goals) console.log(`  ${holds(goal) ? '✓' : '✗'} ${inWords(goal)}`);
  if (renews) writeFileSync(figures.file, figures.content);
  const committed = existsSync(figures.file) ? readFileSync(figures.file, 'utf8') : '';
  return failuresOf(evaluation, committed).map((failure) => `${name}: ${failure}`);
});

console.log('');
for (const failure of failures) console.log(`✗ ${failure}`);
console.log(failures.length === 0 ? 'Every committed figure is true.' : `${failures.length} failed.`);
process.exitCode = failures.length === 0 ? 0 : 1;
