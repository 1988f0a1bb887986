import { describe, expect, test } from 'vitest';
import {
  dropCondition,
  moveColumn,
  putCondition,
  shiftColumn,
  showColumn,
  sortBy,
  sortByClick,
  sortedBy,
  unsort,
  widenColumn,
} from '../../../components/dashboard/list/arrange';
import type { Arrangement, ColumnId } from '../../../lib/model/view';

const arrangement = (...ids: ColumnId[]): Arrangement => ({ columns: ids.map((id) => ({ id, width: null })), sort: [], conditions: [] });
const usual = arrangement('creator', 'tier', 'followers', 'note');
const ids = ({ columns }: Arrangement) => columns.map(({ id }) => id);
const sorts = ({ sort }: Arrangement) => sort.map(({ column, descending }) => `${column} ${descending ? 'down' : 'up'}`);

describe('clicks on the head of a column', () => {
  test('sort by it, then the other way round, then not any more', () => {
    const first = sortByClick(usual, 'followers', true, false);
    const second = sortByClick(first, 'followers', true, false);
    const third = sortByClick(second, 'followers', true, false);
    expect([first, second, third].map(sorts)).toEqual([['followers down'], ['followers up'], []]);
  });

  test('with Shift sort by it as well, in its place', () => {
    const two = sortByClick(sortByClick(usual, 'tier', true, false), 'note', false, true);
    expect(sorts(two)).toEqual(['tier down', 'note up']);
    expect(sorts(sortByClick(two, 'tier', true, true))).toEqual(['tier up', 'note up']);
    expect(sortedBy(two, 'note')).toEqual({ descending: false, place: 2, among: 2 });
    expect(sortedBy(two, 'followers')).toBeNull();
  });

  test('without Shift sort by it alone', () => {
    expect(sorts(sortByClick(sortByClick(usual, 'tier', true, false), 'note', false, false))).toEqual(['note up']);
  });
});

test('no more than six columns are sorted by; the latest stay', () => {
  const many: ColumnId[] = ['tier', 'followers', 'note', 'status', 'price', 'seen', 'added'];
  const sorted = many.reduce((before, id) => sortBy(before, id, false, true), usual);
  expect(sorts(sorted)).toEqual(many.slice(1).map((id) => `${id} up`));
  expect(sorts(unsort(sorted, 'price'))).not.toContain('price up');
});

describe('a column', () => {
  test.each([
    ['note', 1, ['creator', 'note', 'tier', 'followers']],
    ['tier', 2, ['creator', 'followers', 'tier', 'note']],
    ['tier', 99, ['creator', 'followers', 'note', 'tier']],
    ['note', -5, ['creator', 'note', 'tier', 'followers']],
    ['creator', 2, ['creator', 'tier', 'followers', 'note']],
  ] as const)('%s is moved to %d, and the creator stays the first', (id, to, expected) => {
    expect(ids(moveColumn(usual, id, to))).toEqual(expected);
  });

  test('is shifted by its neighbours', () => {
    expect(ids(shiftColumn(usual, 'followers', -1))).toEqual(['creator', 'followers', 'tier', 'note']);
    expect(ids(shiftColumn(usual, 'tier', -1))).toEqual(ids(usual));
    expect(ids(shiftColumn(usual, 'price', 1))).toEqual(ids(usual));
  });

  test('is shown at the end and hidden, but for the creator', () => {
    expect(ids(showColumn(usual, 'price', true))).toEqual(['creator', 'tier', 'followers', 'note', 'price']);
    expect(ids(showColumn(usual, 'tier', false))).toEqual(['creator', 'followers', 'note']);
    expect(showColumn(usual, 'creator', false)).toBe(usual);
    expect(showColumn(usual, 'tier', true)).toBe(usual);
  });

  test.each([
    [200.4, 200],
    [3, 56],
    [5000, 800],
    [null, null],
  ])('is made %s wide within what can be read', (width, expected) => {
    expect(widenColumn(usual, 'tier', width).columns[1]).toEqual({ id: 'tier', width: expected });
  });
});

test('conditions are added, replaced and dropped by their place', () => {
  const words = (text: string) => ({ kind: 'words' as const, column: 'note' as const, words: text });
  const two = putCondition(putCondition(usual, null, words('a')), null, words('b'));
  expect(putCondition(two, 0, words('c')).conditions).toEqual([words('c'), words('b')]);
  expect(dropCondition(two, 0).conditions).toEqual([words('b')]);
});
