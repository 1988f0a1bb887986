import { describe, expect, test } from 'vitest';
import { type Compared, compareCreators, type FigureRowId, postsPerWeek } from '../../lib/desk/compare';
import type { Assessment, EngagementRate } from '../../lib/model/assessment';
import type { Count } from '../../lib/model/count';
import type { Profile, SeenItem } from '../../lib/model/profile';
import { audience, fullAssessment, noAudience, span } from '../components/audience-samples';
import { estimate, knownRate } from '../components/overlay-samples';

const exactly = (value: number): Count => ({ value, exact: true, from: 'text' });
const unknown: Count = { value: null, why: 'absent' };

const profile = (over: Partial<Profile> = {}): Profile => ({
  id: 'mira',
  platform: 'instagram',
  handle: 'mira',
  canonicalId: null,
  aliases: [],
  name: 'Mira Stone',
  bio: null,
  verified: null,
  private: false,
  avatar: 'present',
  followers: exactly(10_000),
  following: exactly(300),
  posts: exactly(120),
  totalLikes: unknown,
  items: [],
  history: [],
  createdAt: 0,
  updatedAt: 0,
  seenAt: 0,
  ...over,
});

const one = (over: Partial<Assessment> = {}, rest: Partial<Compared> = {}): Compared => ({
  profile: profile(),
  assessment: fullAssessment(over),
  price: null,
  ...rest,
});
const withRates = (...engagement: EngagementRate[]) => one({ engagement });
const rowOf = (id: FigureRowId, ...creators: Compared[]) => compareCreators(creators).find((row) => row.id === id);

const likesOnly = { used: 9, pinnedLeftOut: 0, othersLeftOut: 0, incomplete: 0, metrics: ['likes' as const] };

describe('the best of a row', () => {
  test.each<[string, (number | [number, number])[], number | null]>([
    ['is the highest rate', [0.02, 0.031, 0.03], 1],
    ['is none between equals', [0.03, 0.03, 0.01], null],
    [
      'is none where ranges overlap',
      [
        [0.02, 0.03],
        [0.029, 0.04],
      ],
      null,
    ],
    [
      'is none where ranges touch',
      [
        [0.02, 0.03],
        [0.03, 0.04],
      ],
      null,
    ],
    ['is the one whose range is beyond the others', [[0.02, 0.029], [0.03, 0.04], 0.01], 1],
  ])('%s', (_, rates, best) => {
    const creators = rates.map((rate) => {
      const [low, high] = typeof rate === 'number' ? [rate, rate] : rate;
      return withRates(knownRate({ mean: estimate((low + high) / 2, low, high) }));
    });
    expect(rowOf('rate-followers', ...creators)?.best).toBe(best);
  });

  test('is never one that is unknown, and none beside unknown ones alone', () => {
    const nothing = withRates({ known: false, basis: 'followers', why: 'no-posts-seen' });
    const row = rowOf('rate-followers', nothing, withRates(knownRate({ mean: estimate(0.02) })));
    expect(row?.best).toBeNull();
    expect(row?.cells[0]).toEqual({ known: false, why: 'no-posts-seen' });
    expect(rowOf('rate-followers', nothing, withRates(knownRate()), withRates(knownRate({ mean: estimate(0.5) })))?.best).toBe(2);
  });

  test('is none of rates that divide by different things: each has a row of its own', () => {
    const byViews = withRates(knownRate({ basis: 'views', mean: estimate(0.09) }));
    const byFollowers = withRates(knownRate({ mean: estimate(0.02) }));
    const rows = compareCreators([byViews, byFollowers]);
    expect(rows.filter(({ id }) => id.startsWith('rate-')).map(({ id, best }) => [id, best])).toEqual([
      ['rate-followers', null],
      ['rate-views', null],
    ]);
  });

  test('is none where one counts likes alone, and the row says that they differ', () => {
    const row = rowOf('rate-followers', withRates(knownRate({ sample: likesOnly, mean: estimate(0.9) })), withRates(knownRate()));
    expect(row).toMatchObject({ best: null, differ: true });
  });

  test('takes replies for comments, since networks only call them otherwise', () => {
    const sample = { ...likesOnly, metrics: ['likes' as const, 'replies' as const] };
    const row = rowOf('rate-followers', withRates(knownRate({ sample, mean: estimate(0.9) })), withRates(knownRate()));
    expect(row).toMatchObject({ best: 0, differ: false });
  });

  test('is the lower price, in one currency', () => {
    const asking = (amount: number, currency: string) => one({}, { price: { amount, currency } });
    expect(rowOf('price', asking(450, 'EUR'), asking(300, 'EUR'), one())).toMatchObject({ best: 1, differ: false });
    expect(rowOf('price', asking(450, 'EUR'), asking(300, 'USD'))).toMatchObject({ best: null, differ: true });
  });

  test('is the higher audience score, where the intervals lie apart', () => {
    const score = (value: number, low: number, high: number) => one({ audience: audience(span(value, low, high)) });
    expect(rowOf('audience', score(80, 70, 90), score(40, 20, 60))?.best).toBe(0);
    expect(rowOf('audience', score(80, 50, 90), score(40, 20, 60))?.best).toBeNull();
    expect(rowOf('audience', one({ audience: noAudience }), score(40, 20, 60))?.best).toBeNull();
  });

  test.each<FigureRowId>(['followers', 'following', 'posts'])('is none of %s: more are not better', (id) => {
    const small = one({}, { profile: profile({ followers: exactly(1), following: exactly(1), posts: exactly(1) }) });
    expect(rowOf(id, one(), small)).toMatchObject({ best: null, differ: false });
  });
});

test('places among like creators are compared on one network by one source', () => {
  const percentile = (below: number, name = 'TIDES') => ({ name, year: 2023, source: '', below: estimate(below) });
  const placed = (below: number, over: Partial<Profile> = {}, name?: string): Compared => ({
    ...withRates(knownRate({ percentile: percentile(below, name) })),
    profile: profile(over),
  });
  expect(rowOf('percentile', placed(0.9), placed(0.4))?.best).toBe(0);
  expect(rowOf('percentile', placed(0.9), placed(0.4, { platform: 'tiktok' }))).toMatchObject({ best: null, differ: true });
  expect(rowOf('percentile', placed(0.9), placed(0.4, {}, 'Other'))).toMatchObject({ best: null, differ: true });
});

test('prices are told for a thousand followers, and for a thousand views where there are any', () => {
  const priced: Compared = one(
    {},
    {
      price: { amount: 450, currency: 'EUR' },
      profile: profile({ followers: { value: 10_000, exact: false, range: [9_950, 10_049], from: 'text' } }),
    },
  );
  const row = rowOf('price-per-thousand-followers', priced);
  expect(row?.cells).toEqual([{ known: true, value: 45, low: 450_000 / 10_049, high: 450_000 / 9_950, measure: 'EUR' }]);
  expect(rowOf('price-per-thousand-views', priced)).toBeUndefined();
  const nobody: Compared = { ...priced, profile: profile({ followers: exactly(0) }) };
  expect(rowOf('price-per-thousand-followers', nobody)).toBeUndefined();
});

test('a row that nobody has is left out, and each row has a cell for everybody', () => {
  const rows = compareCreators([one(), one(), one()]);
  expect(rows.some(({ id }) => id === 'price' || id === 'growth')).toBe(false);
  expect(rows.every(({ cells }) => cells.length === 3)).toBe(true);
  expect(compareCreators([])).toEqual([]);
});

describe('posts per week', () => {
  const posts = (...days: (number | null)[]): SeenItem[] =>
    days.map((day, index) => ({
      id: String(index),
      href: '',
      by: null,
      pinned: false,
      date: day === null ? null : new Date(Date.UTC(2026, 0, day)).toISOString(),
      age: null,
      seenAt: 0,
      dateWithin: day === null ? null : 0,
    }));
  const often = (items: SeenItem[]) => postsPerWeek({ handle: 'mira', items });

  test('are told between the oldest and the newest', () => {
    expect(often(posts(28, 21, 14, 7))).toBe(1);
    expect(often(posts(7, 14, 28, 21, null))).toBe(1);
  });

  test('are told of the twelve newest', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => 400 - index);
    expect(often(posts(...twelve, 1))).toBe(7);
  });

  test.each<[string, SeenItem[]]>([
    ['three posts', posts(28, 21, 14)],
    ['posts of one moment', posts(7, 7, 7, 7)],
    ['dates that are a month wide', posts(28, 21, 14, 7).map((item) => ({ ...item, dateWithin: 30 * 86_400_000 }))],
    ['pinned ones', posts(28, 21, 14, 7).map((item) => ({ ...item, pinned: true }))],
    ['other people’s', posts(28, 21, 14, 7).map((item) => ({ ...item, by: 'somebody' }))],
    ['none', []],
  ])('are not told of %s', (_, items) => {
    expect(often(items)).toBeNull();
  });
});
