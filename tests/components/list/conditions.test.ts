import { describe, expect, test } from 'vitest';
import {
  ageOf,
  askable,
  askingOf,
  askingsOf,
  conditionOfAge,
  emptyCondition,
  saysSomething,
} from '../../../components/dashboard/list/conditions';
import { conditionText, knownText } from '../../../components/dashboard/list/filters/condition-words';
import { columnsFor } from '../../../lib/desk/columns';
import type { ColumnId, Condition } from '../../../lib/model/view';
import { day, desk, fieldIds, scale } from '../../desk/invented-rows';

const columns = columnsFor(scale);
const columnOf = (id: ColumnId) => {
  const column = columns.get(id);
  if (!column) throw new Error(`no column ${id}`);
  return column;
};
const range = (column: ColumnId, from: number | null, to: number | null): Condition => ({ kind: 'range', column, from, to });

test.each([
  ['followers', ['range', 'known']],
  ['engagement', ['range', 'known']],
  ['tier', ['among', 'known']],
  ['tags', ['among', 'known']],
  ['note', ['words', 'known']],
  ['seen', ['age', 'known']],
  ['person', ['known']],
  [`field:${fieldIds.day}`, ['days', 'known']],
  [`field:${fieldIds.number}`, ['range', 'known']],
] as const)('%s is asked for in ways that fit it', (id, askings) => {
  expect(askingsOf(columnOf(id))).toEqual(askings);
});

test('what was asked in a way is asked in that way again', () => {
  for (const column of columns.values()) {
    for (const asking of askingsOf(column)) expect(askingOf(emptyCondition(column.id, asking), column)).toBe(asking);
  }
});

describe('an age', () => {
  test.each([
    { within: true, days: 30 },
    { within: false, days: 1 },
  ])('%o is kept as it was asked', (age) => {
    expect(ageOf(conditionOfAge('seen', age))).toEqual(age);
  });

  test('is counted back from when the table is asked', () => {
    const now = 1_800_000_000_000;
    const asked = (age: { within: boolean; days: number }) => askable([conditionOfAge('seen', age)], columns, now);
    expect(asked({ within: true, days: 2 })).toEqual([range('seen', now - 2 * day, null)]);
    expect(asked({ within: false, days: 2 })).toEqual([range('seen', null, now - 2 * day)]);
  });

  test('is no other column’s number below zero', () => {
    expect(askable([range('growth', -0.05, null)], columns, 1_800_000_000_000)).toEqual([range('growth', -0.05, null)]);
  });
});

test.each([
  [range('followers', null, null), false],
  [range('followers', 0, null), true],
  [{ kind: 'among', column: 'tier', values: [] }, false],
  [{ kind: 'words', column: 'note', words: '  ' }, false],
  [{ kind: 'known', column: 'note', known: false }, true],
] satisfies [Condition, boolean][])('%o says something: %s', (condition, says) => {
  expect(saysSomething(condition)).toBe(says);
  expect(askable([condition], columns, 0)).toHaveLength(says ? 1 : 0);
});

test.each([
  [range('followers', 10_000, 50_000), '10K – 50K'],
  [range('followers', 1234, null), 'from 1,234'],
  [range('engagement', null, 0.025), 'up to 2.5%'],
  [conditionOfAge('seen', { within: false, days: 30 }), 'more than 30 days ago'],
  [conditionOfAge('added', { within: true, days: 1 }), 'in the last day'],
  [range(`field:${fieldIds.day}`, Date.UTC(2026, 0, 5), null), 'from Jan 5, 2026'],
  [{ kind: 'among', column: 'tier', values: ['micro', 'mid'] }, 'Micro and Mid-tier'],
  [{ kind: 'among', column: 'network', values: ['x', 'tiktok', 'youtube', 'twitch'] }, 'X, TikTok, and 2 more'],
  [{ kind: 'among', column: 'status', values: ['agreed'] }, 'Agreed'],
  [{ kind: 'words', column: 'note', words: ' vegan ' }, 'contains “vegan”'],
  [{ kind: 'known', column: 'seen', known: false }, 'Not visited yet'],
] satisfies [Condition, string][])('%o is said in words', (condition, text) => {
  expect(conditionText(condition, columnOf(condition.column), desk)).toBe(text);
});

test.each([
  ['tags', 'Empty'],
  ['engagement', 'Not known'],
  ['person', 'Has no other profile'],
] as const)('nothing in %s is “%s”', (id, text) => {
  expect(knownText(columnOf(id), false)).toBe(text);
});
