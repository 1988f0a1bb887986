import type { Assessment } from '../model/assessment';
import { scoreAudience } from './audience/score-audience';
import { judgeAuthenticity } from './authenticity';
import { measureEngagement } from './engagement';
import type { CreatorFacts, ScoringChoice } from './facts';
import { readFocus } from './focus/read-focus';
import { listMissing } from './missing';
import { giveReasons } from './reasons';
import { tierOf } from './tier';

export type { CreatorFacts, ScoringChoice } from './facts';

/** What the numbers mean. Total and pure: no clock, no randomness, no exception, and every number in the answer is finite. */
export function assess(facts: CreatorFacts, choice: ScoringChoice): Assessment {
  const engagement = measureEngagement(facts, choice.benchmarkId);
  const authenticity = judgeAuthenticity(facts, choice.prior);
  const audience = scoreAudience(facts, engagement);
  return {
    platform: facts.platform,
    tier: tierOf(facts.followers, choice.tierSchemeId, choice.ownTiers),
    engagement,
    authenticity,
    audience,
    focus: readFocus(facts),
    reasons: giveReasons({ engagement, authenticity, audience }),
    missing: listMissing(facts),
  };
}
