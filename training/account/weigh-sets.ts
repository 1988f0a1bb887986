import type { Account, AccountSet } from './sets';

export type Weighted = { account: Account; weight: number };

/** Share of a row's weight that its copy without a handle has. */
const copyWithoutHandle = 0.25;

/**
 * Accounts to fit on, as if half of each set were fakes and all sets had the same size, with copies whose handle is not known. With
 * `withPicture` only accounts whose picture is known. Without it all, their picture hidden, and the sets that never knew it weigh as much as
 * those where it was hidden on purpose together: what is said where no picture is known rests half on accounts of which none is known.
 */
export function weighSets(sets: readonly AccountSet[], withPicture: boolean): Weighted[] {
  const knowing = sets.filter(({ accounts }) => accounts.every(({ picture }) => picture !== null));
  const others = sets.length - knowing.length;
  const used = withPicture ? knowing : sets;
  const ofOthers = others === 0 ? 1 : knowing.length / others;
  return used.flatMap((set) => {
    const fakes = set.accounts.filter(({ isFake }) => isFake).length;
    const weightOfSet = knowing.includes(set) || knowing.length === 0 ? 1 : ofOthers;
    return set.accounts.flatMap((account) => {
      const weight = weightOfSet / (2 * (account.isFake ? fakes : set.accounts.length - fakes));
      const shown = withPicture ? account : { ...account, picture: null };
      return [
        { account: shown, weight },
        { account: { ...shown, digits: null }, weight: weight * copyWithoutHandle },
      ];
    });
  });
}
