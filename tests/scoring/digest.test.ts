import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestSchema } from '../../lib/model/digest';
import type { Profile } from '../../lib/model/profile';
import { assess } from '../../lib/scoring/assess';
import { choiceFor, defaultChoice } from '../../lib/scoring/choice';
import { digestOf, digestVersion } from '../../lib/scoring/digest';
import { exact, post, unknown } from './facts';
import { anyProfile, anySettings } from './profiles';

const day = 86_400_000;
const monday = Date.UTC(2026, 5, 1);

const ana: Profile = {
  id: '1f6ad1a2-7d1b-4c57-8d4b-3f2f7a3d7c11',
  platform: 'instagram',
  handle: 'ana.bakes',
  canonicalId: '17',
  aliases: [],
  name: 'Ana',
  bio: null,
  verified: false,
  private: null,
  avatar: 'present',
  followers: exact(20_000),
  following: exact(300),
  posts: exact(120),
  totalLikes: unknown(),
  items: [],
  history: [],
  createdAt: monday,
  updatedAt: monday,
  seenAt: null,
};

const seen = { seenAt: monday, dateWithin: 0 };
const visit = (afterDays: number, followers: number) => {
  const count = followers === 0 ? unknown() : exact(followers);
  const none = { following: unknown(), posts: unknown(), totalLikes: unknown() };
  return { day: '2026-06-01', at: monday + afterDays * day, followers: count, ...none };
};

describe('a digest says the same as the assessment', () => {
  test('of whatever profile, under whatever settings', () => {
    fc.assert(
      fc.property(anyProfile, anySettings, (profile, settings) => {
        const digest = digestOf(profile);
        const { engagement, audience, focus } = assess(profile, choiceFor(profile.platform, settings));
        const leading = engagement.find((rate) => rate.known) ?? engagement[0];
        if (leading?.known) {
          const { basis, mean, sample } = leading;
          expect(digest.rate).toMatchObject({ basis, ...mean, posts: sample?.used ?? null, metrics: sample?.metrics ?? [] });
        } else expect(digest.rate).toEqual({ known: false, basis: leading?.basis ?? null, why: leading?.why ?? null });
        expect(digest.audience).toEqual(audience.known ? audience.score : null);
        expect(digest.topics).toEqual(focus.known ? focus.topics.slice(0, 3).map(({ topic, share }) => ({ topic, share })) : []);
        expect(digest.concentration).toBe(focus.known ? focus.concentration.value : null);
      }),
      { numRuns: 250 },
    );
  });

  test('of the growth between two visits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: 400 }),
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 1e9 }),
        (apart, one, other) => {
          const profile = { ...ana, history: [visit(0, one), visit(apart, other)] };
          const { evidence } = assess(profile, defaultChoice).audience;
          expect(digestOf(profile).growth).toBe(evidence.find(({ code }) => code === 'growth')?.measured.value);
        },
      ),
    );
  });
});

test.each<[string, Profile['history'], number | null]>([
  ['no visit', [], null],
  ['one visit', [visit(0, 100)], null],
  ['two visits less than a week apart', [visit(0, 100), visit(6, 200)], null],
  ['a week', [visit(0, 100), visit(7, 110)], 0.1],
  ['four weeks', [visit(0, 100), visit(28, 140)], 0.1],
  ['the visits since the last one a week ago', [visit(0, 10), visit(10, 100), visit(14, 500), visit(17, 90)], -0.1],
  ['visits that saw no count', [visit(0, 0), visit(2, 100), visit(9, 105), visit(30, 0)], 0.05],
])('growth of %s', (_, history, growth) => {
  const found = digestOf({ ...ana, history }).growth;
  if (growth === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(growth, 10);
});

test.each<[string, Profile['items'], string | null, number]>([
  ['nothing', [], null, 0],
  ['posts without dates', [{ ...post({}), ...seen }], null, 1],
  [
    'the newest of posts in any order, pinned ones too',
    [
      { ...post({}, { date: '2026-01-02T00:00:00Z' }), ...seen },
      { ...post({}, { date: '2026-03-02T00:00:00+02:00', pinned: true }), ...seen },
      { ...post({}, { date: '2026-03-01T21:00:00Z' }), ...seen },
    ],
    '2026-03-02T00:00:00+02:00',
    3,
  ],
  [
    "other people's posts left out",
    [
      { ...post({}, { date: '2026-01-02T00:00:00Z', by: 'Ana.Bakes' }), ...seen },
      { ...post({}, { date: '2026-04-02T00:00:00Z', by: 'somebody' }), ...seen },
    ],
    '2026-01-02T00:00:00Z',
    1,
  ],
])('the last post: %s', (_, items, lastPost, postsKnown) => {
  expect(digestOf({ ...ana, items })).toMatchObject({ lastPost, postsKnown });
});

test.each<[string, Partial<Profile>, object]>([
  ['followers', { followers: unknown() }, { known: false, why: 'followers-not-shown' }],
  ['followings', { following: unknown('hidden') }, { known: false, why: 'following-not-shown' }],
  ['posts', { posts: unknown() }, { known: false, why: 'posts-not-shown' }],
  ['a handle', { handle: null }, { known: false, why: 'no-handle' }],
  ['anything much', { followers: exact(2), following: exact(3), posts: exact(1) }, { known: false, why: 'too-little' }],
])('says why the account is not judged without %s', (_, over, account) => {
  expect(digestOf({ ...ana, ...over }).account).toEqual(account);
});

test('a quiet account that follows more than it is followed is marked as a lurker', () => {
  const quiet = { ...ana, posts: exact(3), followers: exact(100), following: exact(400) };
  expect(digestOf(quiet).account).toMatchObject({ known: true, lurker: true });
  expect(digestOf(ana).account).toMatchObject({ known: true, lurker: false });
});

test('can be stored and read again as it is', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const digest = digestOf(profile);
      expect(digestSchema.parse(structuredClone(digest))).toEqual(digest);
      expect(digest).toMatchObject({ id: profile.id, madeBy: digestVersion, seenAt: profile.seenAt, updatedAt: profile.updatedAt });
    }),
  );
});
