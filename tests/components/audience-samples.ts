import type { AbsentEvidence, Assessment, AudienceScore, Contribution, Evidence, Focus, Span } from '../../lib/model/assessment';
import { assessment, estimate, expectation, fraction, knownRate } from './overlay-samples';

export function span(value: number, low = value, high = value): Span {
  return { value, low, high };
}

export function evidence(over: Partial<Evidence> = {}): Evidence {
  return {
    code: 'engagement',
    measured: span(0.021),
    low: 0.012,
    high: 0.034,
    position: 'within',
    weight: -0.4,
    confidence: 0.7,
    count: 12,
    source: 'Survey, 2025',
    ...over,
  };
}

/** As an account of 69,200 followers on Instagram would have it after some visits. */
const everyKind: Evidence[] = [
  evidence({ code: 'likes-spread', measured: span(0.31), low: 0.1, high: null, weight: -0.9, confidence: 0.8 }),
  evidence({ code: 'comments-read', measured: span(0.52, 0.4, 0.64), low: null, high: 0.35, position: 'above', weight: 0.6, count: 48 }),
  evidence({ measured: span(0.0212, 0.021, 0.0214) }),
  evidence({ code: 'comments-per-like', measured: span(0.019), low: 0.006, high: 0.054, weight: -0.3, confidence: 0.5 }),
  evidence({ code: 'following-in-bulk', measured: span(312), low: null, high: 5000, weight: -0.1, confidence: 0.3, count: 1 }),
  evidence({ code: 'growth', measured: span(0.004), low: null, high: 0.03, weight: -0.25, confidence: 0.2, count: 3 }),
];

export const absentEvidence: AbsentEvidence[] = [
  { code: 'comments-read', how: 'open-posts', gain: 0.6 },
  { code: 'growth', how: 'come-back', gain: 0.3 },
  { code: 'comments-per-like', how: 'open-posts', gain: 0.2 },
];

export function audience(score: Span, over: Partial<Pick<AudienceScore, 'evidence' | 'absent'>> = {}): AudienceScore {
  return { known: true, score, evidence: everyKind, absent: absentEvidence, ...over };
}

export const noAudience: Extract<AudienceScore, { known: false }> = {
  known: false,
  why: 'too-little',
  evidence: [],
  absent: absentEvidence,
};

/** An account about baking, mostly. */
export function focus(over: Partial<Extract<Focus, { known: true }>> = {}): Focus {
  return {
    known: true,
    topics: [
      { topic: 'food', share: fraction(0.68), since: '2024-03-09T10:00:00Z', posts: 9 },
      { topic: 'family', share: fraction(0.17), since: '2025-11-30T23:30:00Z', posts: 2 },
      { topic: 'home', share: fraction(0.09), since: null, posts: 1 },
      { topic: 'pets', share: fraction(0.06), since: '2026-01-12T08:00:00Z', posts: 1 },
    ],
    concentration: span(71, 58.4, 83.2),
    posts: 12,
    sponsored: { share: estimate(0.17, 0.05, 0.45), marked: 2, posts: 12 },
    ...over,
  };
}

export const contributions: Contribution[] = [
  { feature: 'posts', plain: 1204, exact: true, weight: -1.6 },
  { feature: 'ratio', followers: 69_200, following: 310, plain: 0.0045, exact: false, weight: -0.9 },
  { feature: 'avatar', plain: 1, exact: true, weight: -0.3 },
  { feature: 'digits', plain: 0, exact: true, weight: 0 },
];

/** Everything that can be known of an account at once. */
export function fullAssessment(over: Partial<Assessment> = {}): Assessment {
  const line = expectation({ benchmarkId: 'line', name: 'Article', year: 2018, low: null, high: null, middle: fraction(0.026) });
  return assessment({
    engagement: [
      knownRate({
        mean: estimate(0.0212, 0.021, 0.0214),
        percentile: { name: 'Persons', year: 2021, source: 'https://set.example', below: estimate(0.71, 0.66, 0.79) },
        expected: [expectation(), line],
      }),
      knownRate({ basis: 'views', mean: estimate(0.064), expected: [] }),
    ],
    authenticity: {
      known: true,
      band: 'resembles-genuine',
      probability: estimate(0.03, 0.01, 0.08),
      prior: fraction(0.1),
      unseen: [],
      contributions,
    },
    audience: audience(span(72, 55.4, 85.6)),
    focus: focus(),
    reasons: [
      { code: 'comments-say-nothing', tone: 'caution', strength: 0.7, figures: { measured: 0.52, high: 0.35, posts: 48 }, exact: true },
      { code: 'many-posts', tone: 'good', strength: 0.6, figures: { posts: 1204 }, exact: true },
      { code: 'follows-far-fewer', tone: 'good', strength: 0.5, figures: { ratio: 0.0045 }, exact: false },
      { code: 'engagement-within-band', tone: 'good', strength: 0.4, figures: {}, exact: true },
      { code: 'has-avatar', tone: 'good', strength: 0.1, figures: {}, exact: true },
    ],
    missing: [{ what: 'views', why: 'absent' }],
    ...over,
  });
}
