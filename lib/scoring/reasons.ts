import type {
  Assessment,
  Authenticity,
  Contribution,
  EngagementRate,
  Evidence,
  EvidenceCode,
  Reason,
  ReasonCode,
} from '../model/assessment';
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
 * The sentences behind the judgement, strongest first: the headline rate against the first benchmark, what is unusual in the audience's
 * behaviour, what the account itself shows, and how far the sample carries.
 */
export function giveReasons({
  engagement,
  authenticity,
  audience,
}: Pick<Assessment, 'engagement' | 'authenticity' | 'audience'>): Reason[] {
  const [headline] = engagement;
  const ofAudience = audience.evidence.flatMap(reasonsOfEvidence);
  const ofRate = headline?.known ? [...reasonsOfPosition(headline), ...reasonsOfSample(headline)] : [];
  const ofRateAlone = ofRate.filter(({ code }) => !ofAudience.some((reason) => reason.code === code));
  return [...ofAudience, ...ofRateAlone, ...reasonsOfAccount(authenticity)].toSorted((a, b) => b.strength - a.strength);
}

type Side = 'below' | 'above';

/** What is said of evidence outside its band; a side without a border has no sentence. */
const sentences: Record<EvidenceCode, Partial<Record<Side, ReasonCode>>> = {
  engagement: { below: 'engagement-below-band', above: 'engagement-above-band' },
  'likes-above-followers': { above: 'likes-above-followers' },
  'likes-spread': { below: 'likes-too-even' },
  'comments-per-like': { below: 'comments-per-like-low', above: 'comments-per-like-high' },
  'views-per-follower': { below: 'views-per-follower-low', above: 'views-per-follower-high' },
  'following-in-bulk': { above: 'follows-in-bulk' },
  growth: { above: 'grew-in-a-jump' },
  'comments-read': { above: 'comments-say-nothing' },
  'followers-sampled': { above: 'followers-resemble-purchased' },
};

/** A rate above its band is a lively audience's; whatever else is out of the ordinary is worth a look. */
const livelyAbove: readonly EvidenceCode[] = ['engagement', 'views-per-follower'];

const speaksAgainst: readonly ReasonCode[] = ['follows-far-more', 'few-posts', 'default-avatar', 'digits-in-handle'];

/** Only where all that the figure can be lies outside the band. Strength: 0 at the border, towards 1 far from it. */
function reasonsOfEvidence({ code, measured, low, high, position, count }: Evidence): Reason[] {
  if (position !== 'below' && position !== 'above') return [];
  const sentence = sentences[code][position];
  if (sentence === undefined) return [];
  const beyond = position === 'below' ? 1 - measured.high / (low ?? 1) : 1 - (high ?? 0) / measured.low;
  return [
    {
      code: sentence,
      tone: position === 'above' && livelyAbove.includes(code) ? 'good' : 'caution',
      strength: Math.min(Math.max(beyond, 0), 1),
      figures: { measured: measured.value, ...border({ low, high }), posts: count },
      exact: isExact(measured),
    },
  ];
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
    const tone = speaksAgainst.includes(words.code) ? 'caution' : 'good';
    // Where the figure does not move the judgement the way its words do, nothing is said: five followers of one followed account are few.
    if (tone === 'caution' ? contribution.weight <= 0 : contribution.weight > 0) return [];
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
