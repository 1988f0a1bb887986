import { defaultTierScheme } from '../../lib/scoring/data/tier-schemes';

/** Sizes that are measured apart: the trade's, and what is below. */
export type SizeTier = { id: string; from: number; below: number };

/** From the smallest to the largest. */
export const sizeTiers: readonly SizeTier[] = [
  { id: 'under-nano', from: 0, below: defaultTierScheme.tiers[0]?.from ?? 0 },
  ...defaultTierScheme.tiers.map(({ id, from }, index) => ({
    id,
    from,
    below: defaultTierScheme.tiers[index + 1]?.from ?? Number.POSITIVE_INFINITY,
  })),
];

/** With fewer rows a tier is not measured. */
export const fewestRows = 100;

/** The rows of each tier that has enough. */
export function byTier<T extends { followers: number }>(rows: readonly T[]): { tier: SizeTier; rows: T[] }[] {
  return sizeTiers
    .map((tier) => ({ tier, rows: rows.filter(({ followers }) => tier.from <= followers && followers < tier.below) }))
    .filter(({ rows: own }) => own.length >= fewestRows);
}
