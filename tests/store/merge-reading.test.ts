import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Profile, profileSchema } from '../../lib/model/profile';
import type { Reading } from '../../lib/model/reading';
import { itemsKept } from '../../lib/store/merge-items';
import { mergeReading, profileFrom } from '../../lib/store/merge-reading';
import { anyLooks, othersPosts } from './arbitraries';
import { absent, anItem, aReading, exact, hidden, hour, rounded, today, yesterday } from './sample-readings';

const id = '3b241101-e2bb-4255-8caf-4136c566a962';

function afterLooks(looks: { reading: Reading; now: number }[]): Profile {
  const [first, ...rest] = looks;
  if (!first) throw new Error('at least one look');
  return rest.reduce((profile, { reading, now }) => mergeReading(profile, reading, now), profileFrom(first.reading, id, first.now));
}

const twice = (first: Partial<Reading>, second: Partial<Reading>, apart: 'same day' | 'next day') =>
  afterLooks([
    { reading: aReading(first), now: apart === 'same day' ? today - hour : yesterday },
    { reading: aReading(second), now: today },
  ]);

describe('a profile', () => {
  it('starts as what the first reading showed', () => {
    const profile = profileFrom(aReading({ items: [anItem('a', { likes: exact(5) })] }), id, today);
    expect(profile).toMatchObject({
      id,
      handle: 'ana.bakes',
      name: 'Ana Bakes',
      followers: exact(12_345),
      createdAt: today,
      seenAt: today,
    });
    expect(profile.items.map((item) => item.id)).toEqual(['a']);
  });

  it('keeps what a later look could not tell', () => {
    const profile = twice(
      { verified: true, bio: 'Bread', avatar: 'present' },
      { verified: null, bio: null, avatar: 'unknown', name: null, private: null },
      'next day',
    );
    expect(profile).toMatchObject({ verified: true, bio: 'Bread', avatar: 'present', name: 'Ana Bakes', private: false });
  });

  it('is as the latest look says where it tells', () => {
    expect(twice({ verified: true }, { verified: false, name: 'Ana B.' }, 'next day')).toMatchObject({ verified: false, name: 'Ana B.' });
  });

  it('keeps the last known followers when a look cannot tell, and knows that they are withheld when they are', () => {
    expect(twice({ followers: exact(9) }, { followers: absent }, 'next day').followers).toEqual(exact(9));
    expect(twice({ followers: exact(9) }, { followers: hidden }, 'next day').followers).toEqual(hidden);
  });

  it('takes the abbreviation of the next day though the exact value of the day before would fit it', () => {
    const about = rounded(12_300, [12_250, 12_349]);
    expect(twice({ followers: exact(12_345) }, { followers: about }, 'next day').followers).toEqual(about);
    expect(twice({ followers: exact(12_345) }, { followers: about }, 'same day').followers).toEqual(exact(12_345));
  });

  it('knows every name it was seen under, with the first and the last time', () => {
    const profile = twice({ canonicalId: '17' }, { canonicalId: '17', handle: 'Ana.Bakes' }, 'next day');
    expect(profile.aliases).toEqual([
      { kind: 'id', value: '17', firstSeen: yesterday, lastSeen: today },
      { kind: 'handle', value: 'Ana.Bakes', firstSeen: yesterday, lastSeen: today },
    ]);
  });

  it('takes the id and the custom name of its address', () => {
    const byId = profileFrom(
      aReading({ platform: 'youtube', ref: { platform: 'youtube', kind: 'id', value: 'UCana' }, handle: null }),
      id,
      today,
    );
    expect(byId.canonicalId).toBe('UCana');
    const byName = profileFrom(aReading({ platform: 'youtube', ref: { platform: 'youtube', kind: 'legacy', value: 'AnaTV' } }), id, today);
    expect(byName.aliases.map((alias) => `${alias.kind} ${alias.value}`)).toEqual(['handle ana.bakes', 'legacy AnaTV']);
  });
});

describe('whatever the looks', () => {
  const property = (holds: (profile: Profile, looks: { reading: Reading; now: number }[]) => void) =>
    fc.assert(fc.property(anyLooks, (looks) => holds(afterLooks(looks), looks)));

  it('the same look again changes nothing', () =>
    property((profile, looks) => {
      const last = looks.at(-1);
      if (last) expect(mergeReading(profile, last.reading, last.now)).toEqual(profile);
    }));

  it('the profile is readable', () =>
    property((profile) => {
      expect(profileSchema.safeParse(profile).error).toBeUndefined();
    }));

  it('each post is there once, none is by somebody else, and there are at most 200', () =>
    property(({ items }) => {
      expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
      expect(items.length).toBeLessThanOrEqual(itemsKept);
      expect(items.filter((item) => othersPosts.includes(item.id))).toEqual([]);
    }));

  it('dated posts are newest first', () =>
    property(({ items }) => {
      const dates = items.flatMap((item) => (item.date === null ? [] : [Date.parse(item.date)]));
      expect(dates).toEqual([...dates].sort((a, b) => b - a));
    }));

  it('undated posts of the last look keep its order', () =>
    property(({ items }, looks) => {
      const page = [...new Set(looks.at(-1)?.reading.items.map((item) => item.id))];
      const undated = items.filter((item) => item.date === null && !item.pinned).map((item) => item.id);
      expect(undated.filter((id) => page.includes(id))).toEqual(page.filter((id) => undated.includes(id)));
    }));

  it('a known count of a post stays known', () =>
    property((profile, looks) => {
      const known = new Set<string>();
      for (const { reading } of looks) for (const item of reading.items) if (item.likes && item.likes.value !== null) known.add(item.id);
      for (const item of profile.items) if (known.has(item.id)) expect(item.likes?.value).not.toBeNull();
    }));

  it('there is one snapshot for a day, oldest first', () =>
    property(({ history }) => {
      const days = history.map((snapshot) => snapshot.day);
      expect(days).toEqual([...new Set(days)].sort());
    }));

  it('the reading and the earlier profile are left alone', () =>
    property((profile, looks) => {
      const last = looks.at(-1);
      if (!last) return;
      const copies = structuredClone({ profile, reading: last.reading });
      mergeReading(profile, last.reading, last.now + 1);
      expect({ profile, reading: last.reading }).toEqual(copies);
    }));
});
