import { describe, expect, test } from 'vitest';
import type { RateBasis } from '../../lib/model/assessment';
import { measureEngagement } from '../../lib/scoring/engagement';
import type { CreatorFacts } from '../../lib/scoring/facts';
import { between, creator, exact, post, times, unknown } from './facts';

function known(basis: RateBasis, facts: CreatorFacts) {
  const rate = measureEngagement(facts, null).find((each) => each.basis === basis);
  if (!rate?.known) throw new Error(`no rate by ${basis}: ${JSON.stringify(rate)}`);
  return rate;
}

describe('robust figures', () => {
  const liked = (likes: readonly number[]) => creator({ items: likes.map((count) => post({ likes: count, comments: 0 })) });
  const few = [10, 20, 30, 40, 9_000];

  test('the trimmed mean of five posts leaves out the lowest and the highest: (20 + 30 + 40) / 3 / 2,000 = 1.5 %', () => {
    expect(known('followers', liked(few)).trimmed?.value).toBe(0.015);
  });

  test('of twelve posts it leaves out two at each end: eight of 30 / 2,000 = 1.5 %', () => {
    expect(known('followers', liked([900, 10, ...times(8, () => 30), 20, 8_000])).trimmed?.value).toBe(0.015);
  });

  test('of nine posts it leaves out one at each end: (7 x 30) / 7 / 2,000 = 1.5 %', () => {
    expect(known('followers', liked([0, ...times(7, () => 30), 8_000])).trimmed?.value).toBe(0.015);
  });

  test('the likely range of five posts reaches from the lowest to the highest of them', () => {
    expect(known('followers', liked(few)).likely).toEqual({ value: 0.015, low: 0.005, high: 4.5 });
  });

  test('the likely range of equal posts is their rate', () => {
    expect(known('followers', liked(times(12, () => 30))).likely).toEqual({ value: 0.015, low: 0.015, high: 0.015 });
  });

  test('the likely range carries what abbreviated counts leave open: 25 to 34 likes of 1,900 to 2,099', () => {
    const items = times(12, () => post({ likes: between(25, 30, 34), comments: 0 }));
    const { likely } = known('followers', creator({ followers: between(1_900, 2_000, 2_099), items }));
    expect(likely).toEqual({ value: 0.015, low: 25 / 2_099, high: 34 / 1_900 });
  });

  test('leave pinned posts out', () => {
    const items = [post({ likes: 9_000, comments: 0 }, { pinned: true }), ...times(5, () => post({ likes: 30, comments: 0 }))];
    const { trimmed, likely } = known('followers', creator({ items }));
    expect([trimmed?.high, likely?.high]).toEqual([0.015, 0.015]);
  });

  test.each([
    ['four posts', 'followers', liked([10, 20, 30, 40])],
    [
      'a lifetime average',
      'lifetime-likes',
      creator({ platform: 'tiktok', totalLikes: exact(900), items: times(12, () => post({ views: 9 })) }),
    ],
  ] as const)('are not had of %s', (_, basis, facts) => {
    const { trimmed, likely } = known(basis, facts);
    expect([trimmed, likely]).toEqual([null, null]);
  });

  test('the percentile is that of the same definition: of TikTok’s 22,361 followers half have less than 6.5 % likes a video', () => {
    const facts = creator({ platform: 'tiktok', followers: exact(22_361), posts: exact(1_000), totalLikes: exact(65 * 22_361) });
    const { percentile } = known('lifetime-likes', facts);
    expect([percentile?.name, percentile?.year, percentile?.below.value.toFixed(3)]).toEqual(['TIDES', 2023, '0.500']);
  });

  test('the percentile of an account with unknown followers is unknown', () => {
    const items = [post({ likes: 50, comments: 0, shares: 0, views: 1_000 })];
    const facts = creator({ platform: 'tiktok', followers: unknown(), items });
    expect(known('views', facts).percentile).toBeNull();
  });
});
