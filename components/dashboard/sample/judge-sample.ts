import { withTopics } from '../../../lib/messages/handlers/tag-reading';
import type { Judged, SavedIn } from '../../../lib/messages/protocol';
import type { Reading } from '../../../lib/model/reading';
import type { OverlayPlace, Settings } from '../../../lib/model/settings';
import { assess } from '../../../lib/scoring/assess';
import { choiceFor } from '../../../lib/scoring/choice';
import { profileFrom } from '../../../lib/store/merge-reading';

/** What the visitor did on the sample pages, as long as they are open. */
export type SampleMemory = { savedIn: SavedIn[]; proposes: Judged['proposes']; place: OverlayPlace; shown: boolean };

/** Judges an invented creator as the worker judges a real one, by the visitor's settings; nothing of it is stored. */
export function judgeSample(reading: Reading, settings: Settings, now: number, { savedIn, proposes, place, shown }: SampleMemory): Judged {
  const profile = profileFrom(withTopics(reading), crypto.randomUUID(), now);
  return {
    assessment: assess(profile, choiceFor(profile.platform, settings)),
    counts: { followers: profile.followers, following: profile.following, posts: profile.posts, totalLikes: profile.totalLikes },
    savedIn,
    proposes,
    postsKnown: profile.items.length,
    keeps: true,
    overlay: { ...place, shown },
  };
}
