import type { Judged } from '../../lib/messages/protocol';
import type { Assessment, EngagementRate, Estimate, Expectation, Fraction } from '../../lib/model/assessment';
import type { Reading } from '../../lib/model/reading';

export const fraction = (value: number) => value as Fraction;

export function estimate(value: number, low = value, high = value): Estimate {
  return { value: fraction(value), low: fraction(low), high: fraction(high) };
}

export function expectation(over: Partial<Expectation> = {}): Expectation {
  return {
    benchmarkId: 'survey-2025',
    name: 'Survey',
    year: 2025,
    source: 'https://survey.example',
    low: fraction(0.012),
    middle: fraction(0.02),
    high: fraction(0.034),
    position: 'within',
    caveat: 'same',
    ...over,
  };
}

type KnownRate = Extract<EngagementRate, { known: true }>;

export function knownRate(over: Partial<KnownRate> = {}): KnownRate {
  return {
    known: true,
    basis: 'followers',
    mean: estimate(0.021),
    median: estimate(0.019),
    trimmed: estimate(0.02),
    likely: estimate(0.019, 0.015, 0.026),
    percentile: null,
    sample: { used: 12, pinnedLeftOut: 3, othersLeftOut: 0, incomplete: 0, metrics: ['likes', 'comments'] },
    expected: [expectation()],
    ...over,
  };
}

export function assessment(over: Partial<Assessment> = {}): Assessment {
  return {
    platform: 'instagram',
    tier: { id: 'micro', schemeId: 'usual', from: 10_000, below: 100_000, orTier: null },
    engagement: [knownRate()],
    authenticity: {
      known: true,
      band: 'resembles-genuine',
      probability: estimate(0.03, 0.01, 0.08),
      prior: fraction(0.1),
      unseen: [],
      contributions: [],
    },
    audience: { known: false, why: 'too-little', evidence: [], absent: [] },
    focus: { known: false, why: 'no-words' },
    reasons: [{ code: 'has-avatar', tone: 'good', strength: 0.8, figures: {}, exact: true }],
    missing: [],
    ...over,
  };
}

export function judged(over: Partial<Judged> = {}): Judged {
  return {
    assessment: assessment(),
    counts: reading(),
    savedIn: [],
    postsKnown: 15,
    proposes: null,
    keeps: true,
    overlay: { collapsed: false, moved: null, shown: true },
    ...over,
  };
}

export function reading(over: Partial<Reading> = {}): Reading {
  return {
    platform: 'instagram',
    ref: { platform: 'instagram', kind: 'handle', value: 'mira.stone' },
    handle: 'mira.stone',
    canonicalId: null,
    name: 'Mira Stone',
    bio: null,
    verified: null,
    private: false,
    avatar: 'present',
    followers: { value: 69_200, exact: false, range: [69_150, 69_249], from: 'text' },
    following: { value: 312, exact: true, from: 'text' },
    posts: { value: 1204, exact: true, from: 'text' },
    totalLikes: { value: null, why: 'absent' },
    items: [],
    lang: 'en',
    layout: 'sample',
    ...over,
  };
}
