import type { PlatformId } from '../model/reading';
import type { Settings } from '../model/settings';
import { defaultTierSchemeId } from './data/tier-schemes';
import type { ScoringChoice } from './facts';

/** What the visitor's settings say about judging a network's creators. */
export function choiceFor(platform: PlatformId, settings: Settings): ScoringChoice {
  const { benchmark, tierScheme, ownTiers, prior } = settings;
  return { benchmarkId: benchmark[platform] ?? null, tierSchemeId: tierScheme, ownTiers, prior };
}

/** What holds where nobody has chosen: each network's own benchmark, tiers as the trade names them, one purchased account in ten expected. */
export const defaultChoice: ScoringChoice = { benchmarkId: null, tierSchemeId: defaultTierSchemeId, ownTiers: null, prior: 0.1 };
