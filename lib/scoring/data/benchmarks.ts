import type { PlatformId } from '../../model/reading';
import type { Benchmark } from './benchmark';
import { instagramBenchmarks } from './benchmarks-instagram';
import { textBenchmarks } from './benchmarks-text';
import { videoBenchmarks } from './benchmarks-video';

export type { Benchmark } from './benchmark';

// The first of each network is its default.
//
// Instagram: Social Cat, because it divides what we divide, covers 1,000 to a million without a gap and publishes where "low" ends and
// "high" begins. Newer tables give one figure per tier (HypeAuditor, The Influencer Marketing Factory) or round ranges without data behind
// them (Untapper); published figures differ several times at equal size, so no table is the truth. The article's line stands second:
// where there is room for two, these are the two.
// TikTok and YouTube: the only sets that divide lifetime likes, and views by subscribers, both with quantiles.
// X and Facebook: Socialinsider is the recent one and holds for any size; Rival IQ's accounts are brands.
// LinkedIn: what is published divides by impressions, which a page does not show (Socialinsider 3.85 %, Buffer 6.5 %, 2025); one table of
// 2026 calls its divisor impressions in one place and followers in another. Bluesky, Mastodon: rules of thumb without data. Twitch,
// Snapchat: nothing about views per follower. X by views: what is published counts clicks as well. These have none.
// YouTube: Modash's table says it divides by views, but its 0.1 % for the largest channels can only be by subscribers; it is left out.

/** All published figures that ours can be compared with; the first of each network is its default. */
export const benchmarks: readonly Benchmark[] = [...instagramBenchmarks, ...videoBenchmarks, ...textBenchmarks];

/** The benchmarks of one network, its default first. */
export function benchmarksFor(platform: PlatformId): Benchmark[] {
  return benchmarks.filter((benchmark) => benchmark.platform === platform);
}

/** The benchmark that is used where the visitor chose none; null for a network without any. */
export function defaultBenchmarkId(platform: PlatformId): string | null {
  return benchmarks.find((benchmark) => benchmark.platform === platform)?.id ?? null;
}
