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

function measureRate(basis: RateBasis, facts: CreatorFacts, own: OwnPosts, benchmarkId: string | null): EngagementRate {
  const followers = knownInterval(facts.followers);
  if (basis !== 'views') {
    if (followers === null) return { known: false, basis, why: 'no-followers' };
    if (followers.value === 0) return { known: false, basis, why: 'zero-followers' };
  }
  const sampled = basis === 'lifetime-likes' ? measureLifetime(facts) : measurePosts(basis, facts, own);
  if (typeof sampled === 'string') return { known: false, basis, why: sampled };
  const perWhole = (figure: Interval) => (basis === 'views' || followers === null ? figure : divide(figure, followers));
  const rate = perWhole(sampled.mean);
  const middle = sampled.median && perWhole(sampled.median);
  // One viral post lifts a mean above every band: only what mean and median agree on is called above, within or below.
  const compared = middle === null ? rate : enclose(rate, middle);
  const figure = followers && { platform: facts.platform, basis, rate: compared, sample: sampled.sample, followers };
  return {
    known: true,
    basis,
    mean: toEstimate(rate),
    median: middle && toEstimate(middle),
    trimmed: sampled.trimmed && toEstimate(perWhole(sampled.trimmed)),
    likely: sampled.likely && toEstimate(perWhole(sampled.likely)),
    percentile: figure && percentileOf(figure),
    sample: sampled.sample,
    expected: figure ? expectationsFor({ ...figure, benchmarkId }) : [],
  };
}

type Why = Extract<EngagementRate, { known: false }>['why'];
type Sampled = { mean: Interval; median: Interval | null; trimmed: Interval | null; likely: Interval | null; sample: Sample | null };

/** Likes per post over the account's whole life. */
function measureLifetime({ totalLikes, posts }: CreatorFacts): Sampled | Why {
  const likes = knownInterval(totalLikes);
  const videos = knownInterval(posts);
  if (videos?.value === 0) return 'no-posts';
  if (videos === null) return 'post-count-not-shown';
  if (likes === null) return 'counts-not-shown';
  return { mean: divide(likes, videos), median: null, trimmed: null, likely: null, sample: null };
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
    likely: likelyMedian(perPost),
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
