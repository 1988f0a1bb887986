import fc from 'fast-check';
import type { Count } from '../../lib/model/count';
import { metrics } from '../../lib/model/metric';
import type { Profile, SeenItem, Snapshot } from '../../lib/model/profile';
import { platformIdSchema } from '../../lib/model/reading';
import type { Settings } from '../../lib/model/settings';
import { topicIdSchema } from '../../lib/model/topic';
import { benchmarks } from '../../lib/scoring/data/benchmarks';
import { defaultSettings } from '../../lib/store/settings';

/** Profiles and settings of every kind that the model allows, nonsense included. */

const day = 86_400_000;
const whole = fc.oneof(fc.nat(20), fc.nat(2_000_000), fc.maxSafeNat());
const knownCount: fc.Arbitrary<Count> = fc.oneof(
  whole.map((value) => ({ value, exact: true as const, from: 'text' as const })),
  fc.tuple(whole, fc.double({ min: 0, max: 0.1, noNaN: true })).map(([value, half]) => ({
    value,
    exact: false as const,
    range: [Math.floor(value * (1 - half)), Math.min(Math.ceil(value * (1 + half)), Number.MAX_SAFE_INTEGER)] as [number, number],
    from: 'text' as const,
  })),
);
const unknownCount: fc.Arbitrary<Count> = fc.constantFrom('absent', 'hidden', 'unreadable').map((why) => ({ value: null, why }));
export const anyCount = fc.oneof({ weight: 5, arbitrary: knownCount }, { weight: 1, arbitrary: unknownCount });

const instant = fc.integer({ min: 0, max: 600 }).map((days) => Date.UTC(2025, 0, 1) + days * day);
const anyDate = fc.oneof(
  instant.map((at) => new Date(at).toISOString()),
  fc.constantFrom(null, '2026-03-01T12:00:00+09:00', 'yesterday'),
);
const anyTopics = fc.uniqueArray(fc.constantFrom(...topicIdSchema.options.slice(0, 4)), { maxLength: 3 });

const anyPost: fc.Arbitrary<SeenItem> = fc
  .tuple(
    fc.record({
      id: fc.string({ minLength: 1 }),
      href: fc.constantFrom('/p/a/', '/m/reel/b/'),
      by: fc.option(fc.constantFrom('mira', 'Mira', 'sol')),
      pinned: fc.boolean(),
      date: anyDate,
      seenAt: instant,
    }),
    fc.record(Object.fromEntries(metrics.map((metric) => [metric, anyCount])), { requiredKeys: [] }),
    fc.record({ topics: anyTopics, sponsored: fc.boolean() }, { requiredKeys: [] }),
  )
  .map(([post, counts, tags]) => ({ ...post, ...counts, ...tags, age: null, dateWithin: null }));

const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({ at: instant, followers: anyCount })
  .map((seen) => ({ ...seen, day: '2026-01-01', following: nothing, posts: nothing, totalLikes: nothing }));
const nothing: Count = { value: null, why: 'absent' };

export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  id: fc.uuid(),
  platform: fc.oneof(
    fc.constantFrom('instagram' as const, 'tiktok' as const, 'youtube' as const),
    fc.constantFrom(...platformIdSchema.options),
  ),
  handle: fc.option(fc.oneof(fc.constant('mira'), fc.string({ unit: 'grapheme' }))),
  canonicalId: fc.option(fc.string()),
  aliases: fc.constant([]),
  name: fc.option(fc.string()),
  bio: fc.option(fc.constantFrom('Baker. Sourdough, cakes and recipes', 'Climber', '')),
  verified: fc.option(fc.boolean()),
  private: fc.option(fc.boolean()),
  avatar: fc.constantFrom('present', 'default', 'unknown'),
  followers: anyCount,
  following: anyCount,
  posts: anyCount,
  totalLikes: anyCount,
  items: fc.oneof(fc.array(anyPost, { maxLength: 0 }), fc.array(anyPost, { maxLength: 20 })),
  history: fc.array(anySnapshot, { maxLength: 9 }).map((visits) => visits.toSorted((a, b) => a.at - b.at)),
  createdAt: instant,
  updatedAt: instant,
  seenAt: fc.option(instant),
});

export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    benchmark: fc.dictionary(fc.constantFrom(...platformIdSchema.options), fc.constantFrom('gone', ...benchmarks.map(({ id }) => id))),
    tierScheme: fc.constantFrom('trade', 'article', 'hypeauditor', 'own', 'of another version'),
    ownTiers: fc.option(
      fc.uniqueArray(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 1, maxLength: 3 }).map((borders) =>
        borders
          .toSorted((a, b) => a - b)
          .flatMap((from, index) => {
            const id = (['nano', 'micro', 'mid'] as const)[index];
            return id === undefined ? [] : [{ id, from }];
          }),
      ),
    ),
    prior: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  })
  .map((chosen) => ({ ...defaultSettings, ...chosen }));
