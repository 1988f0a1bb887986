import { logOddsOf } from '../../lib/scoring/account/log-odds';
import { gatherPieces } from '../../lib/scoring/audience/score-audience';
import { weigh } from '../../lib/scoring/audience/weigh';
import { ownPurchased } from '../../lib/scoring/data/audience-bands';
import { measureEngagement } from '../../lib/scoring/engagement';
import { randomFrom, seedFrom } from '../../lib/scoring/random';
import { judgesByFold, judgesLeavingOut } from '../account/cross-validate';
import { fitModel } from '../account/fit-model';
import { type AccountSet, readAccountSets } from '../account/sets';
import { mean, toThreeDecimals } from '../statistics';
import { type Area, areaOf } from './auc';
import type { Group } from './creators';
import { factsOf } from './facts-of';
import { type Creator, inject, purchases } from './inject';

/** Labelled accounts as the account model judges them, on a model that does not know them: probabilities under a prior of one half. */
type Judged = { id: string; purchased: number[]; genuine: number[] };

/** How sampled followers tell a purchase of followers; `known`: sets of the model's own kind by five folds, or each set by the others alone. */
export type Sampled = {
  network: Creator['network'];
  known: 'folds' | 'left out';
  sampled: number;
  purchase: string;
  creators: number;
  /** By the followers alone, and with all evidence that the rows have. */
  alone: Area;
  withAll: Area;
};

export type SampledFigures = { errors: { known: Sampled['known']; missed: number; wronged: number }[]; sampled: Sampled[] };

/** How many followers are sampled, from whose accounts, for creators of which network. */
const samples = [
  { network: 'instagram', known: 'folds', sizes: [10, 50, 100] },
  { network: 'instagram', known: 'left out', sizes: [50] },
  { network: 'tiktok', known: 'folds', sizes: [50] },
] as const;

/** So many creators of a network are enough. */
const most = 600;

/**
 * Creators, each with followers of whom a share was purchased of old (drawn from what is published), before and after buying as many more.
 * Each sampled follower is a labelled account of one of the sets, as likely of each, with the probability that the account model gives it.
 */
export function measureSampled(folder: string, groups: readonly Group[]): SampledFigures {
  const sets = readAccountSets(folder);
  const leftOut = judgesLeavingOut(sets, fitModel).map((model, at) => sets[at]?.accounts.map(() => model) ?? []);
  const judged = { folds: judgedBy(sets, judgesByFold(sets, fitModel)), 'left out': judgedBy(sets, leftOut) };
  const shareOf = (probabilities: readonly number[], isWrong: (probability: number) => boolean) =>
    probabilities.filter(isWrong).length / probabilities.length;
  return {
    errors: (['folds', 'left out'] as const).map((known) => ({
      known,
      missed: toThreeDecimals(mean(judged[known].map(({ purchased }) => shareOf(purchased, (probability) => probability < 0.5)))),
      wronged: toThreeDecimals(mean(judged[known].map(({ genuine }) => shareOf(genuine, (probability) => probability >= 0.5)))),
    })),
    sampled: samples.flatMap(({ network, known, sizes }) => {
      const creators = groups.filter((group) => group.network === network).flatMap((group) => group.creators);
      const step = Math.ceil(creators.length / most);
      const some = creators.filter((_, index) => index % step === 0);
      return sizes.flatMap((sampled) =>
        purchases
          .filter(({ kind }) => kind === 'followers')
          .map((purchase) => ({ network, known, ...measureOne(some, judged[known], sampled, purchase) })),
      );
    }),
  };
}

function measureOne(
  creators: readonly Creator[],
  judged: readonly Judged[],
  sampled: number,
  purchase: (typeof purchases)[number],
): Omit<Sampled, 'network' | 'known'> {
  const name = `${creators[0]?.network} ${sampled} ${purchase.id}`;
  const draw = randomFrom(seedFrom(name));
  const rows = creators.map((creator) => {
    const own = drawShare(draw);
    const clean = scoresOf(creator, sampleOf(judged, own, sampled, draw));
    const after = (own + purchase.amount) / (1 + purchase.amount);
    return { clean, bought: scoresOf(inject(creator, purchase), sampleOf(judged, after, sampled, draw)) };
  });
  const area = (which: 'alone' | 'withAll') =>
    areaOf(
      [
        {
          clean: rows.map(({ clean }, creator) => ({ creator, score: clean[which] })),
          bought: rows.map(({ bought }, creator) => ({ creator, score: bought[which] })),
        },
      ],
      name,
    );
  return { sampled, purchase: purchase.id, creators: creators.length, alone: area('alone'), withAll: area('withAll') };
}

function scoresOf(creator: Creator, sampledFollowers: readonly number[]): { alone: number; withAll: number } {
  const facts = { ...factsOf(creator), sampledFollowers };
  const pieces = gatherPieces(facts, measureEngagement(facts, null));
  const sampledOnly = pieces.filter(({ code }) => code === 'followers-sampled');
  return { alone: weigh(sampledOnly).logOdds, withAll: weigh(pieces).logOdds };
}

function judgedBy(sets: readonly AccountSet[], models: readonly ReturnType<typeof fitModel>[][]): Judged[] {
  return sets.map(({ id, accounts }, set) => {
    const judged = accounts.map((account, row) => {
      const model = models[set]?.[row];
      if (model === undefined) throw new Error('an account without a model');
      const { following, followers, posts, picture, digits, isFake } = account;
      return { isFake, probability: 1 / (1 + Math.exp(0 - logOddsOf(model, following, followers, posts, picture, digits))) };
    });
    const of = (label: boolean) => judged.flatMap(({ isFake, probability }) => (isFake === label ? [probability] : []));
    return { id, purchased: of(true), genuine: of(false) };
  });
}

function sampleOf(judged: readonly Judged[], share: number, count: number, draw: () => number): number[] {
  return Array.from({ length: count }, () => {
    const set = judged[Math.floor(draw() * judged.length)];
    const from = (draw() < share ? set?.purchased : set?.genuine) ?? [];
    return from[Math.floor(draw() * from.length)] ?? 0.5;
  });
}

/** A share from the published spread, by rejection: Beta(alpha, beta) has its highest density at (alpha - 1) / (alpha + beta - 2). */
function drawShare(draw: () => number): number {
  const { alpha, beta } = ownPurchased;
  const density = (share: number) => share ** (alpha - 1) * (1 - share) ** (beta - 1);
  const highest = density((alpha - 1) / (alpha + beta - 2));
  for (;;) {
    const share = draw();
    if (draw() * highest < density(share)) return share;
  }
}
