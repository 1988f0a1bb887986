import { describe, expect, test } from 'vitest';
import { type CellValue, columnsFor } from '../../lib/desk/columns';
import { firstArrangement } from '../../lib/desk/first-arrangement';
import { arrangementSchema, type ColumnId, columnIds } from '../../lib/model/view';
import { desk, fieldIds, idOf, monday, rowOf, scale } from './invented-rows';

const columns = columnsFor(scale);

const nobody = rowOf(1, { digest: { name: null, handle: null, followers: { value: null, why: 'hidden' } }, entry: { status: 'gone' } });
const somebody = rowOf(2, {
  digest: {
    name: 'Ana',
    handle: 'ana.bakes',
    platform: 'x',
    followers: { value: 20_000, exact: false, range: [19_950, 20_049], from: 'text' },
    following: { value: 300, exact: true, from: 'text' },
    posts: { value: 120, exact: true, from: 'text' },
    rate: {
      known: true,
      basis: 'followers',
      value: 0.02,
      low: 0.02,
      high: 0.02,
      compared: { low: 0.02, high: 0.02 },
      posts: 12,
      metrics: [],
    },
    audience: { value: 71, low: 60, high: 80 },
    account: { known: true, value: -6, low: -7, high: -5, lurker: false },
    topics: [
      { topic: 'food', share: 0.6 },
      { topic: 'travel', share: 0.2 },
    ],
    growth: 0.01,
    lastPost: '2026-05-01T00:00:00Z',
    seenAt: monday,
  },
  entry: { status: 'agreed', note: 'call back', price: { amount: 450.5, currency: 'USD' }, createdAt: monday },
  card: {
    tags: ['Food', 'long term'],
    contact: 'ana@example.com',
    fields: { [fieldIds.text]: 'North', [fieldIds.number]: 7, [fieldIds.day]: '1990-02-03', [fieldIds.link]: 'https://example.com/kit' },
  },
  personId: idOf(9),
});

test.each<[ColumnId, CellValue]>([
  ['creator', 'Ana'],
  ['network', 'x'],
  ['handle', 'ana.bakes'],
  ['tier', 'micro'],
  ['followers', 20_000],
  ['following', 300],
  ['posts', 120],
  ['engagement', 0.02],
  ['audience', 71],
  ['authenticity', 'resembles-genuine'],
  ['focus', 'food'],
  ['growth', 0.01],
  ['lastPost', Date.UTC(2026, 4, 1)],
  ['status', 'agreed'],
  ['tags', ['Food', 'long term']],
  ['note', 'call back'],
  ['price', 450.5],
  ['contact', 'ana@example.com'],
  ['person', idOf(9)],
  ['seen', monday],
  ['added', monday],
  [`field:${fieldIds.text}`, 'North'],
  [`field:${fieldIds.number}`, 7],
  [`field:${fieldIds.day}`, '1990-02-03'],
  [`field:${fieldIds.link}`, 'https://example.com/kit'],
])('%s', (id, value) => {
  expect(columns.get(id)?.valueOf(somebody)).toEqual(value);
});

test('what is not known is null in every column, whatever it is', () => {
  const known = new Set<ColumnId>(['network', 'added']);
  const values = [...columns.values()].filter(({ id }) => !known.has(id)).map((column) => column.valueOf(nobody));
  expect(values).toEqual(values.map(() => null));
});

test.each<[string, string | number]>([
  ['field of numbers', 'seven'],
  ['day', 'soon'],
  ['day', '2026-13-45'],
  ['day', 7],
])('a value that does not fit its %s is none: %s', (kind, value) => {
  const id = kind === 'day' ? fieldIds.day : fieldIds.number;
  expect(columns.get(`field:${id}`)?.valueOf(rowOf(1, { card: { fields: { [id]: value } } }))).toBeNull();
});

test('the creator goes by the handle where there is no name', () => {
  expect(columns.get('creator')?.valueOf(rowOf(1, { digest: { name: '', handle: 'ana' } }))).toBe('ana');
});

describe('choices come in their order', () => {
  test.each<[ColumnId, readonly string[]]>([
    ['tier', ['under-nano', 'nano', 'micro', 'mid', 'macro', 'mega']],
    ['authenticity', ['resembles-genuine', 'mixed', 'resembles-purchased']],
    ['status', ['new', 'contacted', 'agreed', 'declined']],
  ])('%s', (id, choices) => {
    expect(columns.get(id)?.choices).toEqual(choices);
  });

  test('networks by the names that they have', () => {
    const backwards = columnsFor({ ...scale, siteName: (id) => (id === 'youtube' ? 'A tube' : `Z ${id}`) });
    expect(backwards.get('network')?.choices?.[0]).toBe('youtube');
  });

  test('tiers of the scheme that the visitor chose', () => {
    const own = columnsFor({ ...scale, settings: { ...scale.settings, tierScheme: 'own', ownTiers: [{ id: 'mid', from: 500 }] } });
    expect(own.get('tier')?.choices).toEqual(['under-nano', 'mid']);
  });
});

test('a list that nobody arranged shows columns that there are, each once, the creator first and own fields last', () => {
  const first = firstArrangement(desk);
  expect(arrangementSchema.parse(first)).toEqual(first);
  const ids = first.columns.map(({ id }) => id);
  expect(ids[0]).toBe('creator');
  expect(ids.slice(-4)).toEqual(desk.fields.map(({ id }) => `field:${id}`));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => columns.has(id))).toBe(true);
  expect([...columns.keys()].slice(0, columnIds.length)).toEqual([...columnIds]);
});
