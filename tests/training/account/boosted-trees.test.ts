import { expect, test } from 'vitest';
import { boostedTrees } from '../../../training/account/alternatives/boosted-trees';
import { account, setOf } from './invented';

/** Most fakes have fewer than 10 posts, yet those with more than 300 are fakes too. */
const accounts = Array.from({ length: 600 }, (_, at) =>
  account({ posts: at, isFake: at < 10 + 90 * (at % 2) || at > 400, group: `g${at}` }),
);

const along = [0, 5, 50, 150, 300, 350, 500, 599];
const judged = (monotone: boolean) => {
  const judge = boostedTrees({ depth: 2, rounds: 30, rate: 0.3, monotone })([setOf('invented', accounts)]);
  return along.map((posts) => judge(account({ posts })));
};

test('trees follow what they are shown', () => {
  const [few = 0, , , some = 0, , , many = 0] = judged(false);
  expect([few > some, many > some]).toEqual([true, true]);
});

test('monotone ones never rise with the posts', () => {
  const logOdds = judged(true);
  expect(logOdds).toEqual(logOdds.toSorted((a, b) => b - a));
});

test('monotone ones keep their way across the branches: many posts look no worse with more followers', () => {
  const cell = (followers: number, posts: number, size: number, fakes: number) =>
    Array.from({ length: size }, (_, at) => account({ followers, posts, isFake: at < fakes, group: `${followers}-${posts}-${at}` }));
  const cells = [...cell(10, 1, 300, 270), ...cell(10, 500, 60, 12), ...cell(5_000, 1, 60, 6), ...cell(5_000, 500, 300, 150)];
  const judge = boostedTrees({ depth: 2, rounds: 1, rate: 1, monotone: true })([setOf('invented', cells)]);
  expect(judge(account({ followers: 10, posts: 500 }))).toBeGreaterThanOrEqual(judge(account({ followers: 5_000, posts: 500 })));
});
