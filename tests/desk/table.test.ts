import { describe, expect, test } from 'vitest';
import { makeTable } from '../../lib/desk/table';
import { defaultSettings } from '../../lib/store/settings';
import { idOf, rowOf, scale } from './invented-rows';

const everything = { sort: [], conditions: [], search: '' };

function namesOf(table: ReturnType<typeof makeTable>, query: Partial<Parameters<typeof table.select>[0]>): (string | null)[] {
  return [...table.select({ ...everything, ...query })].map((index) => table.row(index).digest.name);
}

const named = (...names: (string | null)[]) => names.map((name, n) => rowOf(n, { digest: { name, handle: null } }));

describe('sorting', () => {
  test('nothing asked for: latest saved first, however the rows came', () => {
    expect(namesOf(makeTable(named('first', 'second', 'third'), scale), {})).toEqual(['third', 'second', 'first']);
  });

  test.each([
    [false, ['Ana', 'Änne', 'Bo 2', 'Bo 10', null]],
    [true, ['Bo 10', 'Bo 2', 'Änne', 'Ana', null]],
  ])('text as the language sorts it, nothing last (descending: %s)', (descending, names) => {
    const table = makeTable(named('Bo 10', null, 'Änne', 'Bo 2', 'Ana'), scale);
    expect(namesOf(table, { sort: [{ column: 'creator', descending }] })).toEqual(names);
  });

  test('prices of the currency of the desk first, in both directions', () => {
    const price = (amount: number, currency: string) => ({ entry: { price: { amount, currency } } });
    const rows = [rowOf(1, price(1, 'EUR')), rowOf(2, price(300, 'USD')), rowOf(3, price(200, 'USD')), rowOf(4, price(2, 'EUR')), rowOf(5)];
    const sorted = (descending: boolean) => namesOf(makeTable(rows, scale), { sort: [{ column: 'price', descending }] });
    expect(sorted(false)).toEqual(['Creator 3', 'Creator 2', 'Creator 1', 'Creator 4', 'Creator 5']);
    expect(sorted(true)).toEqual(['Creator 2', 'Creator 3', 'Creator 4', 'Creator 1', 'Creator 5']);
  });

  test('tiers by their size', () => {
    const followers = (value: number) => ({ digest: { followers: { value, exact: true as const, from: 'text' as const } } });
    const rows = [rowOf(1, followers(60_000)), rowOf(2, followers(5_000)), rowOf(3, followers(5_000_000)), rowOf(4, followers(10))];
    const sort = [{ column: 'tier' as const, descending: true }];
    expect(namesOf(makeTable(rows, scale), { sort })).toEqual(['Creator 3', 'Creator 1', 'Creator 2', 'Creator 4']);
  });
});

test.each<[string, string, boolean]>([
  ['part of a name', 'brul', true],
  ['other capitals and accents', 'ANAIS', true],
  ['several words anywhere', 'agency anais', true],
  ['a handle with its sign', '@ana.b', true],
  ['a tag', 'pastry', true],
  ['a contact', 'mail@example', true],
  ['fancy letters', '𝗮𝗻𝗮', true],
  ['a field of the visitor', 'north', true],
  ['one word that stands nowhere', 'anais nobody', false],
  ['words run together', 'anaisbrulee', false],
])('the search finds %s', (_, search, found) => {
  const { desk } = scale;
  const card = { tags: ['Pastry'], contact: 'mail@example.com', fields: { [desk.fields[0]?.id ?? '']: 'Agency North' } };
  const table = makeTable([rowOf(1, { digest: { name: 'Anaïs Brûlée', handle: 'ana.b' }, card })], scale);
  expect(table.select({ ...everything, search })).toHaveLength(found ? 1 : 0);
});

describe('counts', () => {
  const rows = [
    rowOf(1, { card: { tags: ['Food', 'Travel'] }, entry: { status: 'agreed' } }),
    rowOf(2, { card: { tags: ['food'] }, digest: { platform: 'x', followers: { value: null, why: 'hidden' } } }),
    rowOf(3, { entry: { status: 'of another version' }, digest: { topics: [{ topic: 'food', share: 0.5 }] } }),
  ];

  test.each([
    ['tags' as const, { Food: 2, Travel: 1 }],
    ['status' as const, { agreed: 1, new: 1 }],
    ['network' as const, { instagram: 2, x: 1 }],
    ['tier' as const, { nano: 2 }],
    ['focus' as const, { food: 1 }],
    ['authenticity' as const, {}],
  ])('%s', (column, counts) => {
    expect(Object.fromEntries(makeTable(rows, scale).counts(column))).toEqual(counts);
  });

  test('follow changes', () => {
    const table = makeTable(rows, scale);
    table.counts('status');
    table.replace([rowOf(1, { entry: { status: 'declined' } })], [idOf(2)]);
    expect(Object.fromEntries(table.counts('status'))).toEqual({ declined: 1 });
    expect(Object.fromEntries(table.counts('tags'))).toEqual({});
  });
});

describe('reading in turns', () => {
  const many = Array.from({ length: 6_000 }, (_, n) => rowOf(n, { entry: { note: `note ${(n * 7919) % 6_000}` } }));
  const query = { ...everything, sort: [{ column: 'note' as const, descending: false }] };

  test('answers as without it', async () => {
    const table = makeTable(many, scale);
    const before = makeTable(many, scale).select(query);
    await table.warm();
    expect(table.select(query)).toEqual(before);
  });

  test('takes in what changes meanwhile', async () => {
    const table = makeTable(many, scale);
    const warm = table.warm();
    await new Promise((resolve) => setTimeout(resolve, 1));
    table.replace([rowOf(17, { entry: { note: 'a note before all others' } })], [idOf(18)]);
    await warm;
    expect(table.row(table.select(query)[0] ?? -1).entry.profileId).toBe(idOf(17));
    expect(table.size).toBe(many.length - 1);
  });

  test('takes in very many changes at once', async () => {
    const table = makeTable(many, scale);
    await table.warm();
    table.replace(
      many.map((_, n) => rowOf(n, { entry: { note: `other ${n}` } })),
      [],
    );
    expect(table.row(table.select(query)[0] ?? -1).entry.profileId).toBe(idOf(0));
  });
});

test('judges by the settings', () => {
  const table = makeTable([rowOf(1)], { ...scale, settings: { ...defaultSettings, tierScheme: 'article' } });
  expect([...table.counts('tier').keys()]).toEqual(['micro']);
});

test('there is no row beyond the last one', () => {
  expect(() => makeTable([], scale).row(0)).toThrow(RangeError);
});
