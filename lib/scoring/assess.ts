import type { Assessment } from '../model/assessment';
import { flagAudience } from './audience';
import { judgeAuthenticity } from './authenticity';
import { measureEngagement } from './engagement';
import type { CreatorFacts, ScoringChoice } from './facts';
import { listMissing } from './missing';
import { giveReasons } from './reasons';
import { tierOf } from './tier';

export type { CreatorFacts, ScoringChoice } from './facts';

/** What the numbers mean. Total and pure: no clock, no randomness, no exception, and every number in the answer is finite. */
export function assess(facts: CreatorFacts, choice: ScoringChoice): Assessment {
  const engagement = measureEngagement(facts, choice.benchmarkId);
  const authenticity = judgeAuthenticity(facts);
  const flags = flagAudience(facts, engagement);
  return {
    platform: facts.platform,
    tier: tierOf(facts.followers, choice.tierSchemeId),
    engagement,
    authenticity,
    flags,
    reasons: giveReasons({ engagement, authenticity, flags }),
    missing: listMissing(facts),
  };
}
