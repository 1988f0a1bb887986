import type { EngagementRate, RateBasis, Sample } from '../model/assessment';
import type { Item, PlatformId } from '../model/reading';
import { networks } from './data/networks';
import { expectationsFor } from './expectation';
import type { CreatorFacts } from './facts';
import { divide, enclose, type Interval, isNonEmpty, knownInterval, mean, median, sum, toEstimate, trimmedMean } from './interval';
import { percentileOf } from './percentile';
import { fewestForRange, likelyMedian } from './resample';
import { countOf, describeSample, type Family, newestThat, type OwnPosts, ownPosts } from './sample';

/**
 * Taken away at each end before the trimmed mean: of 5 to 9 posts one, of 10 to 12 two. A fifth is what Wilcox advises for skewed values
 * (2012, Introduction to Robust Estimation and Hypothesis Testing).
 */
const trimShare = 0.2;

/**
 * All rates that the network allows, the headline first, each with the range that abbreviated counts leave open and with what accounts of
 * that size usually get. A rate that cannot be had says why; a missing count is never taken for 0.
 */
export function measureEngagement(facts: CreatorFacts, benchmarkId: string | null): EngagementRate[] {
  const own = ownPosts(facts);
  const { rates, optional } = networks[facts.platform];
  return rates.map((basis) => measureRate(basis, facts, own, benchmarkId)).filter((rate) => rate.known || !optional.includes(rate.basis));
}

type Known = Extract<EngagementRate, { known: true }>;
type Unknown = Extract<EngagementRate, { known: false }>;

/** A rate without what other accounts get, and without the range that resampling gives. */
export type RateFigures = Unknown | Pick<Known, 'known' | 'basis' | 'mean' | 'median' | 'trimmed' | 'sample'>;

/** The first rate that could be had, else the one that is missing most; null on a network without rates. As in `measureEngagement`. */
export function measureLeading(facts: CreatorFacts): RateFigures | null {
  const own = ownPosts(facts);
  const { rates, optional } = networks[facts.platform];
  let missing: Unknown | null = null;
  for (const basis of rates) {
    const rate = measureBare(basis, facts, own);
    if (rate.known) return rate.figures;
    if (!optional.includes(basis)) missing ??= rate;
  }
  return missing;
}

/** What is to be compared with what others get. One viral post lifts a mean above every band: only what mean and median agree on counts. */
export function comparedIn<T extends Interval>({ mean, median }: { mean: T; median: T | null }): Interval {
  return median === null ? mean : enclose(mean, median);
}

function measureRate(basis: RateBasis, facts: CreatorFacts, own: OwnPosts, benchmarkId: string | null): EngagementRate {
  const bare = measureBare(basis, facts, own);
  if (!bare.known) return bare;
  const { figures, perPost, perWhole, followers } = bare;
  const likely = isNonEmpty(perPost) ? likelyMedian(perPost) : null;
  const figure = followers && { platform: facts.platform, basis, rate: comparedIn(figures), sample: figures.sample, followers };
  return {
    ...figures,
    likely: likely && toEstimate(perWhole(likely)),
    percentile: figure && percentileOf(figure),
    expected: figure ? expectationsFor({ ...figure, benchmarkId }) : [],
  };
}

type Bare = {
  known: true;
  figures: Extract<RateFigures, { known: true }>;
  perPost: readonly Interval[];
  perWhole(figure: Interval): Interval;
  followers: Interval | null;
};

function measureBare(basis: RateBasis, facts: CreatorFacts, own: OwnPosts): Unknown | Bare {
  const followers = knownInterval(facts.followers);
  if (basis !== 'views') {
    if (followers === null) return { known: false, basis, why: 'no-followers' };
    if (followers.value === 0) return { known: false, basis, why: 'zero-followers' };
  }
  const sampled = basis === 'lifetime-likes' ? measureLifetime(facts) : measurePosts(basis, facts, own);
  if (typeof sampled === 'string') return { known: false, basis, why: sampled };
  const perWhole = (figure: Interval) => (basis === 'views' || followers === null ? figure : divide(figure, followers));
  const { mean, median, trimmed, sample, perPost } = sampled;
  const figures = {
    known: true as const,
    basis,
    mean: toEstimate(perWhole(mean)),
    median: median && toEstimate(perWhole(median)),
    trimmed: trimmed && toEstimate(perWhole(trimmed)),
    sample,
  };
  return { known: true, figures, perPost, perWhole, followers };
}

type Why = Unknown['why'];
type Sampled = { mean: Interval; median: Interval | null; trimmed: Interval | null; perPost: readonly Interval[]; sample: Sample | null };

/** Likes per post over the account's whole life. */
function measureLifetime({ totalLikes, posts }: CreatorFacts): Sampled | Why {
  const likes = knownInterval(totalLikes);
  const videos = knownInterval(posts);
  if (videos?.value === 0) return 'no-posts';
  if (videos === null) return 'post-count-not-shown';
  if (likes === null) return 'counts-not-shown';
  return { mean: divide(likes, videos), median: null, trimmed: null, perPost: [], sample: null };
}

/** Over the newest posts what each got: views, interactions, or interactions per view. Of few posts no robust figures. */
function measurePosts(basis: 'followers' | 'views' | 'views-per-follower', facts: CreatorFacts, own: OwnPosts): Sampled | Why {
  if (own.posts.length === 0) return facts.posts.value === 0 ? 'no-posts' : 'no-posts-seen';
  const { used, incomplete, counted } = choosePosts(basis, facts.platform, own.posts);
  const perPost = used.map((item) => {
    const counts = sum(counted.flatMap((family) => countOf(item, family) ?? []));
    const views = basis === 'views' ? countOf(item, 'views') : null;
    return views === null ? counts : divide(counts, views);
  });
  if (!isNonEmpty(perPost)) return 'counts-not-shown';
  return {
    mean: mean(perPost),
    median: median(perPost),
    trimmed: perPost.length < fewestForRange ? null : trimmedMean(perPost, trimShare),
    perPost,
    sample: describeSample(own, used, incomplete, counted),
  };
}

/**
 * By views per follower: posts whose views are known. Otherwise posts with likes and comments; likes alone only where no post shows its
 * comments. Shares are counted where every chosen post shows them: on X and Facebook by followers too, as their benchmarks do; elsewhere by
 * views only, since Instagram's benchmarks by followers count likes and comments.
 */
function choosePosts(
  basis: 'followers' | 'views' | 'views-per-follower',
  platform: PlatformId,
  posts: readonly Item[],
): { used: Item[]; incomplete: number; counted: Family[] } {
  const shows = (item: Item, family: Family) => countOf(item, family) !== null;
  if (basis === 'views-per-follower') return { ...newestThat(posts, (item) => shows(item, 'views')), counted: ['views'] };
  // A post that nobody saw has no rate by views.
  const isEligible = (item: Item) => shows(item, 'likes') && (basis === 'followers' || (countOf(item, 'views')?.value ?? 0) > 0);
  const counted: Family[] = posts.some((item) => isEligible(item) && shows(item, 'comments')) ? ['likes', 'comments'] : ['likes'];
  const { used, incomplete } = newestThat(posts, (item) => isEligible(item) && counted.every((family) => shows(item, family)));
  const alsoShares = basis === 'views' || platform === 'x' || platform === 'facebook';
  if (alsoShares && used.every((item) => shows(item, 'shares'))) counted.push('shares');
  return { used, incomplete, counted };
}
