import type { Item } from '../../model/reading';
import { commentsPerLike, fewestExpectedComments, fewestPosts, likesPerFollower, likesSpread, standIn } from '../data/audience-bands';
import type { CreatorFacts } from '../facts';
import { divide, enclose, type Interval, isNonEmpty, knownInterval, mean, median, type NonEmpty, sum } from '../interval';
import { countOf, newestThat, ownPosts } from '../sample';
import { audienceModel, populationAt, usualIn } from './model';
import { type Piece, separation, settlesNothing } from './piece';
import { deviationFrom, sureBy } from './weigh-rate';

/** Deviations beyond so many standard deviations count as that. */
const farthest = 3;
/** Square of log10 e: by this a relative variance becomes one of log10. */
const ofLog10 = Math.LOG10E ** 2;
/** The spread was learnt from so many posts of each account. */
const learntFrom = 12;

/** What likes and comments of the newest posts say: how evenly likes fall, comments per like, and likes of photos per follower. */
export function weighPosts(facts: CreatorFacts): Piece[] {
  const { posts } = ownPosts(facts);
  const ofLikes = [...(facts.platform === 'instagram' ? weighSpread(posts) : []), ...weighCommentsPerLike(facts, posts)];
  const perFollower = weighLikesPerFollower(facts, posts);
  // A lively audience likes as much: by themselves only likes above followers tell bought ones, else together with what likes are like.
  const tells = ofLikes.length > 0 || perFollower.some(({ compared }) => compared.low > likesPerFollower.high);
  return tells ? [...ofLikes, ...perFollower] : ofLikes;
}

/**
 * Bought likes come evenly. Of n posts' spread log10 is found with a variance of log10(e)^2 / 2 (n - 1) (normal counts), which is part of
 * the spread between accounts that was learnt from twelve posts of each.
 */
function weighSpread(posts: readonly Item[]): Piece[] {
  const likes = likesOf(posts);
  const spread = isNonEmpty(likes) && likes.length >= likesSpread.fewestPosts ? spreadOf(likes) : null;
  if (spread === null) return [];
  const { middle, sd } = audienceModel.likesSpread;
  const byChance = (n: number) => ofLog10 / (2 * (n - 1));
  const confidence = standIn * Math.min(1, sd ** 2 / (sd ** 2 - byChance(learntFrom) + byChance(likes.length)));
  const settled = confidence * separation(sd);
  return [
    {
      code: 'likes-spread',
      measured: spread,
      compared: spread,
      band: { low: likesSpread.low, high: null },
      confidence,
      count: likes.length,
      source: likesSpread.source,
      settles: { ...settlesNothing, likes: settled, both: settled },
      says: {
        deviation: {
          feature: 'spread',
          from: logarithm(spread, middle),
          sd: sd / Math.sqrt(confidence),
          limit: farthest * sd,
          speaksOf: ['followers', 'likes', 'both'],
        },
      },
    },
  ];
}

/** Bought likes bring no comments. Comments come by chance (Poisson): the fewer are to be expected, the less their number says. */
function weighCommentsPerLike({ platform, followers }: CreatorFacts, posts: readonly Item[]): Piece[] {
  const size = knownInterval(followers);
  const population = size && populationAt(audienceModel.commentsPerLike[platform], size.value);
  const band = size && commentsPerLike[platform]?.findLast(({ from }) => from <= size.value);
  if (!population || !band || size.value === 0) return [];
  const both = newestThat(posts, (item) => countOf(item, 'likes') !== null && countOf(item, 'comments') !== null).used;
  const likes = sum(both.flatMap((item) => countOf(item, 'likes') ?? []));
  const comments = sum(both.flatMap((item) => countOf(item, 'comments') ?? []));
  if (both.length < fewestPosts || likes.low * band.low < fewestExpectedComments) return [];
  const { middle, sd } = usualIn(population, size.value);
  const confidence = (population.confidence * sd ** 2) / (sd ** 2 + ofLog10 / (likes.low * 10 ** middle));
  const settled = confidence * separation(sd);
  const measured = divide(comments, likes);
  const half = { value: comments.value + 0.5, low: comments.low + 0.5, high: comments.high + 0.5 };
  return [
    {
      code: 'comments-per-like',
      measured,
      compared: measured,
      band: { low: band.low, high: band.high },
      confidence,
      count: both.length,
      source: band.source,
      settles: { ...settlesNothing, likes: settled, both: settled },
      says: {
        deviation: {
          feature: 'comments',
          from: logarithm(divide(half, likes), middle),
          sd: sd / Math.sqrt(confidence),
          limit: farthest * sd,
          speaksOf: ['followers', 'likes', 'both'],
        },
      },
    },
  ];
}

/** Bought likes raise the likes per follower. A reel reaches others than followers and is left out. */
function weighLikesPerFollower({ platform, followers }: CreatorFacts, posts: readonly Item[]): Piece[] {
  const size = knownInterval(followers);
  const population = size && populationAt(audienceModel.likesPerFollower[platform], size.value);
  const likes = likesOf(posts.filter(isPhoto));
  if (!population || size.value === 0 || likes.length < fewestPosts || !isNonEmpty(likes)) return [];
  const [perPost, middlePost] = [divide(mean(likes), size), divide(median(likes), size)];
  const confidence = population.confidence * sureBy(likes.length);
  const { sd } = usualIn(population, size.value);
  return [
    {
      code: 'likes-above-followers',
      measured: perPost,
      compared: enclose(perPost, middlePost),
      band: { low: null, high: likesPerFollower.high },
      confidence,
      count: likes.length,
      source: likesPerFollower.source,
      settles: { ...settlesNothing, likes: confidence * separation(sd) },
      says: {
        deviation: {
          feature: 'rate',
          from: deviationFrom(population, lesser(perPost, middlePost), size),
          sd: sd / Math.sqrt(confidence),
          limit: farthest * sd,
          speaksOf: ['likes'],
        },
      },
    },
  ];
}

/** No reel, and nothing that has views, shown or not. */
function isPhoto({ href, views }: Item): boolean {
  return !href.includes('/reel/') && (views === undefined || (views.value === null && views.why === 'absent'));
}

function likesOf(posts: readonly Item[]): Interval[] {
  return newestThat(posts, (item) => countOf(item, 'likes') !== null).used.flatMap((item) => countOf(item, 'likes') ?? []);
}

/** One post that went round the world makes no likes per follower. */
function lesser(one: Interval, other: Interval): Interval {
  return { value: Math.min(one.value, other.value), low: Math.min(one.low, other.low), high: Math.min(one.high, other.high) };
}

/** Log10 of a figure less the usual one; of 0 as of a millionth. */
function logarithm({ value, low, high }: Interval, middle: number): Interval {
  const of = (figure: number) => Math.log10(Math.max(figure, 1e-6)) - middle;
  return { value: of(value), low: of(low), high: of(high) };
}

/**
 * Standard deviation / mean (n - 1), with the least and most that abbreviated counts leave open: rounding moves a deviation by no more
 * than the root mean square of the counts' own half-widths (triangle inequality). Null where the mean may be 0.
 */
function spreadOf(counts: NonEmpty<Interval>): Interval | null {
  const centre = mean(counts);
  if (centre.low === 0) return null;
  const root = (squares: number[]) => Math.sqrt(squares.reduce((total, square) => total + square, 0) / (counts.length - 1));
  const deviation = root(counts.map(({ value }) => (value - centre.value) ** 2));
  const slack = root(counts.map(({ value, low, high }) => Math.max(value - low, high - value) ** 2));
  return { value: deviation / centre.value, low: Math.max(0, deviation - slack) / centre.high, high: (deviation + slack) / centre.low };
}
