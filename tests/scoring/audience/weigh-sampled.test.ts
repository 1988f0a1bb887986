import { describe, expect, test } from 'vitest';
import type { Story } from '../../../lib/scoring/audience/stories';
import { weighSampled } from '../../../lib/scoring/audience/weigh-sampled';
import { creator, times } from '../facts';

const weighed = (sampledFollowers: number[]) => weighSampled(creator({ sampledFollowers }))[0];
const doubled: Story = { kind: 'followers', amount: 1, share: 1 };
const said = (sampledFollowers: number[], story = doubled) => {
  const says = weighed(sampledFollowers)?.says;
  return says && 'ratio' in says ? says.ratio(story).value : null;
};
const sample = (purchased: number, of: number) => times(of, (i) => (i < purchased ? 0.97 : 0.03));

describe('the share of sampled followers that resemble purchased ones', () => {
  test('is the most likely one, with what the sample leaves open', () => {
    const { value, low, high } = weighed(sample(10, 50))?.measured ?? { value: 0, low: 0, high: 0 };
    expect(value).toBeCloseTo(0.18, 1);
    expect(low).toBeGreaterThan(0.08);
    expect(high).toBeLessThan(0.34);
  });

  test('is left open more by fewer of them', () => {
    const widthOf = (count: number) => {
      const { low = 0, high = 0 } = weighed(sample(count / 5, count))?.measured ?? {};
      return high - low;
    };
    expect(widthOf(100)).toBeLessThan(widthOf(20));
  });

  // Alike under every share: nothing is learnt, and every share is as likely.
  test('is not told by accounts that could be either', () => {
    const { low = 1, high = 0 } = weighed(times(30, () => 0.5))?.measured ?? {};
    expect(high - low).toBeGreaterThan(0.89);
    expect(said(times(30, () => 0.5))).toBeCloseTo(0, 6);
  });

  test('ends for nine in ten creators who bought nothing below four tenths', () => {
    expect(weighed(sample(10, 50))?.band.high).toBeCloseTo(0.37, 1);
  });
});

describe('what the sample says', () => {
  test('speaks for a purchase of as many again from about a third on, and against it below', () => {
    expect(said(sample(30, 50))).toBeGreaterThan(2);
    expect(said(sample(5, 50))).toBeLessThan(-2);
  });

  test('is louder the larger the sample', () => {
    expect(said(sample(60, 100))).toBeGreaterThan(said(sample(12, 20)) ?? 0);
  });

  test('says nothing about likes', () => {
    expect(said(sample(40, 50), { kind: 'likes', amount: 1, share: 1 })).toBe(0);
  });

  test('comes from a few odd ones as from others: no single follower is surer than a thousand to one', () => {
    expect(said([...times(20, () => 1), ...times(30, () => 0)])).toBeCloseTo(
      said([...times(20, () => 0.999), ...times(30, () => 0.001)]) ?? 0,
      10,
    );
  });
});

test('what is no probability is no follower', () => {
  expect(weighed([...times(9, () => 0.9), Number.NaN, 3, -1])).toBeUndefined();
});
