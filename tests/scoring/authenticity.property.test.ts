import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { Authenticity } from '../../lib/model/assessment';
import { judgeAuthenticity } from '../../lib/scoring/authenticity';
import type { CreatorFacts } from '../../lib/scoring/facts';
import { between, creator, exact, unknown } from './facts';

type Known = Extract<Authenticity, { known: true }>;

const most = 1_000_000_000;
const prior = 0.1;
const count = fc.oneof(fc.nat(200), fc.nat(20_000), fc.nat(most));
const person = fc.record({ followers: count, following: count, posts: count, digits: fc.nat(8) });
const factsOf = (
  { followers, following, posts, digits }: { followers: number; following: number; posts: number; digits: number },
  avatar: CreatorFacts['avatar'],
): CreatorFacts =>
  creator({
    handle: 'm'.repeat(9 - digits) + '7'.repeat(digits),
    avatar,
    followers: exact(followers),
    following: exact(following),
    posts: exact(posts),
  });

/** Holds where both can be told; "cannot tell" is neither better nor worse. */
function bothKnown(one: CreatorFacts, other: CreatorFacts, holds: (one: Known, other: Known) => boolean): boolean {
  const [first, second] = [judgeAuthenticity(one, prior), judgeAuthenticity(other, prior)];
  return !first.known || !second.known || holds(first, second);
}
const noWorse = (better: Known, worse: Known) => better.probability.value <= worse.probability.value;

describe('an account never looks worse', () => {
  const avatars = ['present', 'default', 'unknown'] as const;

  test.each(avatars)('with more posts (avatar %s)', (avatar) => {
    fc.assert(
      fc.property(person, fc.nat(9_000), (one, more) =>
        bothKnown(factsOf({ ...one, posts: one.posts + more }, avatar), factsOf(one, avatar), noWorse),
      ),
    );
  });

  test.each(avatars)('with more followers (avatar %s)', (avatar) => {
    fc.assert(
      fc.property(person, fc.nat(900_000), (one, more) =>
        bothKnown(factsOf({ ...one, followers: one.followers + more }, avatar), factsOf(one, avatar), noWorse),
      ),
    );
  });

  test.each(avatars)('with fewer followings (avatar %s)', (avatar) => {
    fc.assert(
      fc.property(person, fc.nat(9_000), (one, more) =>
        bothKnown(factsOf(one, avatar), factsOf({ ...one, following: one.following + more }, avatar), noWorse),
      ),
    );
  });

  test('with a picture of its own', () => {
    fc.assert(fc.property(person, (one) => bothKnown(factsOf(one, 'present'), factsOf(one, 'default'), noWorse)));
  });
});

describe('not knowing never makes surer', () => {
  test('an unseen avatar: genuine only where a picture would say so too', () => {
    fc.assert(
      fc.property(person, (one) =>
        bothKnown(
          factsOf(one, 'unknown'),
          factsOf(one, 'present'),
          (unseen, seen) => unseen.band !== 'resembles-genuine' || seen.band === unseen.band,
        ),
      ),
    );
  });

  test('an unseen avatar: purchased only where no picture would say so too', () => {
    fc.assert(
      fc.property(person, (one) =>
        bothKnown(
          factsOf(one, 'unknown'),
          factsOf(one, 'default'),
          (unseen, seen) => unseen.band !== 'resembles-purchased' || seen.band === unseen.band,
        ),
      ),
    );
  });

  test('an unseen avatar: the range holds what a picture would give', () => {
    fc.assert(
      fc.property(person, (one) =>
        bothKnown(
          factsOf(one, 'unknown'),
          factsOf(one, 'present'),
          (unseen, seen) => unseen.probability.low <= seen.probability.low && seen.probability.high <= unseen.probability.high,
        ),
      ),
    );
  });

  test.each(['followers', 'following', 'posts'] as const)('an abbreviated count of %s gives a range that holds the exact one', (which) => {
    fc.assert(
      fc.property(person, fc.nat(5_000), fc.nat(5_000), (one, below, above) => {
        const value = one[which];
        const rounded = between(Math.max(0, value - below), value, value + above);
        return bothKnown(factsOf(one, 'present'), { ...factsOf(one, 'present'), [which]: rounded }, (sure, open) => {
          return open.probability.low <= sure.probability.low && sure.probability.high <= open.probability.high;
        });
      }),
    );
  });

  test.each(['followers', 'following', 'posts'] as const)('without %s nothing is told', (which) => {
    fc.assert(fc.property(person, (one) => !judgeAuthenticity({ ...factsOf(one, 'present'), [which]: unknown('hidden') }, prior).known));
  });
});
