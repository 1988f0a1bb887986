import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { EngagementRate, Estimate } from '../../lib/model/assessment';
import type { Count } from '../../lib/model/count';
import type { PlatformId } from '../../lib/model/reading';
import { measureEngagement } from '../../lib/scoring/engagement';
import type { CreatorFacts } from '../../lib/scoring/facts';
import { between, creator, exact, post } from './facts';

type Known = Extract<EngagementRate, { known: true }>;
type Figure = 'mean' | 'median' | 'trimmed' | 'likely' | 'percentile';

const platform = fc.constantFrom<PlatformId>('instagram', 'tiktok', 'youtube', 'x', 'facebook', 'telegram', 'mastodon');

/** A count as it is, and as an abbreviation of it: a range that holds it, and somewhere in the range what the page says. */
const twoWays = (from: number, to: number): fc.Arbitrary<[Count, Count]> =>
  fc.tuple(fc.integer({ min: from, max: to }), fc.nat(30), fc.nat(30), fc.nat(100)).map(([value, under, over, at]) => {
    const low = Math.max(from, Math.floor(value * (1 - under / 1_000)));
    const high = Math.ceil(value * (1 + over / 1_000));
    return [exact(value), between(low, low + Math.floor(((high - low) * at) / 100), high)];
  });

const twoPosts = fc.tuple(twoWays(0, 90_000), twoWays(0, 900), twoWays(0, 900), twoWays(1, 900_000)).map((counts) =>
  [0, 1].map((way) => {
    const [likes, comments, shares, views] = counts.map((count) => count[way]);
    return post({ ...(likes && { likes }), ...(comments && { comments }), ...(shares && { shares }), ...(views && { views }) });
  }),
);

/** The same creator with exact and with abbreviated counts. */
const twoCreators: fc.Arbitrary<[CreatorFacts, CreatorFacts]> = fc
  .tuple(platform, twoWays(1, 30_000_000), twoWays(1, 9_000), twoWays(0, 90_000_000), fc.array(twoPosts, { minLength: 1, maxLength: 14 }))
  .map(([platform, followers, posts, totalLikes, items]) => {
    const made = (way: 0 | 1) =>
      creator({
        platform,
        followers: followers[way],
        posts: posts[way],
        totalLikes: totalLikes[way],
        items: items.flatMap((pair) => pair[way] ?? []),
      });
    return [made(0), made(1)];
  });

function knownRates(facts: CreatorFacts): Known[] {
  return measureEngagement(facts, null).filter((rate) => rate.known);
}

function figureOf(rate: Known, figure: Figure): Estimate | null {
  return figure === 'percentile' ? (rate.percentile?.below ?? null) : rate[figure];
}

/** Logarithms and powers are off by some 1e-16 of their value. */
const rounding = 1e-9;

describe('whatever the posts got', () => {
  test.each<Figure>(['mean', 'median', 'trimmed', 'likely', 'percentile'])('abbreviated counts never narrow the %s', (figure) => {
    fc.assert(
      fc.property(twoCreators, ([precise, abbreviated]) => {
        const wide = knownRates(abbreviated);
        return knownRates(precise).every((rate) => {
          const inner = figureOf(rate, figure);
          const other = wide.find(({ basis }) => basis === rate.basis);
          const outer = other ? figureOf(other, figure) : null;
          return inner === null || outer === null || (outer.low <= inner.low + rounding && inner.high <= outer.high + rounding);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('the likely range holds the median', () => {
    fc.assert(
      fc.property(twoCreators, ([precise]) =>
        knownRates(precise).every(
          ({ likely, median }) => likely === null || median === null || (likely.low <= median.low && median.high <= likely.high),
        ),
      ),
    );
  });
});

describe('whatever the page showed', () => {
  const whole = fc.oneof(fc.nat(20), fc.maxSafeNat());
  const anyCount: fc.Arbitrary<Count> = fc.oneof(
    whole.map(exact),
    fc.tuple(whole, whole, whole).map(([value, low, high]) => between(low, value, high)),
    fc.constant<Count>({ value: null, why: 'hidden' }),
  );
  const anyPost = fc.record({ likes: anyCount, comments: anyCount, shares: anyCount, views: anyCount }).map((counts) => post(counts));
  const anyCreator = fc
    .record({ platform, followers: anyCount, posts: anyCount, totalLikes: anyCount, items: fc.array(anyPost, { maxLength: 14 }) })
    .map(creator);

  function estimatesIn(value: unknown): Estimate[] {
    if (typeof value !== 'object' || value === null) return [];
    const own = 'value' in value && 'low' in value && 'high' in value ? [value as Estimate] : [];
    return [...own, ...Object.values(value).flatMap(estimatesIn)];
  }

  test('every figure is finite and within its range', () => {
    fc.assert(
      fc.property(anyCreator, (facts) =>
        estimatesIn(measureEngagement(facts, null)).every(
          ({ value, low, high }) => [value, low, high].every(Number.isFinite) && low <= value && value <= high,
        ),
      ),
      { numRuns: 500 },
    );
  });

  test('every share of accounts is from 0 to 1', () => {
    fc.assert(
      fc.property(anyCreator, (facts) =>
        knownRates(facts).every(({ percentile }) => percentile === null || (percentile.below.low >= 0 && percentile.below.high <= 1)),
      ),
      { numRuns: 500 },
    );
  });
});
