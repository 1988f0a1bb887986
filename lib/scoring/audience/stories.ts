import { boughtAmounts, type StoryKind, storyKinds, storyShares } from '../data/audience-bands';

/** Something that may have been bought: `amount` as a share of what was there, `share` among all that may have been bought (sum 1). */
export type Story = { kind: StoryKind; amount: number; share: number };

/** What posts show that a purchase shifts, each as log10: the rate by followers, comments per like, the spread of likes. */
export type Feature = 'rate' | 'comments' | 'spread';

/** All that may have been bought. */
export const stories: readonly Story[] = storyKinds.flatMap((kind) =>
  boughtAmounts.map((amount) => ({ kind, amount, share: storyShares[kind] / boughtAmounts.length })),
);

/**
 * By how much a purchase shifts each figure, in log10. Bought followers do not engage: the rate falls by 1 / (1 + amount). Bought likes
 * come evenly on top: the rate rises, comments per like and the spread of likes fall. Both: likes until the rate is what it was.
 */
export function shiftsOf({ kind, amount }: Pick<Story, 'kind' | 'amount'>): Record<Feature, number> {
  const shift = Math.log10(1 + amount);
  const even = kind === 'followers' ? 0 : 0 - shift;
  return { rate: { followers: 0 - shift, likes: shift, both: 0 }[kind], comments: even, spread: even };
}
