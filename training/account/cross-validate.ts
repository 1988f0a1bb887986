import { randomFrom, seedFrom } from '../../lib/scoring/random';
import type { Account, AccountSet } from './sets';

/** Log-odds that an account is a fake, if half of all accounts were. */
export type Judge = (account: Account) => number;

/** A way to make a judge from labelled accounts. */
export type Recipe<J = Judge> = (sets: readonly AccountSet[]) => J;

export const folds = 5;

/** For each set the judge of each of its accounts: one made without that account's fold. Each `deal` has other folds. */
export function judgesByFold<J>(sets: readonly AccountSet[], recipe: Recipe<J>, deal = 0): J[][] {
  const foldsOf = sets.map((set) => foldOfEach(set, deal));
  const judges = Array.from({ length: folds }, (_, fold) =>
    recipe(sets.map((set, which) => ({ ...set, accounts: set.accounts.filter((_, at) => foldsOf[which]?.[at] !== fold) }))),
  );
  return foldsOf.map((ofSet) => ofSet.flatMap((fold) => judges[fold] ?? []));
}

/** For each set a judge made from the other sets alone. */
export function judgesLeavingOut<J>(sets: readonly AccountSet[], recipe: Recipe<J>): J[] {
  return sets.map((left) => recipe(sets.filter((set) => set !== left)));
}

/** The fold of each account: whole groups, dealt out by label after shuffling. The id and the deal seed the shuffling. */
export function foldOfEach({ id, accounts }: AccountSet, deal = 0): number[] {
  const labels = new Map(accounts.map(({ group, isFake }) => [group, isFake]));
  const draw = randomFrom(seedFrom(deal === 0 ? `folds of ${id}` : `folds of ${id}, dealt anew ${deal}`));
  const foldOf = new Map<string, number>();
  for (const label of [true, false]) {
    const groups = [...labels].flatMap(([group, isFake]) => (isFake === label ? [{ group, draw: draw() }] : []));
    groups.sort((a, b) => a.draw - b.draw);
    groups.forEach(({ group }, at) => {
      foldOf.set(group, at % folds);
    });
  }
  return accounts.map(({ group }) => foldOf.get(group) ?? 0);
}
