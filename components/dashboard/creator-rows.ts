import type { Assessment } from '../../lib/model/assessment';
import type { Count } from '../../lib/model/count';
import type { SavedCreator } from '../../lib/model/list';
import type { Profile } from '../../lib/model/profile';
import type { PlatformId } from '../../lib/model/reading';
import type { Settings } from '../../lib/model/settings';
import { profileAddress } from '../../lib/platforms/sites';
import { assess } from '../../lib/scoring/assess';
import { choiceFor } from '../../lib/scoring/choice';

/** One creator on a list, as the table shows it. */
export type CreatorRow = {
  savedId: string;
  /** Name, else handle, else null. */
  title: string | null;
  handle: string | null;
  platform: PlatformId;
  address: string | null;
  followers: Count;
  assessment: Assessment;
  note: string;
  seenAt: number;
};

/** Saved creators judged by the visitor's choices, in their order. */
export function creatorRows(creators: readonly { saved: SavedCreator; profile: Profile }[], settings: Settings): CreatorRow[] {
  return creators.map(({ saved, profile }) => ({
    savedId: saved.id,
    title: profile.name || profile.handle,
    handle: profile.handle,
    platform: profile.platform,
    address: profileAddress(profile.platform, profile),
    followers: profile.followers,
    assessment: assess(profile, choiceFor(profile.platform, settings)),
    note: saved.note,
    seenAt: profile.seenAt,
  }));
}
