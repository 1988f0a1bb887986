import type { EvidenceCode } from '../../model/assessment';
import type { StoryKind } from '../data/audience-bands';
import type { Interval } from '../interval';
import type { Feature, Story } from './stories';

/** The usual band; null where that side has no border. */
export type Band = { low: number | null; high: number | null };

/** How far each story would be settled by a piece of evidence, confidence included: 0 not at all, 1 entirely. */
export type Settles = Readonly<Record<StoryKind, number>>;

/**
 * A figure of the posts: how far its log10 is from the usual, with the range that abbreviated counts leave; its spread between creators,
 * widened for what is not sure; `limit`: a deviation beyond it counts as that.
 */
export type Deviation = { feature: Feature; from: Interval; sd: number; limit: number; speaksOf: readonly StoryKind[] };

/** What a piece of evidence says: a deviation, or ln of how much more likely it is under a story than without a purchase. */
export type Says = { deviation: Deviation } | { ratio: (story: Story) => Interval };

/** One piece of evidence before it is weighed with the others. */
export type Piece = {
  code: EvidenceCode;
  measured: Interval;
  /** What is compared with the band: `measured`, and where mean and median differ both. */
  compared: Interval;
  band: Band;
  confidence: number;
  count: number;
  source: string;
  settles: Settles;
  says: Says;
};

export const settlesNothing: Settles = { followers: 0, likes: 0, both: 0 };

/**
 * How far a normal figure of this spread tells a purchase of +100 % (a shift of log10 2) from none: twice the area under the ROC curve
 * less one, erf(shift / 2 sd). 0 for no spread to speak of, towards 1 for a narrow one. `sd` above 0.
 */
export function separation(sd: number): number {
  return erf(Math.log10(2) / (2 * sd));
}

/** Error function for numbers from 0 on, to 1.5e-7 (Abramowitz & Stegun 1964, 7.1.26). */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return 1 - polynomial * Math.exp(-x * x);
}
