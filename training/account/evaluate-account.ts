import { judgeAccount } from '../../lib/scoring/account/judge-account';
import { logOddsOf } from '../../lib/scoring/account/log-odds';
import type { AccountModel } from '../../lib/scoring/account/model';
import { purchasedFrom } from '../../lib/scoring/data/account-thresholds';
import type { Interval } from '../../lib/scoring/interval';
import type { Evaluation } from '../artifact';
import { formatJson } from '../format-json';
import { toThreeDecimals } from '../statistics';
import { alternatives } from './alternatives/alternatives';
import { type Judge, judgesByFold, judgesLeavingOut, type Recipe } from './cross-validate';
import type { AccountFigures } from './figures';
import { fitModel, shape } from './fit-model';
import { fitRows, sumOfTerms } from './fit-terms';
import { goalsOf } from './goals';
import { meanOf, meansOf, measureSet, measureWithInterval, type Outcome } from './measure-set';
import { calibrationErrorOf, calibrationOf, hitsOf, shareOfFakes } from './measures';
import { type Account, type AccountSet, readAccountSets } from './sets';
import { tableOf } from './table';

/** The prior under which bands are counted. */
const prior = 0.1;

const deals = 10;

/** How well the model does on accounts that it was not fitted on, beside what else was tried and what is published. */
export function evaluateAccount(folder: string): Evaluation {
  const figures = measureAccount(readAccountSets(folder));
  return {
    figures: { file: 'lib/scoring/data/account-figures.json', content: formatJson(figures) },
    goals: goalsOf(figures),
    table: tableOf(figures),
  };
}

function measureAccount(sets: readonly AccountSet[]): AccountFigures {
  const byFold = judgesByFold(sets, fitModel);
  const others = judgesLeavingOut(sets, fitModel);
  const outcomes = sets.map((set, at) => ({
    set,
    within: outcomesOf(set, (account, row) => byModel(account, byFold[at]?.[row])),
    leftOut: outcomesOf(set, (account) => byModel(account, others[at])),
  }));
  const measured = outcomes.map(({ set, within, leftOut }) => ({
    id: set.id,
    name: set.name,
    network: set.network,
    genuine: within.filter(({ isFake }) => !isFake).length,
    fakes: within.filter(({ isFake }) => isFake).length,
    published: set.published,
    within: measureWithInterval(within, `${set.id} within`),
    leftOut: measureWithInterval(leftOut, `${set.id} left out`),
    alone: measureAlone(set),
  }));
  const calibration = calibrationOf(outcomes.flatMap(({ within }) => within.map((one) => ({ ...one, prior: shareOfFakes(within) }))));
  return {
    sets: measured,
    means: meansOf(
      measured.map(({ within }) => within),
      measured.map(({ leftOut }) => leftOut),
    ),
    calibrationError: toThreeDecimals(calibrationErrorOf(calibration)),
    calibration: calibration.map(({ predicted, observed, count }) => ({
      predicted: toThreeDecimals(predicted),
      observed: toThreeDecimals(observed),
      count,
    })),
    alternatives: alternatives.map(({ name, recipe }) => ({ name, ...compare(sets, recipe) })),
  };
}

function outcomesOf({ accounts }: AccountSet, judge: (account: Account, row: number) => Omit<Outcome, 'isFake' | 'posts'>): Outcome[] {
  return accounts.map((account, row) => ({ ...judge(account, row), isFake: account.isFake, posts: account.posts }));
}

/** As the extension judges it, "cannot tell" included. */
function byModel(account: Account, model: AccountModel | undefined): Omit<Outcome, 'isFake' | 'posts'> {
  if (model === undefined) throw new Error('an account without a model');
  const counts = { followers: exactly(account.followers), following: exactly(account.following), posts: exactly(account.posts) };
  const { band, doubt } = judgeAccount(model, counts, account, prior);
  const logOdds = logOddsOf(model, account.following, account.followers, account.posts, account.picture, account.digits);
  return { logOdds, inPurchasedBand: doubt === null && band === 'resembles-purchased' };
}

function exactly(value: number): Interval {
  return { value, low: value, high: value };
}

/** Another model has an account in the band by the probability alone. */
function byJudge(account: Account, judge: Judge | undefined): Omit<Outcome, 'isFake' | 'posts'> {
  if (judge === undefined) throw new Error('an account without a judge');
  const logOdds = judge(account);
  return { logOdds, inPurchasedBand: logOdds + Math.log(prior / (1 - prior)) >= Math.log(purchasedFrom / (1 - purchasedFrom)) };
}

function compare(sets: readonly AccountSet[], recipe: Recipe) {
  const byFold = judgesByFold(sets, recipe);
  const others = judgesLeavingOut(sets, recipe);
  return meansOf(
    sets.map((set, at) => measureSet(outcomesOf(set, (account, row) => byJudge(account, byFold[at]?.[row])))),
    sets.map((set, at) => measureSet(outcomesOf(set, (account) => byJudge(account, others[at])))),
  );
}

/** As published models are made: from this set's accounts as they are, each once. Means over several deals, since one may be lucky. */
function measureAlone(set: AccountSet): { accuracy: number; f1: number } {
  const knowsPicture = set.accounts.every(({ picture }) => picture !== null);
  const hits = Array.from({ length: deals }, (_, deal) => {
    const fit: Recipe = (sets) => {
      const rows = sets.flatMap(({ accounts }) => accounts.map((account) => ({ account, weight: 1 })));
      const fitted = fitRows(shape, rows, knowsPicture);
      return (account) => sumOfTerms(fitted, account);
    };
    const [judges = []] = judgesByFold([set], fit, deal);
    // Fitted under the set's own share of fakes, so nothing is shifted.
    return hitsOf(
      outcomesOf(set, (account, row) => byJudge(account, judges[row])),
      0.5,
    );
  });
  return { accuracy: meanOf(hits.map(({ accuracy }) => accuracy)), f1: meanOf(hits.map(({ f1 }) => f1)) };
}
