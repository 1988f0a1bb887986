import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AudienceScore } from '../../../lib/model/assessment';
import type { Count } from '../../../lib/model/count';
import type { Metric } from '../../../lib/model/metric';
import type { Item } from '../../../lib/model/reading';
import { scoreAudience } from '../../../lib/scoring/audience/score-audience';
import { measureEngagement } from '../../../lib/scoring/engagement';
import type { CreatorFacts } from '../../../lib/scoring/facts';
import { between, creator, exact, unknown } from '../facts';

const scoreOf = (facts: CreatorFacts) => scoreAudience(facts, measureEngagement(facts, null));
/** Without a score everything is open. */
const widthOf = (audience: AudienceScore) => (audience.known ? audience.score.high - audience.score.low : 100);
const scored = (audience: AudienceScore) => (audience.known ? audience.score.value : null);
/** Sums of the same numbers in another order differ in the last digits. */
const rounding = 1e-6;

const followers = fc.oneof(fc.nat(2_000), fc.nat(5_000_000));
const share = fc.double({ min: 0.0001, max: 1.5, noNaN: true });
const posted = (most: number) =>
  fc.array(fc.record({ likes: share, comments: fc.double({ min: 0, max: 0.1, noNaN: true }), isReel: fc.boolean() }), { maxLength: most });

/** Counts that a page may show, whole and exact, in proportion to the followers. */
const shown: fc.Arbitrary<CreatorFacts> = fc
  .record({
    platform: fc.constantFrom('instagram' as const, 'tiktok' as const, 'youtube' as const, 'x' as const),
    followers,
    following: fc.nat(8_000),
    posts: fc.nat(2_000),
    perVideo: share,
    items: posted(15),
    kinds: fc.option(fc.record({ genuine: fc.nat(30), praise: fc.nat(30), spam: fc.nat(30) }), { nil: undefined }),
    visits: fc.array(fc.tuple(fc.nat(40), followers), { maxLength: 4 }),
    sampled: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }),
  })
  .map(({ platform, followers: size, following, posts, perVideo, items, kinds, visits, sampled }) => ({
    ...creator({ platform, followers: exact(size), following: exact(following), posts: exact(posts) }),
    totalLikes: platform === 'tiktok' ? exact(Math.round(perVideo * size * posts)) : unknown(),
    items: items.map(({ likes, comments, isReel }, index): Item => {
      const count = Math.round(likes * size);
      return {
        id: `${index}`,
        href: isReel ? '/reel/x/' : '/p/x/',
        by: null,
        pinned: false,
        date: null,
        age: null,
        likes: exact(count),
        comments: exact(Math.round(comments * count)),
        ...(isReel && { views: exact(count * 10) }),
        ...(index === 0 && kinds && { commentKinds: kinds }),
      };
    }),
    history: visits.toSorted(([a], [b]) => a - b).map(([day, count]) => ({ at: day * 86_400_000, followers: exact(count) })),
    sampledFollowers: sampled,
  }));

const hidden = unknown('hidden');
const without =
  (metric: Metric) =>
  (facts: CreatorFacts): CreatorFacts => ({
    ...facts,
    items: facts.items.map((item) => (item[metric] === undefined ? item : { ...item, [metric]: hidden })),
  });
const removals: Record<string, (facts: CreatorFacts) => CreatorFacts> = {
  followers: (facts) => ({ ...facts, followers: hidden }),
  following: (facts) => ({ ...facts, following: hidden }),
  'all likes of the account': (facts) => ({ ...facts, totalLikes: hidden }),
  'the number of posts': (facts) => ({ ...facts, posts: hidden }),
  'likes of posts': without('likes'),
  'comments of posts': without('comments'),
  'views of posts': without('views'),
  'what comments say': (facts) => ({ ...facts, items: facts.items.map(({ commentKinds: _, ...item }) => item) }),
  'earlier visits': (facts) => ({ ...facts, history: [] }),
  'sampled followers': (facts) => ({ ...facts, sampledFollowers: [] }),
};

/** How far down and up a shown count may be off, as shares; by turns, some not at all. */
const roundings = fc.array(fc.tuple(fc.constantFrom(0, 0.005, 0.05, 0.3), fc.constantFrom(0, 0.005, 0.05, 0.3)), {
  minLength: 1,
  maxLength: 7,
});

/** The same counts, abbreviated. */
function abbreviate(facts: CreatorFacts, by: readonly (readonly [number, number])[]): CreatorFacts {
  let turn = 0;
  const round = (count: Count): Count => {
    const [down, up] = by[turn++ % by.length] ?? [0, 0];
    if (count.value === null || (down === 0 && up === 0)) return count;
    return between(Math.floor(count.value * (1 - down)), count.value, Math.ceil(count.value * (1 + up)));
  };
  return {
    ...facts,
    followers: round(facts.followers),
    following: round(facts.following),
    posts: round(facts.posts),
    totalLikes: round(facts.totalLikes),
    items: facts.items.map((item) => ({
      ...item,
      ...(item.likes && { likes: round(item.likes) }),
      ...(item.comments && { comments: round(item.comments) }),
      ...(item.views && { views: round(item.views) }),
    })),
    history: (facts.history ?? []).map(({ at, followers: count }) => ({ at, followers: round(count) })),
  };
}

describe('not knowing never makes surer', () => {
  test.each(Object.keys(removals))('without %s the score is as wide or wider', (name) => {
    fc.assert(
      fc.property(shown, roundings, (facts, by) => {
        const rounded = abbreviate(facts, by);
        return widthOf(scoreOf(removals[name]?.(rounded) ?? rounded)) >= widthOf(scoreOf(rounded)) - rounding;
      }),
    );
  });

  test('abbreviated counts leave the score as wide or wider', () => {
    fc.assert(
      fc.property(shown, roundings, (facts, by) => widthOf(scoreOf(abbreviate(facts, by))) >= widthOf(scoreOf(facts)) - rounding),
      { numRuns: 300 },
    );
  });

  test('fewer posts of the same kind leave the score as wide or wider', () => {
    fc.assert(
      fc.property(shown, fc.nat(14), (facts, fewer) => {
        const alike = { ...facts, items: facts.items.map((item) => ({ ...item, ...facts.items[0], id: item.id })) };
        return widthOf(scoreOf({ ...alike, items: alike.items.slice(fewer) })) >= widthOf(scoreOf(alike)) - rounding;
      }),
    );
  });
});

describe('more followers at the same likes never raise the score by the engagement', () => {
  const noWorse = (facts: CreatorFacts, more: number) => {
    const size = facts.followers.value ?? 0;
    const [before, after] = [scored(scoreOf(facts)), scored(scoreOf({ ...facts, followers: exact(size + more) }))];
    return before === null || after === null || after <= before + rounding;
  };
  const size = fc.integer({ min: 1_000, max: 20_000_000 });
  const rate = fc.double({ min: -4, max: 2, noNaN: true }).map((log) => 10 ** log);

  test('on TikTok', () => {
    fc.assert(
      fc.property(size, fc.nat(20_000_000), rate, (count, more, likes) =>
        noWorse(
          creator({
            platform: 'tiktok',
            following: unknown(),
            followers: exact(count),
            posts: exact(100),
            totalLikes: exact(likes * count * 100),
          }),
          more,
        ),
      ),
      { numRuns: 500 },
    );
  });

  test('on YouTube', () => {
    fc.assert(
      fc.property(size, fc.nat(20_000_000), rate, (count, more, views) =>
        noWorse(
          creator({
            platform: 'youtube',
            following: unknown(),
            followers: exact(count),
            items: [1, 2, 3, 4].map((id) => ({
              id: `${id}`,
              href: '/',
              by: null,
              pinned: false,
              date: null,
              age: null,
              views: exact(views * count),
            })),
          }),
          more,
        ),
      ),
      { numRuns: 500 },
    );
  });

  test('on Instagram, from 100 followers on, where nothing is known of how likes fall (reels, few of them)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 100_000 }), fc.nat(20_000_000), rate, (count, more, likes) => {
        const each = Math.min(likes * count, 100);
        const items = [1, 2, 3, 4].map((id) => ({
          id: `${id}`,
          href: '/reel/x/',
          by: null,
          pinned: false,
          date: null,
          age: null,
          likes: exact(each),
          comments: exact(each / 20),
        }));
        return noWorse(creator({ following: unknown(), followers: exact(count), items }), more);
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever the page showed', () => {
  test('the score lies in its interval, and both from 0 to 100', () => {
    fc.assert(
      fc.property(shown, roundings, (facts, by) => {
        const audience = scoreOf(abbreviate(facts, by));
        if (!audience.known) return true;
        const { value, low, high } = audience.score;
        return 0 <= low && low <= value && value <= high && high <= 100;
      }),
    );
  });

  test('evidence is told loudest first, each kind once, with a confidence from 0 to 1', () => {
    fc.assert(
      fc.property(shown, (facts) => {
        const { evidence } = scoreOf(facts);
        expect(new Set(evidence.map(({ code }) => code)).size).toBe(evidence.length);
        expect(evidence.map(({ weight }) => Math.abs(weight))).toEqual(
          evidence.map(({ weight }) => Math.abs(weight)).toSorted((a, b) => b - a),
        );
        return evidence.every(({ confidence }) => confidence > 0 && confidence <= 1);
      }),
    );
  });

  test('what could still be gathered is none of what is there, and would narrow the score by a share from 0 to 1', () => {
    fc.assert(
      fc.property(shown, (facts) => {
        const { evidence, absent } = scoreOf(facts);
        return absent.every(({ code, gain }) => gain >= 0 && gain <= 1 && !evidence.some((piece) => piece.code === code));
      }),
    );
  });

  test('the same facts give the same score', () => {
    fc.assert(
      fc.property(shown, (facts) => {
        expect(scoreOf(structuredClone(facts))).toEqual(scoreOf(facts));
      }),
    );
  });
});
