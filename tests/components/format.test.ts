import { describe, expect, test } from 'vitest';
import { formatCount, formatEstimate, formatRate, formatRateRange } from '../../components/ui/format';
import type { Count } from '../../lib/model/count';
import { estimate } from './overlay-samples';

const exact = (value: number): Count => ({ value, exact: true, from: 'text' });
const shortened = (value: number): Count => ({ value, exact: false, range: [value - 50, value + 49], from: 'text' });

describe('a count', () => {
  test.each([
    ['exact', exact(698_079_524), 'full', '698,079,524'],
    ['exact where room is scarce', exact(698_079_524), 'compact', '698.1M'],
    ['exact and short enough anyway', exact(9999), 'compact', '9,999'],
    ['shortened by the page', shortened(69_200), 'full', '≈69.2K'],
    ['shortened by the page to four digits', shortened(830_600), 'full', '≈830.6K'],
    ['shortened by the page to two decimals', shortened(9_870), 'full', '≈9.87K'],
    ['nothing', exact(0), 'full', '0'],
    ['unknown', { value: null, why: 'hidden' } satisfies Count, 'full', '—'],
  ] as const)('%s', (_, count, notation, shown) => {
    expect(formatCount(count, notation)).toBe(shown);
  });
});

test.each([
  [0, '0.0%'],
  [0.0005, '0.050%'],
  [0.02, '2.0%'],
  [0.0999, '10%'],
  [0.131, '13%'],
  [1.324, '132%'],
])('the rate %d keeps two digits, and whole percents above 100: %s', (rate, shown) => {
  expect(formatRate(rate)).toBe(shown);
});

test('a range names its unit once, and is one figure where both ends read the same', () => {
  expect([formatRateRange(0.012, 0.034), formatRateRange(0.012, 0.01204)]).toEqual(['1.2 – 3.4%', '1.2%']);
});

test('an estimate is marked as approximate as soon as an abbreviated count leaves it open', () => {
  expect([formatEstimate(estimate(0.0212, 0.0212, 0.0212)), formatEstimate(estimate(0.0212, 0.021, 0.0214))]).toEqual(['2.1%', '≈2.1%']);
});
