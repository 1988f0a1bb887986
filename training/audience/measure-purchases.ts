import type { EvidenceCode } from '../../lib/model/assessment';
import { gatherPieces } from '../../lib/scoring/audience/score-audience';
import { type Weighed, weigh } from '../../lib/scoring/audience/weigh';
import { measureEngagement } from '../../lib/scoring/engagement';
import { median, toThreeDecimals } from '../statistics';
import { type Area, areaOf, type Separated } from './auc';
import type { Group } from './creators';
import { factsOf } from './facts-of';
import { type Creator, inject, type Purchase, purchases } from './inject';
import { limitOf, type Placed } from './limit';

/** The evidence that a score rests on. */
export type Uses = (code: EvidenceCode) => boolean;

export const rateAlone: Uses = (code) => code === 'engagement' || code === 'views-per-follower';
export const everything: Uses = () => true;

/** As the product weighs it, on the evidence that is used. */
export function weighedOf(creator: Creator, uses: Uses): Weighed {
  const facts = factsOf(creator);
  return weigh(gatherPieces(facts, measureEngagement(facts, null)).filter(({ code }) => uses(code)));
}

/** Log-odds that something was bought. */
export function scoreOf(creator: Creator, uses: Uses): number {
  return weighedOf(creator, uses).logOdds;
}

/** `rate` alone, or all figures that the rows have. */
export type Sight = 'rate' | 'all';

/** One purchase in one group: what the score makes of it, and what is possible. */
export type Seen = {
  group: Pick<Group, 'network' | 'tier' | 'simulated'>;
  purchase: Purchase;
  score: Separated;
  /** By the densities of the same figures, for a score that is told what may have been bought. */
  limit: Separated;
  /** For one that is not told which of all purchases it was; null where there is one figure alone. */
  limitUntold: Separated | null;
  /** By the rate itself, whatever the size: the lower, the more a purchase of followers. */
  ranking: Separated;
  /** How many of 100 points each creator's interval takes up without a purchase. */
  widths: number[];
};

/**
 * Bought likes do not show in views. By the rate alone they make an audience look livelier and both together like none, which is measured at
 * the largest amount only.
 */
function leavesTrace(network: Creator['network'], sight: Sight, { kind, amount }: Purchase): boolean {
  return kind === 'followers' || (network !== 'youtube' && (sight === 'all' || amount === 1));
}

/** All purchases of one group that leave a trace. */
export function seePurchases(group: Group, sight: Sight): Seen[] {
  const uses = sight === 'rate' ? rateAlone : everything;
  const traced = purchases.filter((purchase) => leavesTrace(group.network, sight, purchase));
  const after = traced.map((purchase) => group.creators.map((creator) => inject(creator, purchase)));
  const scored = (creators: readonly Creator[]) => creators.map((one, creator) => ({ creator, score: scoreOf(one, uses) }));
  const placed = (creators: readonly Creator[]) => creators.map((one, creator) => ({ creator, point: figuresOf(one, sight) }));
  const clean = { scores: scored(group.creators), points: placed(group.creators) };
  const points = after.map(placed);
  const widths = group.creators.map((creator) => 100 * weighedOf(creator, uses).open);
  const untold = sight === 'all' ? limitOf(clean.points, points.flat()) : null;
  return traced.map((purchase, which) => {
    const own = points[which] ?? [];
    const from = which * group.creators.length;
    return {
      group,
      purchase,
      score: { clean: clean.scores, bought: scored(after[which] ?? []) },
      limit: limitOf(clean.points, own),
      limitUntold: untold && { clean: untold.clean, bought: untold.bought.slice(from, from + group.creators.length) },
      ranking: { clean: clean.points.map(byRate), bought: own.map(byRate) },
      widths,
    };
  });
}

function byRate({ creator, point }: Placed) {
  return { creator, score: 0 - (point[0] ?? 0) };
}

/** The figures that the evidence is made of, the rate first. */
export function figuresOf({ network, followers, perPost, comments, spread, posts }: Creator, sight: Sight): number[] {
  const rate = Math.log10((perPost + (network === 'instagram' ? (comments ?? 0) : 0)) / followers);
  if (sight === 'rate') return [rate];
  return [
    rate,
    ...(comments === null ? [] : [Math.log10((comments * posts + 0.5) / (perPost * posts))]),
    ...(spread === null ? [] : [Math.log10(spread)]),
  ];
}

/** Figures of one purchase in one group, or in several together. */
export type Measured = {
  network: Creator['network'];
  /** A size, or 'pooled': creators are compared with those of their size, each size by its number of creators. */
  tier: string;
  simulated: boolean;
  creators: number;
  purchase: string;
  sight: Sight;
  /** Of 100 points, how many the interval of the score takes up at the median. */
  width: number;
  score: Area;
  limit: Area;
  limitUntold: Area | null;
  ranking: Area | null;
};

/** The areas of a purchase in one group; of several, the same purchase in each, as 'pooled'. */
export function measure(seen: readonly Seen[], sight: Sight): Measured[] {
  const [first] = seen;
  if (first === undefined) return [];
  const { group, purchase } = first;
  const tier = seen.length === 1 ? group.tier.id : 'pooled';
  const name = `${group.network} ${tier} ${purchase.id} ${sight}`;
  const untold = seen.flatMap(({ limitUntold }) => limitUntold ?? []);
  return [
    {
      network: group.network,
      tier,
      simulated: seen.some((one) => one.group.simulated),
      creators: seen.reduce((sum, { score }) => sum + score.clean.length, 0),
      purchase: purchase.id,
      sight,
      width: toThreeDecimals(median(seen.flatMap(({ widths }) => widths))),
      score: areaOf(
        seen.map(({ score }) => score),
        name,
      ),
      limit: areaOf(
        seen.map(({ limit }) => limit),
        name,
      ),
      limitUntold: untold.length === 0 ? null : areaOf(untold, name),
      ranking:
        sight === 'all'
          ? null
          : areaOf(
              seen.map(({ ranking }) => ranking),
              name,
            ),
    },
  ];
}
