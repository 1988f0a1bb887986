import type { Count } from '../../../lib/model/count';
import type { Digest } from '../../../lib/model/digest';
import type { ShelfRow } from '../../../lib/model/shelf';
import { exactly, pointOf, rateOf } from '../../desk/market-samples';

/** A creator on a list, of whom nothing matters but name, followers and rate. */
export function shelfRow(
  name: string,
  followers: Count = exactly(10_000),
  rate = rateOf(0.02),
  platform: Digest['platform'] = 'instagram',
): ShelfRow {
  const { digest } = pointOf(followers, rate, platform);
  const none: Count = { value: null, why: 'absent' };
  return {
    entry: {
      id: digest.id,
      listId: '11111111-1111-4111-8111-111111111111',
      profileId: digest.id,
      status: 'new',
      note: '',
      price: null,
      createdAt: 1,
      updatedAt: 1,
    },
    card: null,
    personId: null,
    digest: {
      ...digest,
      madeBy: 1,
      handle: name.toLowerCase().replaceAll(' ', '.'),
      canonicalId: null,
      name,
      verified: null,
      private: null,
      avatar: 'unknown',
      following: none,
      posts: none,
      audience: null,
      account: { known: false, why: 'too-little' },
      topics: [],
      concentration: null,
      growth: null,
      lastPost: null,
      postsKnown: 0,
      seenAt: null,
      updatedAt: 1,
    },
  };
}
