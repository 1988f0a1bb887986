import type { Reading } from '../model/reading';

/** What a judgement needs of a creator; a Reading and a Profile both have it. Items newest first as far as the page tells. */
export type CreatorFacts = Pick<
  Reading,
  'platform' | 'handle' | 'avatar' | 'private' | 'verified' | 'followers' | 'following' | 'posts' | 'totalLikes' | 'items'
>;

/** The visitor's choices; a missing or unknown benchmark means the network's default. */
export type ScoringChoice = { benchmarkId: string | null; tierSchemeId: string };
