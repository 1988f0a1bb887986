import type { Count } from '../../lib/model/count';
import type { Item, Reading } from '../../lib/model/reading';

export function exactly(value: number): Count {
  return { value, exact: true, from: 'text' };
}

export const absent: Count = { value: null, why: 'absent' };

export function anItem(id: string, parts: Partial<Item> = {}): Item {
  return { id, href: `/p/${id}/`, by: null, pinned: false, date: null, age: null, ...parts };
}

/** A reading of an invented account; only what a test is about is named in it. */
export function aReading(handle: string, parts: Partial<Reading> = {}): Reading {
  return {
    platform: 'instagram',
    ref: { platform: 'instagram', kind: 'handle', value: handle },
    handle,
    canonicalId: null,
    name: null,
    bio: null,
    verified: null,
    private: null,
    avatar: 'unknown',
    followers: absent,
    following: absent,
    posts: absent,
    totalLikes: absent,
    items: [],
    lang: 'en',
    layout: 'test',
    ...parts,
  };
}
