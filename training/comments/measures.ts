import { randomFrom, seedFrom } from '../../lib/scoring/random';
import { aucOf } from '../account/measures';
import { quantile, toThreeDecimals } from '../statistics';

/** How a held-out comment was judged, and what its label says. Comments of one group are near-duplicates. */
export type Outcome = { logOdds: number; calledSpam: boolean; isSpam: boolean; group: number };

export type Range = { value: number; low: number; high: number };

/** Shares, to three decimals. `falseAlarms` is the part of genuine comments that is called spam. */
export type Figures = { f1: Range; accuracy: Range; auc: Range; precision: number; recall: number; falseAlarms: number };

const resamples = 200;

/** How well spam is told from genuine comments. `name` seeds the 95 % intervals, from drawing groups of near-duplicates anew (Efron 1979). */
export function measure(outcomes: readonly Outcome[], name: string): Figures {
  const drawn = resample(outcomes, name);
  const range = (figure: (some: readonly Outcome[]) => number): Range => {
    const figures = drawn.map(figure);
    return {
      value: toThreeDecimals(figure(outcomes)),
      low: toThreeDecimals(quantile(figures, 0.025)),
      high: toThreeDecimals(quantile(figures, 0.975)),
    };
  };
  const { precision, recall, falseAlarms } = hitsOf(outcomes);
  return {
    f1: range((some) => hitsOf(some).f1),
    accuracy: range((some) => hitsOf(some).accuracy),
    auc: range(areaUnder),
    precision: toThreeDecimals(precision),
    recall: toThreeDecimals(recall),
    falseAlarms: toThreeDecimals(falseAlarms),
  };
}

/** The same shares without intervals and not rounded; 0/0 is no number. */
export function hitsOf(outcomes: readonly Outcome[]) {
  const count = (calledSpam: boolean, isSpam: boolean) =>
    outcomes.filter((one) => one.calledSpam === calledSpam && one.isSpam === isSpam).length;
  const [caught, missed, wrong, right] = [count(true, true), count(false, true), count(true, false), count(false, false)];
  return {
    f1: (2 * caught) / (2 * caught + missed + wrong),
    accuracy: (caught + right) / outcomes.length,
    precision: caught / (caught + wrong),
    recall: caught / (caught + missed),
    falseAlarms: wrong / (wrong + right),
  };
}

/** Share of pairs of a spam and a genuine comment in which the spam has the higher log-odds. */
export function areaUnder(outcomes: readonly Outcome[]): number {
  return aucOf(outcomes.map(({ logOdds, isSpam }) => ({ logOdds, isFake: isSpam })));
}

function resample(outcomes: readonly Outcome[], name: string): Outcome[][] {
  const draw = randomFrom(seedFrom(name));
  const byGroup = new Map<number, Outcome[]>();
  for (const outcome of outcomes) byGroup.set(outcome.group, [...(byGroup.get(outcome.group) ?? []), outcome]);
  const groups = [...byGroup.values()];
  return Array.from({ length: resamples }, () => groups.flatMap(() => groups[Math.floor(draw() * groups.length)] ?? []));
}
