import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSchema } from '../../lib/model/card';
import { type Digest, digestSchema } from '../../lib/model/digest';
import { savedCreatorSchema } from '../../lib/model/list';
import { digestOf } from '../../lib/scoring/digest';
import { type FastTable, isOfNewestShape, readFast } from '../../lib/store/fast-rows';
import { anyProfile } from './any-profile';

const plain = { noNullPrototype: true } as const;
const instant = fc.integer({ min: 0 });

const anyEntry = fc.record(
  {
    id: fc.uuid({ version: 4 }),
    listId: fc.uuid({ version: 4 }),
    profileId: fc.uuid({ version: 4 }),
    status: fc.string({ minLength: 1, maxLength: 40 }),
    note: fc.string(),
    price: fc.option(fc.record({ amount: fc.nat(), currency: fc.constantFrom('EUR', 'USD') }, plain)),
    createdAt: instant,
    updatedAt: instant,
  },
  plain,
);

const anyCard = fc.record(
  {
    id: fc.uuid({ version: 4 }),
    tags: fc.array(
      fc.string().map((tag) => tag.trim() || 'x'),
      { maxLength: 4 },
    ),
    contact: fc.string(),
    // The schema leaves a field of that name out.
    fields: fc.dictionary(
      fc.string().filter((name) => name !== '__proto__'),
      fc.oneof(fc.string(), fc.integer()),
      plain,
    ),
    updatedAt: instant,
  },
  plain,
);

const anyDigest: fc.Arbitrary<Digest> = anyProfile.map(digestOf);

const tables: [FastTable, { safeParse(row: unknown): { success: boolean; data?: unknown } }, fc.Arbitrary<object>][] = [
  ['digests', digestSchema, anyDigest],
  ['entries', savedCreatorSchema, anyEntry],
  ['cards', cardSchema, anyCard],
];

/** What another version, or a fault of the disk, may have put in the place of a value. Ids are left out: only their length is looked at. */
const oddities: unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -1,
  1.5,
  Number.NaN,
  1e300,
  '',
  ' x ',
  'other',
  'x'.repeat(2001),
  [],
  ['x'],
  [null],
  {},
];

/** Every place of a row, as the keys that lead there. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

function withOddity(row: object, path: readonly string[], oddity: unknown): object {
  const copy = structuredClone(row);
  const [last, ...way] = path.toReversed();
  let at: object = copy;
  for (const key of way.reverse()) at = Reflect.get(at, key);
  if (last === undefined) return copy;
  if (oddity === undefined && Array.isArray(at)) at.splice(Number(last), 1);
  else if (oddity === undefined) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, oddity);
  return copy;
}

describe.each(tables)('a row of %s', (table, schema, arbitrary) => {
  it('of the newest shape is taken without the schema, and is what that would read', () => {
    fc.assert(
      fc.property(arbitrary, (row) => {
        expect(isOfNewestShape(table, row)).toBe(true);
        expect(readFast(table, row)).toStrictEqual(schema.safeParse(row).data);
      }),
    );
  });

  it('is refused wherever the schema would refuse it, whatever one of its values is', () => {
    const believed: object[] = [];
    for (const row of fc.sample(arbitrary, 12))
      for (const path of placesIn(row).slice(1))
        for (const oddity of oddities) {
          const other = withOddity(row, path, oddity);
          if (isOfNewestShape(table, other) && !schema.safeParse(other).success) believed.push({ path, oddity, other });
        }
    expect(believed).toEqual([]);
  });

  it.each([[null], [undefined], [17], ['row'], [[]], [{}]])('is none when it is %j', (row) => {
    expect(readFast(table, row)).toBeNull();
  });
});

it('a row that an older version wrote is read by the schema', () => {
  const [entry] = fc.sample(anyEntry, 1);
  const older = { ...entry, color: 'red', price: { amount: 3, currency: 'EUR', net: true } };
  expect(readFast('entries', { ...older, note: 17 })).toBeNull();
  expect(readFast('entries', older)).toMatchObject({ id: entry?.id, price: { amount: 3 } });
});
