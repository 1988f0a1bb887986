import type { Card } from './card';
import type { Digest } from './digest';
import type { SavedCreator } from './list';

/** A creator as it stands on a list: the entry, what is shown of the profile, and what the visitor wrote; `personId` where it is grouped with other profiles. */
export type ShelfRow = { entry: SavedCreator; digest: Digest; card: Card | null; personId: string | null };

/** Latest saved first; of those saved at the same time the order does not matter as long as it is always the same. */
export function bySaving({ entry: a }: ShelfRow, { entry: b }: ShelfRow): number {
  if (a.createdAt !== b.createdAt) return b.createdAt - a.createdAt;
  return a.profileId === b.profileId ? 0 : a.profileId < b.profileId ? 1 : -1;
}
