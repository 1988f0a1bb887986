import { describe, expect, test } from 'vitest';
import { foldOfEach, folds, judgesByFold, judgesLeavingOut } from '../../../training/account/cross-validate';
import { account, setOf } from './invented';

/** 60 accounts in 30 groups of two, a third of them fakes. */
const set = setOf(
  'invented',
  Array.from({ length: 60 }, (_, at) => account({ group: `g${Math.floor(at / 2)}`, isFake: at % 6 < 2, posts: at })),
);
const other = setOf('other', [account({ posts: 1_000, group: 'a' }), account({ posts: 1_001, group: 'b', isFake: true })]);

describe('folds', () => {
  test('never part a group', () => {
    const foldOf = foldOfEach(set);
    expect(set.accounts.every((_, at) => foldOf[at] === foldOf[at - (at % 2)])).toBe(true);
  });

  test('have the same share of fakes', () => {
    const foldOf = foldOfEach(set);
    const fakes = Array.from({ length: folds }, (_, fold) => set.accounts.filter((one, at) => one.isFake && foldOf[at] === fold).length);
    expect(fakes).toEqual([4, 4, 4, 4, 4]);
  });

  test('are others for another deal, of which none parts a group', () => {
    const foldOf = foldOfEach(set, 1);
    expect(foldOf).not.toEqual(foldOfEach(set));
    expect(set.accounts.every((_, at) => foldOf[at] === foldOf[at - (at % 2)])).toBe(true);
  });

  test('are the same each time, and others for another set', () => {
    expect(foldOfEach(set)).toEqual(foldOfEach(set));
    expect(foldOfEach(set)).not.toEqual(foldOfEach({ ...set, id: 'another' }));
  });
});

/** A recipe that only remembers which posts it saw. */
const remember = (sets: readonly (typeof set)[]) => new Set(sets.flatMap(({ accounts }) => accounts.map(({ posts }) => posts)));

test('by fold, each account is judged by what never saw its group, and saw the rest of all sets', () => {
  const [judges = []] = judgesByFold([set, other], remember);
  const sizes = set.accounts.map((one, at) => {
    const mate = set.accounts[at ^ 1]?.posts ?? -1;
    return judges[at]?.has(one.posts) || judges[at]?.has(mate) ? 'saw it' : 'did not';
  });
  expect([sizes.length, new Set(sizes)]).toEqual([60, new Set(['did not'])]);
  expect(judges[0]?.size).toBeGreaterThan(40);
});

test('leaving out, each set is judged by the other sets alone', () => {
  const [ofSet, ofOther] = judgesLeavingOut([set, other], remember);
  expect([ofSet, ofOther?.size]).toEqual([new Set([1_000, 1_001]), 60]);
});
