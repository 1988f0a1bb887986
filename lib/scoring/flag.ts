import type { Flag, FlagCode } from '../model/assessment';
import { fewestPosts } from './data/audience-bands';
import type { Interval } from './interval';

export type Band = { low: number | null; high: number | null };

/**
 * A flag where all that the measured figure can be lies outside the band; none where part of it lies within or fewer than three posts were
 * seen. Strength: 0 at the border, towards 1 far from it.
 */
export function flagOutside(codes: { low: FlagCode; high: FlagCode }, measured: Interval, { low, high }: Band, posts: number): Flag[] {
  if (posts < fewestPosts) return [];
  const found = { measured: measured.value, low, high, posts };
  if (low !== null && measured.high < low) return [{ ...found, code: codes.low, strength: 1 - measured.high / low }];
  if (high !== null && measured.low > high) return [{ ...found, code: codes.high, strength: 1 - high / measured.low }];
  return [];
}
