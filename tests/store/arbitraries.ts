import fc from 'fast-check';
import { type Count, sourceSchema } from '../../lib/model/count';
import type { Item, Reading } from '../../lib/model/reading';
import { aReading, today } from './sample-readings';

const source = fc.constantFrom(...sourceSchema.options);
/** Few values, so that one look's abbreviation often fits another's exact value. */
const value = fc.integer({ min: 0, max: 40 });

export const anyCount: fc.Arbitrary<Count> = fc.oneof(
  fc.record({ value, exact: fc.constant(true as const), from: source }),
  fc
    .tuple(value, fc.nat(5), source)
    .map(([n, half, from]) => ({ value: n, exact: false as const, range: [Math.max(0, n - half), n + half] as [number, number], from })),
  fc.record({ value: fc.constant(null), why: fc.constantFrom('absent' as const, 'hidden' as const, 'unreadable' as const) }),
);

const instant = fc.integer({ min: today - 400 * 86_400_000, max: today }).map((at) => new Date(at).toISOString());

/** Posts of somebody else, wherever they appear. */
export const othersPosts = ['i', 'j'];

/** Few ids, so that looks overlap; dates, ages and pins in every mixture. */
export const anyItem: fc.Arbitrary<Item> = fc
  .record(
    {
      id: fc.constantFrom(...'abcdefgh', '__proto__', ...othersPosts),
      href: fc.constant('https://www.instagram.com/p/x/'),
      by: fc.constantFrom(null, 'ana.bakes'),
      pinned: fc.boolean(),
      date: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: instant }),
      age: fc.option(fc.record({ amount: fc.nat(40), unit: fc.constantFrom('second', 'minute', 'hour', 'day', 'week', 'month', 'year') }), {
        freq: 2,
      }),
      likes: anyCount,
      views: anyCount,
    },
    { requiredKeys: ['id', 'href', 'by', 'pinned', 'date', 'age'] },
  )
  .map((item) => (othersPosts.includes(item.id) ? { ...item, by: 'ben' } : item));

export const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    handle: fc.constantFrom(null, 'ana.bakes', 'Ana.Bakes'),
    canonicalId: fc.constantFrom(null, '17'),
    name: fc.option(fc.string()),
    bio: fc.option(fc.string()),
    verified: fc.option(fc.boolean()),
    private: fc.option(fc.boolean()),
    avatar: fc.constantFrom('present' as const, 'default' as const, 'unknown' as const),
    followers: anyCount,
    following: anyCount,
    posts: anyCount,
    totalLikes: anyCount,
    items: fc.array(anyItem, { maxLength: 12 }),
  })
  .map((parts) => aReading(parts));

/** Looks one after the other, from minutes to weeks apart. */
export const anyLooks: fc.Arbitrary<{ reading: Reading; now: number }[]> = fc
  .array(fc.record({ reading: anyReading, after: fc.integer({ min: 1, max: 30 * 86_400_000 }) }), { minLength: 1, maxLength: 8 })
  .map((looks) => {
    let now = today;
    return looks.map(({ reading, after }) => {
      now += after;
      return { reading, now };
    });
  });
