import type { Evaluation, Goal } from '../artifact';
import { formatJson } from '../format-json';
import { toThreeDecimals } from '../statistics';
import { type Group, groupCreators } from './creators';
import type { AudienceFigures } from './figures';
import { purchases } from './inject';
import { measureAsSeen } from './measure-as-seen';
import { measureEvidence } from './measure-evidence';
import { type Measured, measure, type Seen, type Sight, seePurchases } from './measure-purchases';
import { measureSampled } from './measure-sampled';
import { readEngagementRows } from './rows';
import { tableOf } from './table';

/** How near to the limit the score has to come. */
const nearness = 0.02;

/**
 * How well the score sees purchases that were put into rows of creators: by network and size, beside what the same figures allow, what each
 * kind of evidence buys, and what fifty sampled followers would. No rows say who bought: so this measures the score, not the creators.
 */
export function evaluateAudience(folder: string): Evaluation {
  const groups = groupCreators(readEngagementRows(folder));
  const instagram = groups.filter(({ network }) => network === 'instagram');
  const real = instagram.filter(({ simulated }) => !simulated);
  const figures: AudienceFigures = {
    purchases: [...measureGroups(groups, 'rate'), ...measureGroups(instagram, 'all')],
    asSeen: (['tiktok', 'youtube'] as const).flatMap((network) =>
      purchases
        .filter(({ id }) => id === 'followers-100')
        .flatMap((purchase) =>
          measureAsSeen(
            groups.filter((group) => group.network === network),
            purchase,
          ),
        ),
    ),
    evidence: measureEvidence(real),
    ...measureSampled(
      folder,
      groups.filter(({ simulated }) => !simulated),
    ),
  };
  return {
    figures: { file: 'lib/scoring/data/audience-figures.json', content: formatJson(figures) },
    goals: goalsOf(figures),
    table: tableOf(figures),
  };
}

/** Each group, and of Instagram all rows together. */
function measureGroups(groups: readonly Group[], sight: Sight): Measured[] {
  const seen = groups.map((group) => ({ group, seen: seePurchases(group, sight) }));
  const rows = seen.filter(({ group }) => group.network === 'instagram' && !group.simulated);
  return [
    ...seen.flatMap((one) => one.seen.flatMap((each) => measure([each], sight))),
    ...together(
      rows.map((one) => one.seen),
      sight,
    ),
  ];
}

function together(groups: readonly Seen[][], sight: Sight): Measured[] {
  return purchases.flatMap(({ id }) =>
    measure(
      groups.flatMap((seen) => seen.filter(({ purchase }) => purchase.id === id)),
      sight,
    ),
  );
}

function goalsOf({ purchases: measured, sampled }: AudienceFigures): Goal[] {
  const below = (name: string, which: (one: Measured) => boolean, of: 'limit' | 'limitUntold'): Goal => ({
    name: `${name}: farthest below the limit (AUC)`,
    figure: toThreeDecimals(Math.max(...measured.filter(which).map((one) => (one[of]?.auc ?? 1) - one.score.auc))),
    wants: 'at most',
    border: nearness,
  });
  const followers = ({ purchase, sight }: Measured) => purchase.startsWith('followers') && sight === 'rate';
  const tiers = [...new Set(measured.flatMap(({ network, tier }) => (network === 'tiktok' ? [tier] : [])))];
  const pooled = ({ network, tier }: Measured) => network === 'instagram' && tier === 'pooled';
  const fifty = sampled.filter((one) => one.known === 'folds' && one.sampled === 50 && one.purchase === 'followers-100');
  return [
    ...tiers.map((tier) =>
      below(`TikTok ${tier}, followers, by the rate`, (one) => one.network === 'tiktok' && one.tier === tier && followers(one), 'limit'),
    ),
    below('Instagram, followers, by the rate', (one) => pooled(one) && followers(one), 'limit'),
    // One score has to see followers and likes. No score that is not told which comes near those that are: see the two limits.
    ...(['likes', 'both'] as const).map((kind) =>
      below(
        `Instagram, ${kind}, by all evidence, not told what was bought`,
        (one) => pooled(one) && one.purchase.startsWith(kind) && one.sight === 'all',
        'limitUntold',
      ),
    ),
    {
      name: 'points of the interval where the limit is below .65, least median',
      figure: Math.min(
        ...measured.filter((one) => one.limit.auc < 0.65 && one.purchase === 'followers-100' && followers(one)).map(({ width }) => width),
      ),
      wants: 'at least',
      border: 75,
    },
    ...fifty.map(
      ({ network, alone }): Goal => ({
        name: `${network}, fifty sampled followers, followers +100 % (AUC)`,
        figure: alone.auc,
        wants: 'at least',
        border: 0.97,
      }),
    ),
    {
      name: 'tiktok, fifty sampled followers and the rate, followers +100 % (AUC)',
      figure: fifty.find(({ network }) => network === 'tiktok')?.withAll.auc ?? 0,
      wants: 'at least',
      border: 0.97,
    },
  ];
}
