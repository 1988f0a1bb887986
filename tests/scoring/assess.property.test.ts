import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Estimate } from '../../lib/model/assessment';
import type { Count } from '../../lib/model/count';
import { metrics } from '../../lib/model/metric';
import type { Item } from '../../lib/model/reading';
import { assess } from '../../lib/scoring/assess';
import { benchmarks } from '../../lib/scoring/data/benchmarks';
import type { CreatorFacts, ScoringChoice } from '../../lib/scoring/facts';

/** Everything the model allows, nonsense included: ranges that do not hold their value, counts that contradict each other. */
const whole = fc.oneof(fc.nat(20), fc.nat(2_000_000), fc.maxSafeNat());
const knownCount: fc.Arbitrary<Count> = fc.oneof(
  whole.map((value) => ({ value, exact: true as const, from: 'text' as const })),
  fc
    .tuple(whole, whole, whole)
    .map(([value, low, high]) => ({ value, exact: false as const, range: [low, high] as [number, number], from: 'text' as const })),
);
const anyCount: fc.Arbitrary<Count> = fc.oneof(
  { weight: 4, arbitrary: knownCount },
  { weight: 1, arbitrary: fc.constantFrom('absent', 'hidden', 'unreadable').map((why) => ({ value: null, why }) as const) },
);
const anyKinds = fc.record({ commentKinds: fc.record({ genuine: fc.nat(), praise: fc.nat(), spam: fc.nat() }) }, { requiredKeys: [] });
const anyItem: fc.Arbitrary<Item> = fc
  .tuple(
    fc.record({
      id: fc.string({ minLength: 1 }),
      href: fc.constantFrom('/p/a/', '/m/reel/b/'),
      by: fc.option(fc.constantFrom('mira', 'Mira', 'sol')),
      pinned: fc.boolean(),
    }),
    fc.record(Object.fromEntries(metrics.map((metric) => [metric, anyCount])), { requiredKeys: [] }),
  )
  .chain(([post, counts]) => anyKinds.map((kinds) => ({ ...post, date: null, age: null, ...counts, ...kinds })));
const anyFacts: fc.Arbitrary<CreatorFacts> = fc.record({
  platform: fc.constantFrom('instagram', 'tiktok', 'youtube', 'x'),
  handle: fc.option(fc.oneof(fc.constant('mira'), fc.string({ unit: 'grapheme' }))),
  canonicalId: fc.constant(null),
  bio: fc.option(fc.string({ unit: 'grapheme' })),
  avatar: fc.constantFrom('present', 'default', 'unknown'),
  private: fc.option(fc.boolean()),
  verified: fc.option(fc.boolean()),
  followers: anyCount,
  following: anyCount,
  posts: anyCount,
  totalLikes: anyCount,
  items: fc.array(anyItem, { maxLength: 30 }),
  history: fc.array(fc.record({ at: fc.double(), followers: anyCount }), { maxLength: 9 }),
  sampledFollowers: fc.array(fc.double(), { maxLength: 30 }),
});
const anyChoice: fc.Arbitrary<ScoringChoice> = fc.record({
  benchmarkId: fc.option(fc.constantFrom('of another version', ...benchmarks.map(({ id }) => id))),
  tierSchemeId: fc.constantFrom('trade', 'article', 'hypeauditor', 'of another version'),
  ownTiers: fc.constant(null),
  prior: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function estimatesIn(value: unknown): Estimate[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'value' in value && 'low' in value && 'high' in value ? [value as Estimate] : [];
  return [...own, ...Object.values(value).flatMap(estimatesIn)];
}

describe('whatever the page showed', () => {
  test('every number in the assessment is finite', () => {
    fc.assert(fc.property(anyFacts, anyChoice, (facts, choice) => numbersIn(assess(facts, choice)).every(Number.isFinite)));
  });

  test('every estimate lies within its range', () => {
    fc.assert(
      fc.property(anyFacts, anyChoice, (facts, choice) =>
        estimatesIn(assess(facts, choice)).every(({ value, low, high }) => low <= value && value <= high),
      ),
    );
  });

  test('strengths, confidences and gains are from 0 to 1', () => {
    fc.assert(
      fc.property(anyFacts, anyChoice, (facts, choice) => {
        const { audience, reasons } = assess(facts, choice);
        return [
          ...reasons.map(({ strength }) => strength),
          ...audience.evidence.map(({ confidence }) => confidence),
          ...audience.absent.map(({ gain }) => gain),
        ].every((share) => share >= 0 && share <= 1);
      }),
    );
  });

  test('the same facts give the same assessment', () => {
    fc.assert(
      fc.property(anyFacts, anyChoice, (facts, choice) => {
        expect(assess(structuredClone(facts), choice)).toEqual(assess(facts, choice));
      }),
    );
  });

  test('the facts are left as they were', () => {
    fc.assert(
      fc.property(anyFacts, anyChoice, (facts, choice) => {
        const before = structuredClone(facts);
        assess(facts, choice);
        expect(facts).toEqual(before);
      }),
    );
  });
});
