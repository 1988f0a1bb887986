import type { Count } from '../../../lib/model/count';
import type { Profile, SeenItem, Snapshot } from '../../../lib/model/profile';
import type { Database } from '../../../lib/store/database';
import { putProfiles } from '../../../lib/store/put-profiles';

export const day = 86_400_000;

export const exactly = (value: number): Count => ({ value, exact: true, from: 'text' });

/** Noon of a day, by the clock of whoever runs the test: a day of the calendar and not of UTC. */
export function noonOf(year: number, month: number, date: number): number {
  return new Date(year, month - 1, date, 12).getTime();
}

export function post(id: string, over: Partial<SeenItem> = {}): SeenItem {
  const item = { id, href: `/p/${id}/`, by: null, pinned: false, date: null, age: null, seenAt: 0, dateWithin: 0 };
  return { ...item, likes: exactly(300), comments: exactly(10), ...over };
}

/** A visit at noon of a day in March 2026. */
export function visit(date: number, followers: Count, rate = 0.03): Snapshot {
  const at = noonOf(2026, 3, date);
  const counts = { followers, following: exactly(300), posts: exactly(120), totalLikes: exactly(0) };
  return {
    day: `2026-03-${String(date).padStart(2, '0')}`,
    at,
    ...counts,
    rate: { basis: 'followers', value: rate, low: rate, high: rate, posts: 9 },
  };
}

/** An invented creator. */
export function creator(over: Partial<Profile> = {}): Profile {
  const handle = over.handle ?? 'mira.bakes';
  return {
    id: crypto.randomUUID(),
    platform: 'instagram',
    handle,
    canonicalId: null,
    aliases: [{ kind: 'handle', value: handle, firstSeen: 0, lastSeen: 0 }],
    name: 'Mira Okonjo',
    bio: null,
    verified: true,
    private: false,
    avatar: 'present',
    followers: exactly(10_000),
    following: exactly(300),
    posts: exactly(120),
    totalLikes: { value: null, why: 'absent' },
    items: [],
    history: [],
    createdAt: 0,
    updatedAt: 0,
    seenAt: noonOf(2026, 3, 20),
    ...over,
  };
}

export async function remember(db: Database, ...profiles: Profile[]): Promise<void> {
  await db.transaction('rw', [db.profiles, db.digests], () => putProfiles(db, profiles));
}
