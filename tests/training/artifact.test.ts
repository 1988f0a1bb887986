import { expect, test } from 'vitest';
import { failuresOf, type Goal, holds } from '../../training/artifact';

const goal = (over: Partial<Goal>): Goal => ({ name: 'AUC', figure: 0.95, wants: 'at least', border: 0.95, ...over });

test.each<[string, Goal, boolean]>([
  ['a figure on its border holds', goal({}), true],
  ['one below what it has to reach does not', goal({ figure: 0.949 }), false],
  ['one above what it may reach does not', goal({ wants: 'at most', border: 0.05, figure: 0.06 }), false],
  ['one below what it may reach holds', goal({ wants: 'at most', border: 0.05, figure: 0.04 }), true],
  ['no number holds nothing', goal({ figure: Number.NaN }), false],
  ['no number holds nothing, the other way round', goal({ figure: Number.NaN, wants: 'at most' }), false],
])('%s', (_name, one, expected) => {
  expect(holds(one)).toBe(expected);
});

const evaluation = (goals: Goal[]) => ({ figures: { file: 'figures.json', content: '{}\n' }, goals, table: '' });

test('figures that are committed as they were measured, with every goal kept, fail nowhere', () => {
  expect(failuresOf(evaluation([goal({})]), '{}\n')).toEqual([]);
});

test('a committed figure that is no longer true is a failure', () => {
  expect(failuresOf(evaluation([]), '{ "auc": 1 }\n')).toEqual(['figures.json says something else than what was measured now']);
});

test('a goal that is missed is a failure, with the figure and its border', () => {
  expect(failuresOf(evaluation([goal({ figure: 0.9 })]), '{}\n')).toEqual(['AUC: 0.9 (at least 0.95)']);
});
