import { randomFrom, seedFrom } from '../../lib/scoring/random';
import { quantile } from '../statistics';

/** How one account was judged: log-odds that it is a fake, if half of all accounts were, and what its label says. */
export type Judged = { logOdds: number; isFake: boolean };

export type CalibrationBin = { predicted: number; observed: number; count: number };

const resamples = 200;
const bins = 10;

/** Share of pairs of a fake and a genuine account in which the fake has the higher log-odds, equal ones half (Mann & Whitney 1947). */
export function aucOf(judged: readonly Judged[]): number {
  return areaUnder(sorted(judged), new Float64Array(judged.length).fill(1));
}

/** A 95 % interval of the same, from drawing accounts anew (Efron 1979). `name` seeds the drawing. */
export function aucInterval(judged: readonly Judged[], name: string): { low: number; high: number } {
  const ranked = sorted(judged);
  const draw = randomFrom(seedFrom(name));
  const weights = new Float64Array(ranked.length);
  const areas = Array.from({ length: resamples }, () => {
    weights.fill(0);
    for (let drawn = 0; drawn < ranked.length; drawn++) {
      const at = Math.floor(draw() * ranked.length);
      weights[at] = (weights[at] ?? 0) + 1;
    }
    return areaUnder(ranked, weights);
  });
  return { low: quantile(areas, 0.025), high: quantile(areas, 0.975) };
}

function sorted(judged: readonly Judged[]): Judged[] {
  return judged.toSorted((a, b) => a.logOdds - b.logOdds);
}

function areaUnder(ranked: readonly Judged[], weights: Float64Array): number {
  let [genuine, fakes, wins] = [0, 0, 0];
  for (let at = 0; at < ranked.length; ) {
    const logOdds = ranked[at]?.logOdds;
    let [genuineHere, fakesHere] = [0, 0];
    for (let one = ranked[at]; one !== undefined && one.logOdds === logOdds; at++, one = ranked[at]) {
      if (one.isFake) fakesHere += weights[at] ?? 0;
      else genuineHere += weights[at] ?? 0;
    }
    wins += fakesHere * (genuine + genuineHere / 2);
    genuine += genuineHere;
    fakes += fakesHere;
  }
  return wins / (genuine * fakes);
}

/** Shares of right answers when an account counts as a fake from a probability of one half on, under `prior`. */
export function hitsOf(judged: readonly Judged[], prior: number): { accuracy: number; balancedAccuracy: number; f1: number } {
  const border = Math.log((1 - prior) / prior);
  const fakes = judged.filter(({ isFake }) => isFake);
  const caught = fakes.filter(({ logOdds }) => logOdds >= border).length;
  const genuine = judged.length - fakes.length;
  const cleared = judged.filter(({ isFake, logOdds }) => !isFake && logOdds < border).length;
  return {
    accuracy: (caught + cleared) / judged.length,
    balancedAccuracy: (caught / fakes.length + cleared / genuine) / 2,
    f1: (2 * caught) / (caught + fakes.length + genuine - cleared),
  };
}

/** Share of fakes. */
export function shareOfFakes(judged: readonly Judged[]): number {
  return judged.filter(({ isFake }) => isFake).length / judged.length;
}

/** In ten equal steps of the probability under `prior`: what was predicted and what was so. */
export function calibrationOf(judged: readonly (Judged & { prior: number })[]): CalibrationBin[] {
  const sums = Array.from({ length: bins }, () => ({ predicted: 0, fakes: 0, count: 0 }));
  for (const { logOdds, isFake, prior } of judged) {
    const probability = 1 / (1 + (Math.exp(-logOdds) * (1 - prior)) / prior);
    const bin = sums[Math.min(bins - 1, Math.floor(probability * bins))];
    if (bin === undefined) continue;
    bin.predicted += probability;
    bin.fakes += isFake ? 1 : 0;
    bin.count += 1;
  }
  return sums.map(({ predicted, fakes, count }) => ({
    predicted: count === 0 ? 0 : predicted / count,
    observed: count === 0 ? 0 : fakes / count,
    count,
  }));
}

/** Expected calibration error: the mean distance of predicted and observed over the bins, by their size (Naeini, Cooper & Hauskrecht 2015). */
export function calibrationErrorOf(table: readonly CalibrationBin[]): number {
  const total = table.reduce((sum, { count }) => sum + count, 0);
  return table.reduce((sum, { predicted, observed, count }) => sum + (count / total) * Math.abs(predicted - observed), 0);
}
