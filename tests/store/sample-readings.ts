import type { Count, KnownCount } from '../../lib/model/count';
import type { Item, Reading } from '../../lib/model/reading';

/** Noon of a local day, so that the tests mean the same in every time zone. */
export const noon = (year: number, month: number, day: number): number => new Date(year, month - 1, day, 12).getTime();
export const hour = 3_600_000;
export const today = noon(2026, 11, 20);
export const yesterday = noon(2026, 11, 19);

export const exact = (value: number, from: KnownCount['from'] = 'text'): KnownCount => ({ value, exact: true, from });
export const rounded = (value: number, range: [number, number], from: KnownCount['from'] = 'text'): KnownCount => ({
  value,
  exact: false,
  range,
  from,
});
export const absent: Count = { value: null, why: 'absent' };
export const hidden: Count = { value: null, why: 'hidden' };
export const unreadable: Count = { value: null, why: 'unreadable' };

export function anItem(id: string, more: Partial<Item> = {}): Item {
  return { id, href: `https://www.instagram.com/p/${id}/`, by: null, pinned: false, date: null, age: null, ...more };
}

/** An invented baker on Instagram, as the page shows her to a visitor. */
export function aReading(more: Partial<Reading> = {}): Reading {
  return {
    platform: 'instagram',
    ref: { platform: 'instagram', kind: 'handle', value: 'ana.bakes' },
    handle: 'ana.bakes',
    canonicalId: null,
    name: 'Ana Bakes',
    bio: 'Bread and butter',
    verified: false,
    private: false,
    avatar: 'present',
    followers: exact(12_345),
    following: exact(321),
    posts: exact(210),
    totalLikes: absent,
    items: [],
    lang: 'en',
    layout: 'invented',
    ...more,
  };
}

/** The same page of another account. */
export function readingOf(handle: string, more: Partial<Reading> = {}): Reading {
  return aReading({ handle, ref: { platform: 'instagram', kind: 'handle', value: handle }, ...more });
}
