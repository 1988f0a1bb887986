import type { StoryKind } from '../../lib/scoring/data/audience-bands';

/** What is known of one creator: likes, or views, and comments of an average post. Null where the rows do not have it. */
export type Creator = {
  network: 'instagram' | 'tiktok' | 'youtube';
  followers: number;
  perPost: number;
  comments: number | null;
  /** Standard deviation / mean of likes. */
  spread: number | null;
  posts: number;
};

/** Something bought; `amount` as a share of what was there. */
export type Purchase = { id: string; kind: StoryKind; amount: number };

const percent = (amount: number) => Math.round(amount * 100);

/** Every purchase that is measured: a quarter, half and as much again, of followers, likes and both. */
export const purchases: readonly Purchase[] = (['followers', 'likes', 'both'] as const).flatMap((kind) =>
  [0.25, 0.5, 1].map((amount) => ({ id: `${kind}-${percent(amount)}`, kind, amount })),
);

/**
 * The creator after a purchase. Bought followers neither like nor comment nor view: all of it per follower falls by 1 / (1 + amount).
 * Bought likes come evenly, the same number on each post: likes rise, comments stay, and the spread of likes falls by 1 / (1 + amount).
 * Both: followers, and likes until the rate is what it was.
 */
export function inject(creator: Creator, { kind, amount }: Pick<Purchase, 'kind' | 'amount'>): Creator {
  const bought = 1 + amount;
  const followers = kind === 'likes' ? creator.followers : creator.followers * bought;
  if (kind === 'followers') return { ...creator, followers };
  return { ...creator, followers, perPost: creator.perPost * bought, spread: creator.spread && creator.spread / bought };
}
