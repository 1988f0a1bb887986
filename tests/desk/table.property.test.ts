import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTable, type Query } from '../../lib/desk/table';
import type { ShelfRow } from '../../lib/model/shelf';
import { type ColumnId, type Condition, columnIds } from '../../lib/model/view';
import { day, fieldIds, idOf, monday, rowOf, scale } from './invented-rows';
import { selectPlainly } from './plain-table';

/** Few different values, so that there are ties, unknown ones and the same text in several spellings. */
const text = fc.constantFrom(null, 'Ana', 'ana', 'Änne', 'Bo 2', 'bo 10', 'Bo 010', '李');
const ownColumns: ColumnId[] = Object.values(fieldIds).map((id): ColumnId => `field:${id}`);
const anyColumn = fc.constantFrom<ColumnId>(...columnIds, ...ownColumns, 'field:gone');

const anyRow: fc.Arbitrary<ShelfRow> = fc
  .record({
    n: fc.nat(30),
    name: text,
    note: text,
    platform: fc.constantFrom('instagram' as const, 'x' as const),
    followers: fc.option(fc.nat(3).map((n) => 10 ** (n + 2))),
    growth: fc.option(fc.constantFrom(-0.5, 0, 0.25)),
    seenAt: fc.option(fc.nat(4).map((n) => monday - n * day)),
    topics: fc.subarray<ShelfRow['digest']['topics'][number]>([
      { topic: 'food', share: 0.5 },
      { topic: 'art', share: 0.4 },
    ]),
    status: fc.constantFrom('new', 'agreed', 'gone'),
    price: fc.option(fc.record({ amount: fc.constantFrom(0, 50, 100), currency: fc.constantFrom('USD', 'EUR', 'CHF') })),
    tags: fc.subarray(['Food', 'food', 'Travel', 'Ärger']),
    contact: text,
    own: fc.record({ text: text, number: fc.option(fc.nat(2)), day: fc.constantFrom(null, '2026-01-02', '1990-12-31', 'soon') }),
    createdAt: fc.nat(3).map((n) => monday + n),
    personId: fc.option(fc.nat(1).map((n) => idOf(500 + n))),
    hasCard: fc.boolean(),
  })
  .map((one) =>
    rowOf(one.n, {
      digest: {
        name: one.name,
        platform: one.platform,
        followers: one.followers === null ? { value: null, why: 'hidden' } : { value: one.followers, exact: true, from: 'text' },
        growth: one.growth,
        seenAt: one.seenAt,
        topics: one.topics,
      },
      entry: { note: one.note ?? '', status: one.status, price: one.price, createdAt: one.createdAt },
      ...(one.hasCard && { card: { tags: one.tags, contact: one.contact ?? '', fields: fieldsOf(one.own) } }),
      personId: one.personId,
    }),
  );

function fieldsOf(own: { text: string | null; number: number | null; day: string | null }) {
  return {
    ...(own.text !== null && { [fieldIds.text]: own.text, [fieldIds.link]: own.text }),
    ...(own.number !== null && { [fieldIds.number]: own.number }),
    ...(own.day !== null && { [fieldIds.day]: own.day }),
  };
}

const anyRows = fc.uniqueArray(anyRow, { selector: ({ entry }) => entry.profileId, maxLength: 25 });
const end = fc.option(fc.oneof(fc.constantFrom(0, 0.25, 100, 1000), fc.constantFrom(monday, monday - 2 * day)));
const words = fc.constantFrom('', 'ana', 'ANNE', '2 bo', 'foo', '@creator.1', '李');
const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ kind: fc.constant('range' as const), column: anyColumn, from: end, to: end }),
  fc.record({
    kind: fc.constant('among' as const),
    column: anyColumn,
    values: fc.subarray(['instagram', 'x', 'micro', 'nano', 'new', 'agreed', 'food', 'FOOD', 'mixed', 'Ana']),
  }),
  fc.record({ kind: fc.constant('words' as const), column: anyColumn, words }),
  fc.record({ kind: fc.constant('known' as const), column: anyColumn, known: fc.boolean() }),
);
const anyQuery: fc.Arbitrary<Query> = fc.record({
  sort: fc.uniqueArray(fc.record({ column: anyColumn, descending: fc.boolean() }), { selector: ({ column }) => column, maxLength: 3 }),
  conditions: fc.array(anyCondition, { maxLength: 2 }),
  search: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, words),
});

function selected(table: ReturnType<typeof makeTable>, query: Query): string[] {
  return [...table.select(query)].map((index) => table.row(index).entry.profileId);
}

test('a query shows what sorting and filtering row by row shows', () => {
  fc.assert(
    fc.property(anyRows, anyQuery, (rows, query) => {
      expect(selected(makeTable(rows, scale), query)).toEqual(selectPlainly(rows, scale, query));
    }),
    { numRuns: 800 },
  );
});

test('after changes a table that was asked before shows the same as a new one', () => {
  fc.assert(
    fc.property(
      anyRows,
      fc.array(anyRows, { maxLength: 3 }),
      fc.array(anyQuery, { minLength: 1, maxLength: 4 }),
      (rows, changes, queries) => {
        const table = makeTable(rows, scale);
        const now = new Map(rows.map((row) => [row.entry.profileId, row]));
        for (const query of queries) table.select(query);
        for (const [turn, changed] of changes.entries()) {
          const removed = [...now.keys()].filter((_, index) => turn > 0 && index % 4 === 0);
          const staying = changed.filter(({ entry }) => !removed.includes(entry.profileId));
          for (const id of removed) now.delete(id);
          for (const row of staying) now.set(row.entry.profileId, row);
          table.replace(staying, removed);
          for (const query of queries) expect(selected(table, query)).toEqual(selectPlainly([...now.values()], scale, query));
        }
        expect(table.size).toBe(now.size);
      },
    ),
    { numRuns: 300 },
  );
});

test('whoever is on it is found at its index, and nobody else', () => {
  fc.assert(
    fc.property(anyRows, anyRows, (rows, changed) => {
      const table = makeTable(rows, scale);
      table.find(idOf(0));
      table.replace(changed, []);
      for (let n = 0; n <= 30; n += 1) {
        const index = table.find(idOf(n));
        const isThere = [...rows, ...changed].some(({ entry }) => entry.profileId === idOf(n));
        expect(index !== null).toBe(isThere);
        if (index !== null) expect(table.row(index).entry.profileId).toBe(idOf(n));
      }
    }),
  );
});
