import fc from 'fast-check';
import { type Count, sourceSchema, unknownCountSchema } from '../../lib/model/count';
import { metrics } from '../../lib/model/metric';
import { type DayRate, dayRateSchema, type Profile, type SeenItem, type Snapshot } from '../../lib/model/profile';
import { avatarSchema, platformIdSchema } from '../../lib/model/reading';
import { topicIdSchema } from '../../lib/model/topic';

/** Profiles of any shape that the model allows, odd ones too: what the disk has to give back. */

const plain = { noNullPrototype: true } as const;
const whole = fc.oneof(fc.nat(2000), fc.maxSafeNat());
const source = fc.constantFrom(...sourceSchema.options);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const instant = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }) },
  { weight: 1, arbitrary: number },
);
/** What may stand in a page or a file: separators of any kind, halves of pairs, nothing at all. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '-', '=', '{}', '{', 'a\tb', 'a\nb', '\r', '\ud800', '__proto__', ' x '),
);

const count: fc.Arbitrary<Count> = fc.oneof(
  fc.record({ value: whole, exact: fc.constant(true as const), from: source }, plain),
  fc
    .tuple(whole, whole, whole, source)
    .map(([value, low, high, from]) => ({ value, exact: false as const, range: [low, high] as [number, number], from })),
  fc.record({ value: fc.constant(null), why: fc.constantFrom(...unknownCountSchema.shape.why.options) }, plain),
);

const posts = fc.option(fc.oneof(fc.nat(200), number));
const rate: fc.Arbitrary<DayRate> = fc
  .record({
    basis: fc.constantFrom(...dayRateSchema.shape.basis.options),
    value: number,
    low: number,
    high: number,
    posts,
    even: fc.boolean(),
  })
  .map(({ even, ...rest }) => (even ? { ...rest, low: rest.value, high: rest.value } : rest));

const day = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .date({ min: new Date('1960-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10)),
  },
  { weight: 1, arbitrary: text },
);

const snapshot: fc.Arbitrary<Snapshot> = fc.record(
  { day, at: instant, followers: count, following: count, posts: count, totalLikes: count, rate },
  { requiredKeys: ['day', 'at', 'followers', 'following', 'posts', 'totalLikes'], ...plain },
);

const date = fc.oneof(
  fc.constant(null),
  fc
    .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  fc.constantFrom('2026-10-01T09:00:00Z', '2026-10-01T09:00:00+02:00', '2026-10-01T09:00:00.123456Z'),
);
const age = fc.option(fc.record({ amount: fc.nat(40), unit: fc.constantFrom('second' as const, 'year' as const) }, plain), { freq: 9 });
const id = text.map((any) => any.slice(0, 200) || 'p1');

export const anySeenItem: fc.Arbitrary<SeenItem> = fc
  .record(
    {
      id,
      href: fc.option(text, { freq: 2 }),
      by: fc.oneof(fc.constantFrom(null, 'ana.bakes'), text),
      pinned: fc.boolean(),
      date,
      age: age.map((any) => (any?.amount === 7 ? any : null)),
      seenAt: instant,
      dateWithin: fc.oneof(fc.constantFrom(null, 0), number),
      ...Object.fromEntries(metrics.map((metric) => [metric, count])),
      topics: fc.array(fc.constantFrom(...topicIdSchema.options), { maxLength: 5 }),
      sponsored: fc.boolean(),
      commentKinds: fc.record({ genuine: whole, praise: whole, spam: whole }, plain),
    },
    { requiredKeys: ['id', 'href', 'by', 'pinned', 'date', 'age', 'seenAt', 'dateWithin'], ...plain },
  )
  .map((item) => ({ ...item, href: item.href ?? `https://www.instagram.com/p/${item.id}/` }));

const alias = fc.record(
  {
    kind: fc.constantFrom('handle' as const, 'id' as const, 'legacy' as const),
    value: text,
    firstSeen: instant,
    lastSeen: instant,
  },
  plain,
);

export const anyProfile: fc.Arbitrary<Profile> = fc.record(
  {
    id: fc.uuid(),
    platform: fc.constantFrom(...platformIdSchema.options),
    handle: fc.option(text),
    canonicalId: fc.option(text),
    aliases: fc.array(alias, { maxLength: 3 }),
    name: fc.option(text),
    bio: fc.option(text),
    verified: fc.option(fc.boolean()),
    private: fc.option(fc.boolean()),
    avatar: fc.constantFrom(...avatarSchema.options),
    followers: count,
    following: count,
    posts: count,
    totalLikes: count,
    items: fc.array(anySeenItem, { maxLength: 8 }),
    history: fc.array(snapshot, { maxLength: 8 }),
    createdAt: instant,
    updatedAt: instant,
    seenAt: fc.option(instant),
  },
  plain,
);
