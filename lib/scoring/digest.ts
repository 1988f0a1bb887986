import type { Digest } from '../model/digest';
import type { Profile } from '../model/profile';
import { digitShare } from './account/digit-share';
import { accountOdds, hasHardlyBegun, isLurking } from './account/judge-account';
import { accountModel } from './account/model';
import { audienceScore } from './audience/score-audience';
import { focusRules } from './data/topics/rules';
import { comparedIn, measureLeading, type RateFigures } from './engagement';
import { readFocus } from './focus/read-focus';
import { type Interval, knownInterval } from './interval';
import { isOwn } from './sample';

/** Rises whenever `digestOf` would answer otherwise than before: digests of an older version are made anew from their profiles. */
export const digestVersion = 1;

/** A list has no room for more. */
const mostTopics = 3;

/**
 * What lists show of a profile: the same as `assess` says of it, as far as no setting enters, at a fraction of the work. `growth` is that
 * of the newest known follower count since the last visit at least a week before. Total and pure like `assess`.
 */
export function digestOf(profile: Profile): Digest {
  const { id, platform, handle, canonicalId, name, verified, avatar, followers, following, posts, seenAt, updatedAt } = profile;
  const rate = measureLeading(profile);
  const own = profile.items.filter((item) => isOwn(item, handle));
  return {
    id,
    madeBy: digestVersion,
    platform,
    handle,
    canonicalId,
    name,
    verified,
    private: profile.private,
    avatar,
    followers,
    following,
    posts,
    rate: digestRate(rate),
    audience: rate?.known ? audienceScore(profile, [rate]) : null,
    account: judge(profile),
    ...focus(profile, own),
    growth: growthPerWeek(profile.history),
    lastPost: newestDate(own),
    postsKnown: own.length,
    seenAt,
    updatedAt,
  };
}

function digestRate(rate: RateFigures | null): Digest['rate'] {
  if (!rate?.known) return { known: false, basis: rate?.basis ?? null, why: rate?.why ?? null };
  const { low, high } = comparedIn(rate);
  const { basis, mean, sample } = rate;
  return { known: true, basis, ...mean, compared: { low, high }, posts: sample?.used ?? null, metrics: sample?.metrics ?? [] };
}

/** As `judgeAuthenticity`, before the prior enters. */
function judge({ handle, avatar, ...counts }: Profile): Digest['account'] {
  const [followers, following, posts] = [counts.followers, counts.following, counts.posts].map(knownInterval);
  if (!followers) return { known: false, why: 'followers-not-shown' };
  if (!following) return { known: false, why: 'following-not-shown' };
  if (!posts) return { known: false, why: 'posts-not-shown' };
  const digits = digitShare(handle ?? '');
  if (digits === null) return { known: false, why: 'no-handle' };
  const known = { followers, following, posts };
  if (hasHardlyBegun(known)) return { known: false, why: 'too-little' };
  const odds = accountOdds(accountModel, known, { picture: avatar === 'unknown' ? null : avatar === 'present', digits });
  return { known: true, ...odds, lurker: isLurking(known) };
}

/** Most profiles of a file have no posts, and the words of a bio are not worth reading where they could not suffice. */
function focus(profile: Profile, own: Profile['items']): Pick<Digest, 'topics' | 'concentration'> {
  const telling = own.filter(({ topics }) => topics !== undefined && topics.length > 0).length;
  const read = telling + focusRules.bio < focusRules.least ? null : readFocus(profile);
  if (!read?.known) return { topics: [], concentration: null };
  return {
    topics: read.topics.slice(0, mostTopics).map(({ topic, share }) => ({ topic, share })),
    concentration: read.concentration.value,
  };
}

const week = 7 * 86_400_000;

function growthPerWeek(history: Profile['history']): number | null {
  let now: { at: number; count: Interval } | null = null;
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const visit = history[index];
    const count = knownInterval(visit?.followers);
    if (visit === undefined || count === null || count.value <= 0 || !Number.isFinite(visit.at)) continue;
    if (now === null) now = { at: visit.at, count };
    else if (now.at - visit.at >= week) return (now.count.value / count.value - 1) / ((now.at - visit.at) / week);
  }
  return null;
}

function newestDate(items: Profile['items']): string | null {
  let newest: string | null = null;
  let newestAt = Number.NEGATIVE_INFINITY;
  for (const { date } of items) {
    const at = date === null ? Number.NaN : Date.parse(date);
    if (at > newestAt) [newest, newestAt] = [date, at];
  }
  return newest;
}
