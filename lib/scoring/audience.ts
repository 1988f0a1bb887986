import type { EngagementRate, Flag, RateBasis } from '../model/assessment';
import type { PlatformId } from '../model/reading';
import { benchmarksFor } from './data/benchmarks';
import { usualAt } from './expectation';
import type { CreatorFacts } from './facts';
import { type Band, flagOutside } from './flag';
import { flagInstagramPosts } from './instagram-flags';
import { enclose, type Interval, knownInterval } from './interval';

/**
 * What is unusual in the audience's behaviour for the network and the size, strongest first. Only what labelled or published data
 * supports for that network, and only where everything that abbreviated counts leave open lies outside the band. Evidence, not proof:
 * no public data labels creators by bought audiences.
 */
export function flagAudience(facts: CreatorFacts, engagement: readonly EngagementRate[]): Flag[] {
  const flags = [...flagEngagement(facts, engagement), ...(facts.platform === 'instagram' ? flagInstagramPosts(facts) : [])];
  return flags.toSorted((a, b) => b.strength - a.strength);
}

/** The rates against the borders that mark an audience as unusual, whatever benchmark the visitor chose. */
function flagEngagement({ platform, followers, posts }: CreatorFacts, engagement: readonly EngagementRate[]): Flag[] {
  const size = knownInterval(followers);
  if (size === null) return [];
  return engagement.flatMap((rate) => {
    if (!rate.known) return [];
    // Likes alone are less than the likes and comments that the band was published for.
    if (rate.basis === 'followers' && rate.sample?.metrics.length === 1) return [];
    const band = unusualBeyond(platform, rate.basis, size);
    if (band === null) return [];
    const measured = rate.median === null ? rate.mean : enclose(rate.mean, rate.median);
    return flagOutside(codesOf(rate.basis), measured, band, rate.sample?.used ?? posts.value ?? 0);
  });
}

function codesOf(basis: RateBasis) {
  return basis === 'views-per-follower'
    ? ({ low: 'views-per-follower-low', high: 'views-per-follower-high' } as const)
    : ({ low: 'engagement-below-band', high: 'engagement-above-band' } as const);
}

/** The widest that the network's outlier band is anywhere in the range of follower counts; null where part of that range has none. */
function unusualBeyond(platform: PlatformId, basis: RateBasis, followers: Interval): Band | null {
  const benchmark = benchmarksFor(platform).find((known) => known.basis === basis && known.outlier !== 'none');
  if (benchmark === undefined) return null;
  const bands = [followers.value, followers.low, followers.high].map((size) => usualAt(benchmark, size));
  if (bands.includes(null)) return null;
  const lows = bands.flatMap((band) => band?.low ?? []);
  const highs = benchmark.outlier === 'both' ? bands.flatMap((band) => band?.high ?? []) : [];
  return { low: lows.length > 0 ? Math.min(...lows) : null, high: highs.length > 0 ? Math.max(...highs) : null };
}
