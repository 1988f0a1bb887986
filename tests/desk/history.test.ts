import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJumps, followersCurve, growthPerWeek, lastFourWeeks, rateCurve, readHistory } from '../../lib/desk/history';
import type { Count } from '../../lib/model/count';
import type { DayRate, Snapshot } from '../../lib/model/profile';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 5, 12);

const exactly = (value: number): Count => ({ value, exact: true, from: 'text' });
const about = (value: number, low: number, high: number): Count => ({ value, exact: false, range: [low, high], from: 'text' });
const unknown: Count = { value: null, why: 'hidden' };

function snapshot(dayNumber: number, followers: Count, rate?: DayRate): Snapshot {
  const at = start + dayNumber * day;
  const counts = { followers, following: exactly(10), posts: exactly(10), totalLikes: unknown };
  return { day: new Date(at).toISOString().slice(0, 10), at, ...counts, ...(rate && { rate }) };
}

/** A visit every day, with these followers. */
const daily = (...followers: (number | Count)[]) =>
  followersCurve(followers.map((count, index) => snapshot(index, typeof count === 'number' ? exactly(count) : count)));

const rate = (value: number, basis: DayRate['basis'] = 'followers'): DayRate => ({
  basis,
  value,
  low: value / 2,
  high: value,
  posts: 9,
});

test('the curve of followers has the days that show them, with what shortening leaves open', () => {
  const curve = followersCurve([snapshot(0, exactly(900)), snapshot(1, unknown), snapshot(2, about(69_200, 69_150, 69_249))]);
  expect(curve).toEqual([
    { day: '2026-01-05', at: start, value: 900, low: 900, high: 900 },
    { day: '2026-01-07', at: start + 2 * day, value: 69_200, low: 69_150, high: 69_249 },
  ]);
});

describe('the curve of engagement', () => {
  test('has the days that were judged, as the newest counts', () => {
    const days = [
      snapshot(0, unknown, rate(0.05, 'views')),
      snapshot(1, unknown, rate(0.02)),
      snapshot(2, unknown),
      snapshot(3, unknown, rate(0.03)),
    ];
    const curve = rateCurve(days);
    expect(curve).toMatchObject({ basis: 'followers', otherBasis: 1 });
    expect(curve?.points.map(({ value, low }) => [value, low])).toEqual([
      [0.02, 0.01],
      [0.03, 0.015],
    ]);
  });

  test('is none where no day was judged', () => {
    expect(rateCurve([snapshot(0, exactly(5))])).toBeNull();
  });
});

describe('growth per week', () => {
  const over = (days: number, from: Count, to: Count) => growthPerWeek(followersCurve([snapshot(0, from), snapshot(days, to)]));

  test.each([
    [7, 1000, 1100, 0.1],
    [14, 1000, 1210, 0.1],
    [7, 1000, 900, -0.1],
    [7, 1000, 1000, 0],
    [6, 1000, 1100, 1.1 ** (7 / 6) - 1],
  ])('over %i days from %i to %i', (days, from, to, perWeek) => {
    const growth = over(days, exactly(from), exactly(to));
    expect(growth.known && growth.value).toBeCloseTo(perWeek, 12);
    expect(growth.known && growth.high - growth.low).toBe(0);
  });

  test('carries what shortened counts leave open', () => {
    const growth = over(7, about(10_000, 9_950, 10_049), about(11_000, 10_950, 11_049));
    expect(growth).toMatchObject({ known: true });
    expect(growth.known && [growth.low, growth.value, growth.high].map((figure) => figure.toFixed(4))).toEqual([
      '0.0897',
      '0.1000',
      '0.1105',
    ]);
  });

  test('is not told where shortening could hide either direction', () => {
    const growth = over(7, about(69_200, 69_150, 69_249), about(69_200, 69_150, 69_249));
    expect(growth).toMatchObject({ known: false, why: 'within-rounding' });
  });

  test('is told where shortening leaves the direction', () => {
    expect(over(7, about(69_200, 69_150, 69_249), about(69_300, 69_250, 69_349))).toMatchObject({ known: true });
  });

  test.each([
    ['one visit', [snapshot(0, exactly(5))], 'one-visit'],
    ['no visit', [], 'one-visit'],
    ['visits that show nothing', [snapshot(0, unknown), snapshot(9, unknown)], 'one-visit'],
    ['an account that had nobody', [snapshot(0, exactly(0)), snapshot(9, exactly(50))], 'one-visit'],
    ['five days', [snapshot(0, exactly(5)), snapshot(5, exactly(6))], 'too-short'],
  ])('of %s is not told', (_, days, why) => {
    expect(growthPerWeek(followersCurve(days))).toEqual({ known: false, why });
  });

  test('lately is that of the four weeks before the newest visit', () => {
    const points = followersCurve([0, 20, 30, 48, 58].map((dayNumber) => snapshot(dayNumber, exactly(1000 + dayNumber))));
    expect(lastFourWeeks(points).map(({ value }) => value)).toEqual([1030, 1048, 1058]);
    expect(lastFourWeeks([])).toEqual([]);
  });
});

describe('a jump', () => {
  const steady = [10_000, 10_050, 10_090, 10_150, 10_200, 10_240, 10_300];

  test('is a day far beyond the creator’s usual ones', () => {
    const [jump, ...others] = findJumps(daily(...steady, 13_000, 13_060, 13_110));
    expect(others).toEqual([]);
    expect(jump).toMatchObject({ direction: 'up', from: { value: 10_300 }, to: { value: 13_000 } });
    expect(jump?.growth.value).toBeCloseTo(13_000 / 10_300 - 1, 12);
    expect(jump?.usual).toBeGreaterThan(0.003);
    expect(jump?.usual).toBeLessThan(0.007);
  });

  test('may be a fall', () => {
    expect(findJumps(daily(...steady, 9_000, 9_050)).map(({ direction }) => direction)).toEqual(['down']);
  });

  test('may come twice', () => {
    expect(findJumps(daily(...steady, 13_000, 13_060, 13_100, 13_150, 13_200, 17_000, 17_100))).toHaveLength(2);
  });

  test.each<[string, (number | Count)[]]>([
    ['steady growth', steady],
    ['fast growth that is usual', [1000, 1100, 1210, 1330, 1460, 1610, 1770, 1950]],
    ['restless growth', [1000, 1100, 1090, 1250, 1240, 1300, 1500, 1490, 1650]],
    ['an account that stands still', [1000, 1000, 1000, 1000, 1000, 1000, 1000]],
    ['a hair’s breadth on an account that stands still', [1000, 1000, 1000, 1000, 1000, 1000, 1029]],
    ['fewer visits than make a habit', [1000, 1000, 1000, 1000, 2000]],
    ['nothing', []],
  ])('is not %s', (_, followers) => {
    expect(findJumps(daily(...followers))).toEqual([]);
  });

  test('is not what shortening explains', () => {
    const before = about(1_000_000, 950_000, 1_049_999);
    const after = about(1_100_000, 1_050_000, 1_149_999);
    expect(findJumps(daily(before, before, before, before, before, before, after, after))).toEqual([]);
    const beyond = about(1_300_000, 1_250_000, 1_349_999);
    expect(findJumps(daily(before, before, before, before, before, before, beyond, beyond))).toHaveLength(1);
  });

  test('is measured by the days between the visits', () => {
    const visits = [0, 7, 14, 21, 28, 35, 42, 84].map((dayNumber) =>
      snapshot(dayNumber, exactly(Math.round(10_000 * 1.03 ** (dayNumber / 7)))),
    );
    expect(findJumps(followersCurve(visits))).toEqual([]);
  });

  test('two looks around midnight are one visit, whatever a day usually brings', () => {
    const points = daily(1000, 1100, 1210, 1330, 1460, 1610, 1700);
    const last = points.at(-1);
    if (!last) throw new Error('no points');
    const minutesLater = { ...last, day: '2026-01-12', at: last.at + 600_000, value: 1760, low: 1760, high: 1760 };
    expect(findJumps([...points, minutesLater])).toEqual([]);
  });
});

test('every history is read, and every figure is finite', () => {
  const counts = fc.oneof(
    fc.constant(unknown),
    fc.nat({ max: 2 ** 40 }).map(exactly),
    fc
      .tuple(fc.nat({ max: 10 ** 9 }), fc.nat({ max: 1000 }), fc.nat({ max: 1000 }))
      .map(([value, less, more]) => about(value, Math.max(0, value - less), value + more)),
  );
  const histories = fc.array(fc.tuple(fc.nat({ max: 3 }), counts), { maxLength: 30 });
  fc.assert(
    fc.property(histories, (steps) => {
      let at = 0;
      const history = steps.map(([wait, count]) => {
        at += wait;
        return snapshot(at, count);
      });
      const { growth, recentGrowth, jumps } = readHistory({ history });
      const figures = [growth, recentGrowth].flatMap((one) => ('low' in one ? [one.low, one.high] : []));
      const steppings = jumps.flatMap(({ growth: { value, low, high }, usual }) => [value, low, high, usual]);
      expect([...figures, ...steppings].every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
