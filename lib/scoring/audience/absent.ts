import type { AbsentEvidence, EvidenceCode, Gathering } from '../../model/assessment';
import type { Item } from '../../model/reading';
import {
  commentsPerLike,
  commentsSayingNothing,
  fewestPosts,
  growthInAWeek,
  likesSpread,
  standIn,
  tellingRate,
} from '../data/audience-bands';
import type { CreatorFacts } from '../facts';
import { knownInterval } from '../interval';
import { ownPosts, sampleSize } from '../sample';
import { audienceModel, populationAt, usualIn } from './model';
import { type Piece, type Settles, separation, settlesNothing } from './piece';
import { openAfter } from './weigh';
import { sureBy } from './weigh-rate';

type Gatherable = { code: EvidenceCode; how: Gathering; settles: Settles };

/**
 * What the visitor could gather here, with the share of what is open that it would settle (0 to 1), what would help most first. Only what
 * this network shows and this version reads; nothing where no evidence makes a score.
 */
export function listAbsent(facts: CreatorFacts, pieces: readonly Piece[]): AbsentEvidence[] {
  const open = openAfter(pieces);
  const size = knownInterval(facts.followers);
  if (tellingRate[facts.platform] === undefined || size === null || size.value === 0) return [];
  return gatherable(facts, size.value)
    .filter(({ code }) => !pieces.some((piece) => piece.code === code))
    .map(({ code, how, settles }) => ({ code, how, gain: 1 - openAfter([...pieces, { settles, says: exactly }]) / open }))
    .toSorted((a, b) => b.gain - a.gain);
}

/** Gathered counts are taken to be exact. */
const exactly: Piece['says'] = { ratio: () => ({ value: 0, low: 0, high: 0 }) };

function gatherable(facts: CreatorFacts, followers: number): Gatherable[] {
  const comeBack: Gatherable = {
    code: 'growth',
    how: 'come-back',
    settles: ofFollowers(standIn * (growthInAWeek.timesAsOften - 1) * growthInAWeek.usual),
  };
  const total = knownInterval(facts.posts)?.high ?? Number.POSITIVE_INFINITY;
  if (facts.private === true || total < fewestPosts) return [comeBack];
  return [...fromPosts(facts, followers, total), fromComments(), comeBack];
}

/** As twelve posts would tell it. */
function fromPosts(facts: CreatorFacts, followers: number, total: number): Gatherable[] {
  const { platform } = facts;
  const own = ownPosts(facts).posts;
  const population = populationAt(audienceModel.rates[platform], followers);
  const comments = populationAt(audienceModel.commentsPerLike[platform], followers);
  const found: Gatherable[] = [];
  const how = howToCount(facts, own, total);
  if (how !== null && population !== null) {
    const settled = population.confidence * sureBy(sampleSize) * separation(usualIn(population, followers).sd);
    const code = tellingRate[platform] === 'views-per-follower' ? 'views-per-follower' : 'engagement';
    found.push({ code, how, settles: { ...settlesNothing, followers: settled } });
  }
  if (how !== null && platform === 'instagram' && total >= likesSpread.fewestPosts)
    found.push({ code: 'likes-spread', how, settles: ofLikes(standIn * separation(audienceModel.likesSpread.sd)) });
  const howComments = platform === 'instagram' ? how : commentsPerLike[platform] && 'open-posts';
  if (howComments && comments !== null)
    found.push({
      code: 'comments-per-like',
      how: howComments,
      settles: ofLikes(comments.confidence * separation(usualIn(comments, followers).sd)),
    });
  return found;
}

/** How more posts' counts are had; null where there is no way: TikTok's rate stands on the profile, and what is hidden stays hidden. */
function howToCount({ platform }: CreatorFacts, own: readonly Item[], total: number): Gathering | null {
  const more = own.length < Math.min(sampleSize, total) ? 'scroll' : null;
  if (platform !== 'instagram') return platform === 'youtube' ? more : null;
  return own.slice(0, sampleSize).some(isToSee) ? 'sample-posts' : more;
}

/** Counts that nobody withholds and that were not seen yet. */
function isToSee({ likes, comments }: Item): boolean {
  return [likes, comments].some((count) => count === undefined || (count.value === null && count.why !== 'hidden'));
}

/** As twice the fewest comments would tell it. Every network with a telling rate has its posts' comments read. */
function fromComments(): Gatherable {
  const { settles, fewest, halfSureAt } = commentsSayingNothing;
  const settled = (standIn * 2 * fewest * settles) / (2 * fewest + halfSureAt);
  return { code: 'comments-read', how: 'read-comments', settles: { followers: settled, likes: settled, both: settled } };
}

function ofFollowers(settled: number): Settles {
  return { ...settlesNothing, followers: settled, both: settled };
}

function ofLikes(settled: number): Settles {
  return { ...settlesNothing, likes: settled, both: settled };
}
