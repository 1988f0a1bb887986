import type { Goal } from '../artifact';
import type { AccountFigures } from './figures';

/** What the figures have to reach. */
export function goalsOf({ sets, means, calibrationError }: AccountFigures): Goal[] {
  const genuineInBand = sets.flatMap(({ within }) => within.fewPosts.genuineInBand ?? []);
  const fakesInBand = sets.flatMap(({ within }) => within.fewPosts.fakesInBand ?? []);
  return [
    { name: 'mean AUC, five folds', figure: means.auc, wants: 'at least', border: 0.985 },
    { name: 'mean AUC of a set left out', figure: means.leftOutAuc, wants: 'at least', border: 0.955 },
    { name: 'mean balanced accuracy of a set left out', figure: means.leftOutBalancedAccuracy, wants: 'at least', border: 0.89 },
    { name: 'mean calibration error', figure: means.calibrationError, wants: 'at most', border: 0.05 },
    { name: 'calibration error of all rows together', figure: calibrationError, wants: 'at most', border: 0.05 },
    { name: 'genuine* in the purchased band, worst set', figure: Math.max(...genuineInBand), wants: 'at most', border: 0.03 },
    { name: 'fakes* in the purchased band, worst set', figure: Math.min(...fakesInBand), wants: 'at least', border: 0.6 },
    ...sets.flatMap(({ id, published, alone }) =>
      published
        .filter(({ beyond }) => beyond === null)
        .map(({ accuracy }): Goal => {
          return { name: `accuracy of the curves fitted on ${id} alone`, figure: alone.accuracy, wants: 'at least', border: accuracy };
        }),
    ),
  ];
}
