import { describe, expect, test } from 'vitest';
import { fittingTags } from '../../../components/dashboard/list/cells/fitting-tags';
import { type Editing, editingOf, nextEditable } from '../../../components/dashboard/list/editing';
import type { ColumnId } from '../../../lib/model/view';
import { desk, fieldIds, rowOf } from '../../desk/invented-rows';

const edit = (column: ColumnId): Editing => {
  const editing = editingOf(column, desk);
  if (!editing) throw new Error(`${column} is not written in`);
  return editing;
};

test.each(['creator', 'followers', 'engagement', 'status', 'tags', 'person', 'seen'] as const)('%s is not typed', (column) => {
  expect(editingOf(column, desk)).toBeNull();
});

describe('what is typed', () => {
  test.each([
    ['note', ' Ask again ', { what: 'note', note: 'Ask again' }],
    ['contact', ' a@example.com', { what: 'contact', contact: 'a@example.com' }],
    ['price', '1.5k EUR', { what: 'price', price: { amount: 1500, currency: 'EUR' } }],
    ['price', '', { what: 'price', price: null }],
    [`field:${fieldIds.number}`, '2.5k', { what: 'field', value: 2500 }],
    [`field:${fieldIds.text}`, ' Nia ', { what: 'field', value: 'Nia' }],
    [`field:${fieldIds.text}`, ' ', { what: 'field', value: null }],
    [`field:${fieldIds.day}`, '2026-12-03', { what: 'field', value: '2026-12-03' }],
  ] as const)('in %s as “%s” is understood', (column, text, written) => {
    expect(edit(column).read(text)).toMatchObject({ ok: true, value: written });
  });

  test.each([
    ['price', 'a lot', /450 EUR/],
    [`field:${fieldIds.number}`, 'several', /1200/],
    [`field:${fieldIds.link}`, 'my kit', /example\.com/],
  ] as const)('in %s as “%s” is refused in words', (column, text, why) => {
    expect(edit(column).read(text)).toMatchObject({ ok: false, why: expect.stringMatching(why) });
  });
});

test('what is there already stands in the field, and is read back as the same', () => {
  const row = rowOf(1, {
    entry: { note: 'Warm', price: { amount: 1234.5, currency: 'CHF' } },
    card: { contact: 'x', fields: { [fieldIds.number]: 1234.56789, [fieldIds.link]: 'example.com/kit' } },
  });
  const texts = (['note', 'price', 'contact', `field:${fieldIds.number}`, `field:${fieldIds.link}`] as const).map((id) =>
    edit(id).textOf(row),
  );
  expect(texts).toEqual(['Warm', '1,234.5 CHF', 'x', '1,234.56789', 'example.com/kit']);
  expect(edit('price').read('1,234.5 CHF')).toMatchObject({ value: { price: { amount: 1234.5, currency: 'CHF' } } });
  expect(edit(`field:${fieldIds.number}`).read('1,234.56789')).toMatchObject({ value: { value: 1234.56789 } });
});

test.each([
  ['note', false, 'price'],
  ['price', false, null],
  ['price', true, 'note'],
  ['note', true, null],
] as const)('after %s (backwards: %s) comes %s', (from, back, expected) => {
  expect(nextEditable(['creator', 'note', 'status', 'tags', 'price'], from, back, desk)).toBe(expected);
});

test.each([
  [['one'], 40, 1],
  [['one', 'two'], 90, 2],
  [['one', 'two', 'three'], 110, 2],
  [['a very long tag that fits nowhere', 'b'], 80, 1],
  [['東京の料理', 'b'], 100, 1],
  [[], 100, 0],
])('of %o as many stand in %d pixels as fit', (tags, width, fitting) => {
  expect(fittingTags(tags, width)).toBe(fitting);
});
