import type { Tier } from '../model/assessment';
import type { Count } from '../model/count';
import { defaultTierScheme, type TierScheme, tierSchemes } from './data/tier-schemes';
import { knownInterval } from './interval';

/**
 * The tier that a follower count belongs to; null when the count is unknown. An unknown scheme means the default one.
 * Where an abbreviated count could as well lie in another tier, `orTier` names that one, the larger before the smaller.
 */
export function tierOf(followers: Count, schemeId: string): Tier | null {
  const count = knownInterval(followers);
  if (count === null) return null;
  const scheme = tierSchemes.find((known) => known.id === schemeId) ?? defaultTierScheme;
  const tier = tierAt(count.value, scheme);
  const ends = [tierAt(count.high, scheme), tierAt(count.low, scheme)];
  return { ...tier, orTier: ends.find((end) => end.id !== tier.id)?.id ?? null };
}

function tierAt(followers: number, { id, tiers }: TierScheme): Omit<Tier, 'orTier'> {
  const own = tiers.findLast((tier) => tier.from <= followers);
  const next = tiers.find((tier) => tier.from > followers);
  return { id: own?.id ?? 'under-nano', schemeId: id, from: own?.from ?? 0, below: next?.from ?? null };
}
