import type { PlatformId } from '../../model/reading';
import { type Benchmark, everySize } from './benchmark';
import { instagramBenchmarks } from './benchmarks-instagram';

export type { Benchmark } from './benchmark';

// The first of each network is its default.
//
// Instagram: Social Cat, because it divides what we divide, covers 1,000 to a million without a gap and publishes where "low" ends and
// "high" begins. Newer tables give one figure per tier (HypeAuditor, The Influencer Marketing Factory) or round ranges without data behind
// them (Untapper); published figures differ up to five times at equal size, so no table is the truth. The article's line stands second:
// where there is room for two, these are the two.
// TikTok and YouTube: the only sets that divide lifetime likes, and views by subscribers, both with quantiles.
// X: Socialinsider is the recent one and holds for any size; Rival IQ's accounts are brands above 5,000.

/** All published figures that ours can be compared with; the first of each network is its default. */
export const benchmarks: readonly Benchmark[] = [
  ...instagramBenchmarks,
  {
    id: 'tides-2023-tiktok',
    name: 'TIDES',
    year: 2023,
    platform: 'tiktok',
    basis: 'lifetime-likes',
    definition: 'all likes / all videos / followers of some 5,000 creators; median, and the band from p10 to p90',
    source: 'https://skmtr1.github.io/publication/tiktok/',
    caveat: 'same',
    outlier: 'both',
    figures: {
      kind: 'quantile-lines',
      from: 1_000,
      below: 10_000_000,
      p10: { at10k: 0.227, slope: -0.176 },
      p50: { at10k: 0.907, slope: -0.239 },
      p90: { at10k: 1.825, slope: -0.396 },
    },
  },
  {
    id: 'tides-2023-youtube',
    name: 'TIDES',
    year: 2023,
    platform: 'youtube',
    basis: 'views-per-follower',
    definition: 'all views / all videos / subscribers of some 2,500 channels; median, and the band from p10 to p90',
    source: 'https://skmtr1.github.io/publication/tiktok/',
    caveat: 'lifetime',
    outlier: 'both',
    figures: {
      kind: 'quantile-lines',
      from: 1_000,
      below: 10_000_000,
      p10: { at10k: 1.149, slope: -0.198 },
      p50: { at10k: 1.81, slope: -0.167 },
      p90: { at10k: 2.662, slope: -0.141 },
    },
  },
  {
    id: 'socialinsider-2025-x',
    name: 'Socialinsider',
    year: 2025,
    platform: 'x',
    basis: 'followers',
    definition: 'interactions / followers, mean of accounts of any size',
    source: 'https://www.shortsintel.com/statistics/social-media-engagement-benchmarks',
    caveat: 'any-size',
    outlier: 'none',
    figures: { kind: 'rows', rows: [{ from: 0, below: everySize, middle: 0.12 }] },
  },
  {
    id: 'rival-iq-2022-x',
    name: 'Rival IQ',
    year: 2022,
    platform: 'x',
    basis: 'followers',
    definition: 'interactions / followers, median of brands above 5,000 followers',
    source: 'https://wishu.io/rival-iqs-social-media-report-top-highlights-we-read-it-so-you-dont-have-to/',
    caveat: 'any-size',
    outlier: 'none',
    figures: { kind: 'rows', rows: [{ from: 5_000, below: everySize, middle: 0.035 }] },
  },
];

/** The benchmarks of one network, its default first. */
export function benchmarksFor(platform: PlatformId): Benchmark[] {
  return benchmarks.filter((benchmark) => benchmark.platform === platform);
}

/** The benchmark that is used where the visitor chose none; null for a network without any. */
export function defaultBenchmarkId(platform: PlatformId): string | null {
  return benchmarks.find((benchmark) => benchmark.platform === platform)?.id ?? null;
}
