import { describe, expect, test } from 'vitest';
import {
  keepOnly,
  letGoOfShown,
  nothingSelected,
  type Order,
  type Selection,
  selectShown,
  stretch,
  toggle,
} from '../../../components/dashboard/list/selection';

const orderOf = (letters: string): Order => ({
  length: letters.length,
  idAt: (place) => letters[place] ?? null,
  placeOf: (id) => (letters.includes(id) ? letters.indexOf(id) : null),
});
const shown = orderOf('abcdef');
const names = ({ ids }: Selection) => [...ids].sort().join('');
const from = (id: string) => toggle(nothingSelected, id);

test('one is selected, and let go of again', () => {
  expect(names(from('b'))).toBe('b');
  expect(names(toggle(from('b'), 'b'))).toBe('');
});

describe('a range', () => {
  test.each([
    [3, 'bcd'],
    [0, 'ab'],
    [1, 'b'],
  ])('goes from the anchor to place %d', (to, expected) => {
    expect(names(stretch(from('b'), shown, to))).toBe(expected);
  });

  test('that is drawn in lets go of what it leaves', () => {
    const wide = stretch(from('b'), shown, 4);
    expect(names(stretch(wide, shown, 2, 4))).toBe('bc');
    expect(names(stretch(wide, shown, 0, 4))).toBe('ab');
  });

  test('keeps what was selected elsewhere', () => {
    expect(names(stretch(toggle(from('f'), 'a'), shown, 1))).toBe('abf');
  });

  test('without an anchor, or with one that is not shown, is one creator', () => {
    expect(names(stretch(nothingSelected, shown, 2))).toBe('c');
    expect(names(stretch(from('z'), shown, 2))).toBe('cz');
  });

  test('to a place where nobody is changes nothing', () => {
    expect(names(stretch(from('b'), shown, 9))).toBe('b');
  });
});

test('all that is shown is selected and let go of, what is hidden stays', () => {
  const all = selectShown(from('z'), shown);
  expect(names(all)).toBe('abcdefz');
  expect(names(letGoOfShown(all, shown))).toBe('z');
});

test('whoever is gone is not selected any more', () => {
  const two = toggle(from('a'), 'b');
  expect(names(keepOnly(two, (id) => id === 'b'))).toBe('b');
  expect(keepOnly(two, () => true)).toBe(two);
});
