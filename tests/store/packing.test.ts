import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeenItem, Snapshot } from '../../lib/model/profile';
import { packHistory, packItems, unpackHistory, unpackItems } from '../../lib/store/packing';
import { profileRow } from '../../lib/store/profile-row';
import { readRow } from '../../lib/store/set-aside';
import { anyProfile } from './any-profile';
import { exact, hidden, rounded } from './sample-readings';

const snapshot = (day: string, more: Partial<Snapshot> = {}): Snapshot => ({
  day,
  at: Date.parse(`${day}T10:00:00Z`),
  followers: rounded(12_300, [12_250, 12_349]),
  following: exact(321, 'title'),
  posts: exact(210, 'meta'),
  totalLikes: hidden,
  ...more,
});

const item = (id: string, more: Partial<SeenItem> = {}): SeenItem => ({
  id,
  href: `https://www.instagram.com/p/${id}/`,
  by: 'ana.bakes',
  pinned: false,
  date: '2026-10-01T09:00:00.000Z',
  age: null,
  likes: rounded(1200, [1150, 1249]),
  seenAt: 1_795_000_000_000,
  dateWithin: 0,
  topics: ['food', 'crafts'],
  sponsored: false,
  ...more,
});

describe('a packed profile', () => {
  it('reads as it was, whatever it is', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(unpackHistory(packHistory(profile.history))).toStrictEqual(profile.history);
        expect(unpackItems(packItems(profile.items))).toStrictEqual(profile.items);
      }),
      { numRuns: 500 },
    );
  });

  it('comes out of its row validated and as it was', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(readRow('profiles', profileRow(profile))).toStrictEqual(profile);
      }),
    );
  });

  it('takes a fraction of its room', () => {
    const history = Array.from({ length: 10 }, (_, i) => snapshot(`2026-11-${10 + i}`));
    const items = Array.from({ length: 12 }, (_, i) => item(`C${i}xyz`));
    expect(packHistory(history).length * 10).toBeLessThan(JSON.stringify(history).length);
    expect(packItems(items).length * 5).toBeLessThan(JSON.stringify(items).length);
  });

  it.each([
    ['another form', '2\nx'],
    ['no form', ''],
    ['the rows as they were', '[]'],
  ])('of %s is refused, and the row cannot be read', (_, packed) => {
    expect(() => unpackHistory(packed)).toThrow(RangeError);
    expect(() => unpackItems(packed)).toThrow(RangeError);
  });

  it.each([
    ['a count that is none', '1\n0 mfx1k2ab ? x1 x1 A'],
    ['a line that ends too early', '1\n0 mfx1k2ab'],
    ['JSON that is none', '1\n{"day'],
  ])('with %s cannot be read', (_, history) => {
    const [profile] = fc.sample(anyProfile, 1);
    if (profile === undefined) throw new Error('no sample');
    expect(readRow('profiles', { ...profileRow(profile), history })).toBeNull();
  });
});
