import type { Recipe } from '../cross-validate';
import { shape } from '../fit-model';
import { fitTerms, sumOfTerms } from '../fit-terms';
import type { Shape } from '../terms';
import { boostedTrees } from './boosted-trees';

const scorecard: Shape = {
  bends: { ratio: [-9, 9], posts: [0, 9], digits: [0, 1] },
  pictureByPosts: false,
  pairs: false,
};

const { ratio, posts, digits } = shape.bends;

/** What else was tried on the same figures of the same accounts; the names are shown as they are. */
export const alternatives: readonly { name: string; recipe: Recipe }[] = [
  { name: 'scorecard: ratio, posts, digits, picture, all straight', recipe: byTerms(scorecard) },
  {
    name: 'curves of ratio, posts and digits',
    recipe: byTerms({ ...shape, bends: { ratio: ratio ?? [], posts: posts ?? [], digits: digits ?? [] }, pictureByPosts: false }),
  },
  { name: 'all curves, the picture the same whatever the posts', recipe: byTerms({ ...shape, pictureByPosts: false }) },
  { name: 'all curves and 16 products of pairs of figures', recipe: byTerms({ ...shape, pairs: true }) },
  { name: 'boosted stumps, monotone', recipe: boostedTrees({ depth: 1, rounds: 120, rate: 0.3, monotone: true }) },
  { name: 'boosted trees of depth 3, monotone', recipe: boostedTrees({ depth: 3, rounds: 60, rate: 0.2, monotone: true }) },
  { name: 'boosted trees of depth 3, not monotone', recipe: boostedTrees({ depth: 3, rounds: 60, rate: 0.2, monotone: false }) },
];

function byTerms(tried: Shape): Recipe {
  return (sets) => {
    const [seen, unseen] = [fitTerms(tried, sets, true), fitTerms(tried, sets, false)];
    return (account) => sumOfTerms(account.picture === null ? unseen : seen, account);
  };
}
