import type { Authenticity, Contribution } from '../model/assessment';
import { digitShare } from './account/digit-share';
import { type AccountCounts, type AccountLooks, judgeAccount } from './account/judge-account';
import { digitsPart, noPicturePart, postsPart, ratioPart } from './account/log-odds';
import { accountModel } from './account/model';
import type { CreatorFacts } from './facts';
import { isExact, knownInterval, toEstimate, toFraction } from './interval';

/**
 * Whether the account's visible numbers resemble a genuine person's or a purchased follower's; never a verdict. A probability under `prior`
 * (the share of purchased accounts that is expected before looking, above 0 and below 1) with the range that abbreviated counts and an unseen
 * avatar leave open, the band that the whole range lies in, and what each feature contributes. "Cannot tell" where a count is missing, for
 * accounts that have hardly begun, and for lurkers.
 */
export function judgeAuthenticity(facts: CreatorFacts, prior: number): Authenticity {
  const [followers, following, posts] = [facts.followers, facts.following, facts.posts].map(knownInterval);
  if (!followers) return { known: false, why: 'followers-not-shown' };
  if (!following) return { known: false, why: 'following-not-shown' };
  if (!posts) return { known: false, why: 'posts-not-shown' };
  const digits = digitShare(facts.handle ?? '');
  if (digits === null) return { known: false, why: 'no-handle' };

  const counts = { followers, following, posts };
  const looks = { picture: facts.avatar === 'unknown' ? null : facts.avatar === 'present', digits };
  const { probability, band, doubt } = judgeAccount(accountModel, counts, looks, prior);
  if (doubt !== null) return { known: false, why: doubt };
  return {
    known: true,
    band,
    probability: toEstimate(probability),
    prior: toFraction(prior),
    unseen: looks.picture === null ? ['avatar'] : [],
    contributions: contributionsOf(counts, looks, digits),
  };
}

/**
 * In log-odds against the ordinary account of the model, strongest first; together with the model's base they are the log-odds. "ratio" holds
 * what followers and followings add, each and together; "avatar" holds that an absent picture weighs the more the fewer posts there are.
 */
function contributionsOf({ followers, following, posts }: AccountCounts, { picture }: AccountLooks, digits: number): Contribution[] {
  const card = picture === null ? accountModel.unseen : accountModel.seen;
  const contributions: Contribution[] = [
    {
      feature: 'ratio',
      followers: followers.value,
      following: following.value,
      plain: (following.value + 1) / (followers.value + 1),
      exact: isExact(following) && isExact(followers),
      weight: ratioPart(card, following.value, followers.value),
    },
    { feature: 'posts', plain: posts.value, exact: isExact(posts), weight: postsPart(card, posts.value) },
    { feature: 'digits', plain: digits, exact: true, weight: digitsPart(card, digits) },
  ];
  if (picture !== null) {
    const weight = picture ? 0 : noPicturePart(accountModel, posts.value);
    contributions.push({ feature: 'avatar', plain: picture ? 1 : 0, exact: true, weight });
  }
  return contributions.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
