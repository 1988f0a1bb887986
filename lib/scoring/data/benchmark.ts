import type { RateBasis } from '../../model/assessment';
import type { PlatformId } from '../../model/reading';

/** What accounts between two follower counts usually get, in percent as published. No borders where only one figure was published. */
type Row = { from: number; below: number; middle: number; low?: number; high?: number };

/** log10(percent) = at10k + slope (log10(followers) - 4). */
type Line = { at10k: number; slope: number };

/** The rates that 10, 25, 50, 75 and 90 % of accounts lie below, in percent, ascending and above 0. */
export type Quantiles = readonly [p10: number, p25: number, p50: number, p75: number, p90: number];

/** The quantiles of all accounts between two follower counts. */
export type QuantileTier = { from: number; below: number; quantiles: Quantiles };

/** Ascending, each ends where the next one begins. */
export type QuantileTiers = readonly [QuantileTier, ...QuantileTier[]];

export type BenchmarkFigures =
  | { kind: 'rows'; rows: readonly Row[] }
  | { kind: 'line'; from: number; below: number; middle: Line }
  | { kind: 'quantiles'; tiers: QuantileTiers };

export type Benchmark = {
  id: string;
  name: string;
  /** Year of the data as far as the publisher tells it. */
  year: number;
  platform: PlatformId;
  basis: RateBasis;
  /** Address of the publication; a sentence where there is none. */
  source: string;
  /** How far its definition is from that of our figure of the same basis. */
  caveat: 'same' | 'lifetime' | 'one-figure' | 'any-size';
  /**
   * Which side of its band is unusual enough to be evidence about the audience. Instagram: only published low borders, since real
   * persons' quantiles are too high for creators; TikTok and YouTube: p10 and p90 of TIDES. The others: nothing known.
   */
  outlier: 'none' | 'below' | 'both';
  figures: BenchmarkFigures;
};

/** Published figures say "and above"; a last row has no upper end. */
export const everySize = Number.POSITIVE_INFINITY;
