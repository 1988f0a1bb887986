import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Focus } from '../../../lib/model/assessment';
import type { Item } from '../../../lib/model/reading';
import { type TopicId, topicIdSchema } from '../../../lib/model/topic';
import { readFocus } from '../../../lib/scoring/focus/read-focus';
import { creator, post, times } from '../facts';

type Known = Extract<Focus, { known: true }>;

const about = (topics: TopicId[], over: Partial<Item> = {}) => post({}, { topics, sponsored: false, ...over });
const silent = about([]);
const unread = post({ likes: 100 });

function known(items: Item[], bio: string | null = null): Known {
  const focus = readFocus(creator({ items, bio }));
  if (!focus.known) throw new Error(`unknown: ${focus.why}`);
  return focus;
}

describe('how much must be read', () => {
  const food = about(['food']);
  test.each<[string, Item[], string | null, Focus['known'] | 'no-words' | 'too-little']>([
    ['nothing at all', [], null, 'no-words'],
    ['posts without words and a bio without letters', [unread, unread], '🌿 ✨ 2024', 'no-words'],
    ['a bio that tells no topic', [], 'just me', 'too-little'],
    ['a bio alone', [], 'recipes and restaurants', 'too-little'],
    ['four posts', times(4, () => food), null, 'too-little'],
    ['five posts', times(5, () => food), null, true],
    ['two posts and a bio', times(2, () => food), 'recipes', 'too-little'],
    ['three posts and a bio', times(3, () => food), 'recipes', true],
    ['many posts that tell nothing', times(30, () => silent), null, 'too-little'],
    ['four posts that tell something among many', [...times(4, () => food), ...times(30, () => silent)], null, 'too-little'],
  ])('%s', (_, items, bio, expected) => {
    const focus = readFocus(creator({ items, bio }));
    expect(focus.known ? true : focus.why).toBe(expected);
  });

  test("other people's posts in the timeline do not count", () => {
    const items = times(9, () => about(['food'], { by: 'somebody.else' }));
    expect(readFocus(creator({ items, bio: null }))).toEqual({ known: false, why: 'no-words' });
  });

  test('posts whose words were not read are not counted', () => {
    expect(known([...times(5, () => about(['food'])), unread]).posts).toBe(5);
  });
});

describe('the topics', () => {
  test('come with the largest share first, and leave something for what was not seen', () => {
    const { topics } = known([...times(3, () => about(['travel'])), ...times(9, () => about(['food']))]);
    expect(topics.map(({ topic, posts }) => [topic, posts])).toEqual([
      ['food', 9],
      ['travel', 3],
    ]);
    // (9 + 1/28) / 13 and (3 + 1/28) / 13.
    expect(topics.map(({ share }) => Number(share.toFixed(4)))).toEqual([0.6951, 0.2335]);
  });

  test('of one post the clearest counts four times the next one', () => {
    const { topics } = known(times(10, () => about(['pets', 'photography'])));
    // (8 + 1/28) / 11 and (2 + 1/28) / 11.
    expect(topics.map(({ topic, share, posts }) => [topic, Number(share.toFixed(4)), posts])).toEqual([
      ['pets', 0.7305, 10],
      ['photography', 0.1851, 10],
    ]);
  });

  test('the bio counts as two posts', () => {
    const { topics } = known(
      times(4, () => about(['travel'])),
      'Recipes for busy people',
    );
    // (2 + 1/28) / 7.
    expect(topics.find(({ topic }) => topic === 'food')).toEqual({
      topic: 'food',
      share: expect.closeTo(0.2908, 4),
      since: null,
      posts: 0,
    });
  });

  test('date from the oldest post that tells them, pinned or not, as far as dates are known', () => {
    const items = [
      about(['food'], { date: '2026-05-01T10:00:00Z' }),
      about(['food', 'travel'], { date: '2025-03-01T01:00:00+09:00', pinned: true }),
      about(['food'], { date: '2025-02-28T20:00:00Z' }),
      about(['travel'], { date: null }),
      about(['travel'], { date: '2024-01-01T00:00:00Z', by: 'somebody.else' }),
      about(['garden']),
      about(['food']),
    ];
    const since = Object.fromEntries(known(items).topics.map((topic) => [topic.topic, topic.since]));
    expect(since).toEqual({ food: '2025-03-01T01:00:00+09:00', travel: '2025-03-01T01:00:00+09:00', garden: null });
  });
});

describe('the concentration', () => {
  const value = (...items: Item[][]) => known(items.flat()).concentration.value;
  const few = times(12, () => about(['food']));

  test.each([
    ['one thing', times(30, () => about(['food'])), 90, 100],
    ['two things alike', [...times(15, () => about(['food'])), ...times(15, () => about(['travel']))], 45, 52],
    ['ten things', topicIdSchema.options.slice(0, 10).flatMap((topic) => times(3, () => about([topic]))), 7, 13],
  ])('of posts about %s', (_, items, low, high) => {
    expect(value(items)).toBeGreaterThan(low);
    expect(value(items)).toBeLessThan(high);
  });

  test('has a narrower range for more posts', () => {
    const width = (posts: number) => {
      const { low, high } = known(times(posts, () => about(['food']))).concentration;
      return high - low;
    };
    expect(width(5)).toBeGreaterThan(40);
    expect(width(12)).toBeLessThan(width(5));
    expect(width(60)).toBeLessThan(15);
  });

  test('bears as many silent posts as the reading of words leaves unrecognised', () => {
    expect(known([...few, ...times(6, () => silent)]).concentration).toEqual(known(few).concentration);
  });

  test('is lower and less sure with more silent posts, whose topics nobody knows', () => {
    const all = known(few).concentration;
    const half = known([...few, ...times(18, () => silent)]).concentration;
    // 12 of the 18 are beyond what goes unrecognised: half of the posts.
    expect(half.high).toBe(all.high);
    expect(half.value).toBeCloseTo(all.value * 0.75 ** 2, 10);
    expect(half.low).toBeCloseTo(all.low * 0.5 ** 2, 10);
  });
});

describe('the share of advertising', () => {
  const some = (marked: number, of: number, over: Partial<Item> = {}) =>
    times(of, (index) => about(['food'], { sponsored: index < marked, ...over }));

  test('comes with its range', () => {
    // Wilson 1927 for 2 of 12, nine of ten: by hand (0.16667 + 0.11274 ± 1.6449 √(0.011574 + 0.0046974)) / 1.22548.
    expect(known(some(2, 12)).sponsored).toEqual({
      share: { value: expect.closeTo(1 / 6, 10), low: expect.closeTo(0.0568, 3), high: expect.closeTo(0.3992, 3) },
      marked: 2,
      posts: 12,
    });
  });

  test('counts posts that tell no topic and leaves pinned ones out', () => {
    const items = [...some(1, 5), about([], { sponsored: true }), ...some(3, 3, { pinned: true })];
    expect(known(items).sponsored).toMatchObject({ marked: 2, posts: 6 });
  });

  test('is unknown for fewer than five posts', () => {
    expect(known([...some(1, 4), ...some(0, 2, { pinned: true })]).sponsored).toBeNull();
  });
});

describe('whatever the facts are', () => {
  const anyItem = fc
    .record({
      topics: fc.option(fc.array(fc.constantFrom(...topicIdSchema.options), { maxLength: 5 }), { nil: undefined }),
      sponsored: fc.option(fc.boolean(), { nil: undefined }),
      pinned: fc.boolean(),
      by: fc.constantFrom(null, 'mira.bakes', 'other'),
      date: fc.constantFrom(null, '2026-01-01T00:00:00Z', 'never'),
    })
    .map(({ topics, sponsored, ...over }) => ({
      ...post({}, over),
      ...(topics === undefined ? {} : { topics }),
      ...(sponsored === undefined ? {} : { sponsored }),
    }));
  const anyFacts = fc.record({ items: fc.array(anyItem, { maxLength: 60 }), bio: fc.option(fc.constantFrom('', 'recipes', 'hello')) });

  test('shares are shares, ranges hold their value, and what is known is finite', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const focus = readFocus(creator(facts));
        if (!focus.known) return;
        const { value, low, high } = focus.concentration;
        expect(0 <= low && low <= value && value <= high && high <= 100).toBe(true);
        expect(focus.topics.length).toBeGreaterThan(0);
        expect(focus.topics.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
        expect(focus.topics.every(({ share }, at) => share > 0 && share <= (focus.topics[at - 1]?.share ?? 1))).toBe(true);
        const share = focus.sponsored?.share;
        expect(share === undefined || (0 <= share.low && share.low <= share.value && share.value <= share.high && share.high <= 1)).toBe(
          true,
        );
      }),
    );
  });

  test('one more silent post never makes it look more concentrated or surer at the lower end', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const before = readFocus(creator(facts));
        const after = readFocus(creator({ ...facts, items: [...facts.items, silent] }));
        if (!before.known) return;
        expect(after.known && after.concentration.value <= before.concentration.value + 1e-9).toBe(true);
        expect(after.known && after.concentration.low <= before.concentration.low + 1e-9).toBe(true);
      }),
    );
  });
});
