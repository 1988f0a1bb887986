import type { Assessment, Authenticity, Contribution, EngagementRate, Flag, Reason } from '../model/assessment';
import { isExact } from './interval';

type Rate = Extract<EngagementRate, { known: true }>;

/** From here on a mean is called carried by a few posts; the widest ordinary spread of likes (p95, .59) puts it only a sixth above the median. */
const carriedFrom = 2;
/** With fewer posts the median is little more than a single post. */
const fewSeen = 6;
/** Strength of what speaks for an account without setting it apart. */
const mild = { withinBand: 0.4, hasAvatar: 0.1 } as const;
/** What is worth a sentence: each moves the odds by a factor of 1.8 or more. */
const worthTelling = { followsMore: 3, followsFewer: 1 / 3, manyPosts: 500, fewPosts: 10, digits: 0.25 } as const;

/**
 * The sentences behind the judgement, strongest first: the headline rate against the first benchmark, the audience's flags, what the account
 * itself shows, and how far the sample carries.
 */
export function giveReasons({ engagement, authenticity, flags }: Pick<Assessment, 'engagement' | 'authenticity' | 'flags'>): Reason[] {
  const [headline] = engagement;
  // A flag rests on the same posts and followers as the headline.
  const flagged = flags.map((flag) => reasonOfFlag(flag, !headline?.known || isExact(headline.mean)));
  const ofRate = headline?.known ? [...reasonsOfPosition(headline), ...reasonsOfSample(headline)] : [];
  const unflagged = ofRate.filter(({ code }) => !flagged.some((reason) => reason.code === code));
  return [...flagged, ...unflagged, ...reasonsOfAccount(authenticity)].toSorted((a, b) => b.strength - a.strength);
}

function reasonOfFlag({ code, measured, low, high, strength, posts }: Flag, exact: boolean): Reason {
  return { code, tone: 'caution', strength, figures: { measured, ...border({ low, high }), posts }, exact };
}

/** Only against published borders; a benchmark of one figure has none to name. */
function reasonsOfPosition({ basis, mean, expected, sample }: Rate): Reason[] {
  const [first] = expected;
  if (!first) return [];
  const { position, low, high } = first;
  const figures = { measured: mean.value, ...border({ low, high }), ...(sample && { posts: sample.used }) };
  const exact = isExact(mean);
  const byViews = basis === 'views-per-follower';
  if (position === 'within') return [{ code: 'engagement-within-band', tone: 'good', strength: mild.withinBand, figures, exact }];
  if (position === 'below' && low !== null)
    return [
      {
        code: byViews ? 'views-per-follower-low' : 'engagement-below-band',
        tone: 'caution',
        strength: 1 - mean.value / low,
        figures,
        exact,
      },
    ];
  if (position === 'above' && high !== null)
    return [
      {
        code: byViews ? 'views-per-follower-high' : 'engagement-above-band',
        tone: 'good',
        strength: 1 - high / mean.value,
        figures,
        exact,
      },
    ];
  return [];
}

function reasonsOfSample({ mean, median, sample }: Rate): Reason[] {
  if (sample === null || median === null) return [];
  const reasons: Reason[] = [];
  if (mean.low > 0 && mean.low >= carriedFrom * median.high) {
    const figures = { mean: mean.value, median: median.value };
    reasons.push({
      code: 'mean-far-above-median',
      tone: 'caution',
      strength: 1 - median.value / mean.value,
      figures,
      exact: isExact(mean) && isExact(median),
    });
  }
  if (sample.used < fewSeen) {
    // At most half: a small sample makes everything less sure and speaks neither for nor against the creator.
    reasons.push({
      code: 'few-posts-seen',
      tone: 'neutral',
      strength: (1 - sample.used / fewSeen) / 2,
      figures: { posts: sample.used },
      exact: true,
    });
  }
  return reasons;
}

function reasonsOfAccount(authenticity: Authenticity): Reason[] {
  if (!authenticity.known) return [];
  return authenticity.contributions.flatMap((contribution) => {
    const words = wordsFor(contribution);
    if (words === null) return [];
    const tone = contribution.weight > 0 ? 'caution' : 'good';
    return [{ ...words, tone, strength: Math.max(mild.hasAvatar, strengthOf(contribution)), exact: contribution.exact }];
  });
}

function wordsFor({ feature, plain }: Contribution): Pick<Reason, 'code' | 'figures'> | null {
  switch (feature) {
    case 'ratio':
      if (plain >= worthTelling.followsMore) return { code: 'follows-far-more', figures: { ratio: plain } };
      return plain <= worthTelling.followsFewer ? { code: 'follows-far-fewer', figures: { ratio: plain } } : null;
    case 'posts':
      if (plain >= worthTelling.manyPosts) return { code: 'many-posts', figures: { posts: plain } };
      return plain < worthTelling.fewPosts ? { code: 'few-posts', figures: { posts: plain } } : null;
    case 'avatar':
      return { code: plain === 1 ? 'has-avatar' : 'default-avatar', figures: {} };
    case 'digits':
      return plain >= worthTelling.digits ? { code: 'digits-in-handle', figures: { share: plain } } : null;
  }
}

/** How far the feature alone would move an even chance: 0 not at all, 1 to certainty. */
function strengthOf({ weight }: Contribution): number {
  return Math.tanh(Math.abs(weight) / 2);
}

function border({ low, high }: { low: number | null; high: number | null }): Record<string, number> {
  return { ...(low !== null && { low }), ...(high !== null && { high }) };
}
