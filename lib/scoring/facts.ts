import type { Snapshot } from '../model/profile';
import type { Reading } from '../model/reading';
import type { OwnTiers } from '../model/settings';

/** What a judgement needs of a creator; a Reading and a Profile both have it. Items newest first as far as the page tells. */
export type CreatorFacts = Pick<
  Reading,
  | 'platform'
  | 'handle'
  | 'canonicalId'
  | 'bio'
  | 'avatar'
  | 'private'
  | 'verified'
  | 'followers'
  | 'following'
  | 'posts'
  | 'totalLikes'
  | 'items'
> & {
  /** The visitor's own earlier visits, oldest first; none for a first look. */
  history?: readonly Pick<Snapshot, 'at' | 'followers'>[];
  /** For each follower that was sampled, the probability that it is a purchased one under a prior of one half. */
  sampledFollowers?: readonly number[];
};

/** The visitor's choices; a missing or unknown benchmark means the network's default. `prior` is a share, 0.01 to 0.5. */
export type ScoringChoice = { benchmarkId: string | null; tierSchemeId: string; ownTiers: OwnTiers | null; prior: number };
