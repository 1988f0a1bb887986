import type { Tier, TierId } from '../model/assessment';
import type { Count } from '../model/count';
import type { OwnTiers } from '../model/settings';
import { defaultTierScheme, ownSchemeId, type TierScheme, tierSchemes } from './data/tier-schemes';
import { knownInterval } from './interval';

/**
 * The tier that a follower count belongs to; null when the count is unknown. `schemeId` names a published scheme, or "own" for the
 * visitor's own tiers; a scheme that does not exist, and own tiers that are missing, empty or not ascending from 1 on, mean the default one.
 * Where an abbreviated count could as well lie in another tier, `orTier` names that one, the larger before the smaller.
 */
export function tierOf(followers: Count, schemeId: string, ownTiers: OwnTiers | null): Tier | null {
  const count = knownInterval(followers);
  if (count === null) return null;
  const scheme = schemeOf(schemeId, ownTiers);
  const tier = tierAt(count.value, scheme);
  const ends = [tierAt(count.high, scheme), tierAt(count.low, scheme)];
  return { ...tier, orTier: ends.find((end) => end.id !== tier.id)?.id ?? null };
}

/** The tiers of a scheme from the smallest on, what lies below its first one included; a scheme as for `tierOf`. */
export function tiersOfScheme(schemeId: string, ownTiers: OwnTiers | null): TierId[] {
  return ['under-nano', ...schemeOf(schemeId, ownTiers).tiers.map(({ id }) => id)];
}

function schemeOf(schemeId: string, ownTiers: OwnTiers | null): TierScheme {
  if (schemeId === ownSchemeId && ownTiers !== null && isUsable(ownTiers)) return { id: ownSchemeId, tiers: ownTiers };
  return tierSchemes.find((known) => known.id === schemeId) ?? defaultTierScheme;
}

/** Settings are checked where they are stored; a total function does not rely on it. */
function isUsable(tiers: OwnTiers): boolean {
  const borders = tiers.map(({ from }) => from);
  return borders.length > 0 && borders.every((from, index) => Number.isFinite(from) && from > (borders[index - 1] ?? 0));
}

function tierAt(followers: number, { id, tiers }: TierScheme): Omit<Tier, 'orTier'> {
  const own = tiers.findLast((tier) => tier.from <= followers);
  const next = tiers.find((tier) => tier.from > followers);
  return { id: own?.id ?? 'under-nano', schemeId: id, from: own?.from ?? 0, below: next?.from ?? null };
}
