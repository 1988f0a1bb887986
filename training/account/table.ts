import type { AccountFigures } from './figures';

type Column<T> = [head: string, cell: (one: T) => number | string | null];

const ofSets: Column<AccountFigures['sets'][number]>[] = [
  ['set', ({ id }) => id],
  ['AUC, 5 folds', ({ within }) => within.auc],
  ['from', ({ within }) => within.aucLow],
  ['to', ({ within }) => within.aucHigh],
  ['accuracy', ({ within }) => within.accuracy],
  ['alone', ({ alone }) => alone.accuracy],
  ['published', ({ published }) => published.map(({ accuracy }) => accuracy.toFixed(3)).join(' ')],
  ['F1', ({ within }) => within.f1],
  ['ECE', ({ within }) => within.calibrationError],
  ['genuine*', ({ within }) => within.fewPosts.genuineInBand],
  ['fakes*', ({ within }) => within.fewPosts.fakesInBand],
  ['AUC left out', ({ leftOut }) => leftOut.auc],
  ['balanced', ({ leftOut }) => leftOut.balancedAccuracy],
  ['ECE left out', ({ leftOut }) => leftOut.calibrationError],
];

const ofModels: Column<AccountFigures['alternatives'][number]>[] = [
  ['mean over the sets', ({ name }) => name],
  ['AUC, 5 folds', ({ auc }) => auc],
  ['accuracy', ({ accuracy }) => accuracy],
  ['ECE', ({ calibrationError }) => calibrationError],
  ['genuine*', ({ genuineInBand }) => genuineInBand],
  ['fakes*', ({ fakesInBand }) => fakesInBand],
  ['AUC left out', ({ leftOutAuc }) => leftOutAuc],
  ['balanced', ({ leftOutBalancedAccuracy }) => leftOutBalancedAccuracy],
  ['ECE left out', ({ leftOutCalibrationError }) => leftOutCalibrationError],
];

/** The figures for a terminal, and which published ones are out of reach. */
export function tableOf({ sets, means, alternatives }: AccountFigures): string {
  return [
    aligned(ofSets, sets),
    '',
    aligned(ofModels, [{ name: 'as it ships', ...means }, ...alternatives]),
    '',
    '* of those with fewer than ten posts, in the band "resembles purchased followers" under a prior of one in ten',
    ...sets.flatMap(({ id, published }) =>
      published.flatMap(({ accuracy, by, beyond }) => (beyond === null ? [] : `not asked of ${id}: ${accuracy} by ${by}; ${beyond}`)),
    ),
  ].join('\n');
}

function aligned<T>(columns: readonly Column<T>[], ones: readonly T[]): string {
  const cells = columns.map(([head, cell]) => [head, ...ones.map((one) => inWords(cell(one)))]);
  const padded = cells.map((column) => column.map((cell) => cell.padEnd(Math.max(...column.map(({ length }) => length)))));
  return ['', ...ones].map((_, row) => padded.map((column) => column[row]).join('  ')).join('\n');
}

function inWords(cell: number | string | null): string {
  return typeof cell === 'number' ? cell.toFixed(3) : (cell ?? '');
}
