import type { OwnTiers } from '../../lib/model/settings';
import type { TierScheme } from '../../lib/scoring/data/tier-schemes';

/** What the visitor may place, in the order in which each has to begin above the one before. */
export const ownTierIds = ['nano', 'micro', 'mid', 'macro', 'mega'] as const satisfies readonly OwnTiers[number]['id'][];
export type OwnTierId = (typeof ownTierIds)[number];

/** What stands in each field; empty where a size is left out. */
export type TierTexts = Readonly<Record<OwnTierId, string>>;

export type TierProblem = { kind: 'not-whole' } | { kind: 'not-above'; below: OwnTierId };

export type ReadTiers =
  | { ok: true; tiers: OwnTiers }
  /** `none`: every field is empty. */
  | { ok: false; none: boolean; problems: Partial<Record<OwnTierId, TierProblem>> };

/** The text of each field. */
export function textsBy(text: (id: OwnTierId) => string): TierTexts {
  return { nano: text('nano'), micro: text('micro'), mid: text('mid'), macro: text('macro'), mega: text('mega') };
}

/** Tiers of one's own as they stand in their fields. */
export function textsOf(tiers: OwnTiers): TierTexts {
  return textsBy((id) => String(tiers.find((tier) => tier.id === id)?.from ?? ''));
}

/** The tiers that the fields tell, or what is wrong with each field. */
export function readTiers(texts: TierTexts): ReadTiers {
  const problems: Partial<Record<OwnTierId, TierProblem>> = {};
  const tiers: OwnTiers = [];
  for (const id of ownTierIds) {
    const text = texts[id].trim();
    if (text === '') continue;
    const from = Number(text);
    const before = tiers.at(-1);
    if (!Number.isSafeInteger(from) || from < 1) problems[id] = { kind: 'not-whole' };
    else if (before !== undefined && from <= before.from) problems[id] = { kind: 'not-above', below: before.id };
    else tiers.push({ id, from });
  }
  const isWhole = Object.keys(problems).length === 0;
  return isWhole && tiers.length > 0 ? { ok: true, tiers } : { ok: false, none: isWhole, problems };
}

/** A published scheme as a start of one's own. */
export function copyOf({ tiers }: TierScheme): OwnTiers {
  return tiers.flatMap(({ id, from }) => (id === 'under-nano' ? [] : [{ id, from }]));
}
