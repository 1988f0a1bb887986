import type { PlatformId } from '../../model/reading';
import { commentsPerLike, correlations, followingInBulk, likesPerFollower, likesSpread, rates } from '../data/audience-model.json';

/** What is usual at one size: `at` = log10 followers, `middle` = log10 of the median figure, `sd` = spread of log10 between creators. */
export type Knot = { at: number; middle: number; sd: number };

/** Accounts of one kind of a network, by size. */
export type Population = {
  /** Followers from which it holds, and below which. */
  from: number;
  below: number;
  /** Name and year of the data. */
  source: string;
  /** 0 to 1: how far the data speak of creators of today. */
  confidence: number;
  /**
   * What is farther from the middle than this many times the squared spread counts as that far. So little that more followers at the
   * same likes never speak for a real audience, however the spread changes with size.
   */
  reach: number;
  /** Ascending; `middle` never rises with size. */
  knots: Knot[];
};

export type AudienceModel = {
  /** What bought followers lower: the telling rate. */
  rates: { readonly [platform in PlatformId]?: Population[] };
  /** What bought likes raise. */
  likesPerFollower: { readonly [platform in PlatformId]?: Population[] };
  commentsPerLike: { readonly [platform in PlatformId]?: Population[] };
  likesSpread: { middle: number; sd: number };
  /** Between the deviations of one Instagram account. */
  correlations: { rateComments: number; rateSpread: number; commentsSpread: number };
  /** Share of genuine accounts with at least 1,000 followers that follow in bulk. */
  followingInBulk: { readonly [platform in PlatformId]?: number };
};

/** Made by `npm run train`. */
export const audienceModel: AudienceModel = { rates, likesPerFollower, commentsPerLike, likesSpread, correlations, followingInBulk };

/** The accounts that one with that many followers is compared with; null where the data have none of that size. */
export function populationAt(populations: readonly Population[] | undefined, followers: number): Population | null {
  return populations?.find(({ from, below }) => from <= followers && followers < below) ?? null;
}

/** What is usual for a number of followers above 0: straight between knots on the logarithm, beyond them as at the outermost. */
export function usualIn({ knots }: Pick<Population, 'knots'>, followers: number): Omit<Knot, 'at'> {
  const at = Math.log10(followers);
  const smaller = knots.findLast((knot) => knot.at <= at);
  const larger = knots.find((knot) => knot.at > at);
  const outermost = smaller ?? larger;
  if (smaller === undefined || larger === undefined) return { middle: outermost?.middle ?? 0, sd: outermost?.sd ?? 1 };
  const way = (at - smaller.at) / (larger.at - smaller.at);
  return { middle: smaller.middle + way * (larger.middle - smaller.middle), sd: smaller.sd + way * (larger.sd - smaller.sd) };
}
