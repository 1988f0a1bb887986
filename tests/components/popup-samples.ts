import type { Judged, ListSummary, SavedIn } from '../../lib/messages/protocol';
import type { Assessment, Reason } from '../../lib/model/assessment';
import type { Reading } from '../../lib/model/reading';

/** An invented creator. */
export const reading: Reading = {
  platform: 'instagram',
  ref: { platform: 'instagram', kind: 'handle', value: 'mira.bakes' },
  handle: 'mira.bakes',
  canonicalId: null,
  name: 'Mira <b>Okonjo</b>',
  bio: null,
  verified: false,
  private: false,
  avatar: 'present',
  followers: { value: 69_200, exact: false, range: [69_150, 69_249], from: 'text' },
  following: { value: 512, exact: true, from: 'text' },
  posts: { value: 1204, exact: true, from: 'text' },
  totalLikes: { value: null, why: 'absent' },
  items: [],
  lang: 'en',
  layout: 'invented',
};

const reasons: Reason[] = (['engagement-within-band', 'many-posts', 'has-avatar', 'follows-far-fewer', 'default-avatar'] as const).map(
  (code) => ({ code, tone: 'good', strength: 0.5, figures: { posts: 1204, ratio: 0.01 }, exact: true }),
);

const assessment: Assessment = {
  platform: 'instagram',
  tier: { id: 'mid', schemeId: 'trade', from: 50_000, below: 500_000, orTier: null },
  engagement: [{ known: false, basis: 'followers', why: 'no-posts-seen' }],
  authenticity: { known: false, why: 'following-not-shown' },
  audience: { known: false, why: 'too-little', evidence: [], absent: [] },
  focus: { known: false, why: 'no-words' },
  reasons,
  missing: [],
};

export const judged: Judged = {
  assessment,
  counts: reading,
  savedIn: [],
  postsKnown: 0,
  proposes: null,
  keeps: true,
  overlay: { collapsed: false, moved: null, shown: true },
};

export const spring: ListSummary = { id: 'spring', name: 'Spring launch' };
export const bakers: ListSummary = { id: 'bakers', name: 'Bakers' };

export const inSpring: SavedIn = { listId: spring.id, listName: spring.name, note: 'Warm tone', status: null };
