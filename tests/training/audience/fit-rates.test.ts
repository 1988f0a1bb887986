import { describe, expect, test } from 'vitest';
import { usualIn } from '../../../lib/scoring/audience/model';
import { fitRates } from '../../../training/audience/fit-rates';
import type { RateRow } from '../../../training/audience/rows';

/** Invented creators from 1,000 to ten million followers, on a line with that slope through a tenth at 100,000, and as many on either side. */
const creatorsOn = (slope: number, spread = 0.3): RateRow[] =>
  Array.from({ length: 2_000 }, (_, at) => {
    const size = 3 + at / 500;
    const aside = ((at % 21) - 10) / 10;
    return { followers: 10 ** size, size, rate: -1 + slope * (size - 5) + spread * aside };
  });
const posts = creatorsOn(-0.1).map((row) => ({ ...row, likes: 1, comments: 1, spread: 0.3, posts: 12 }));
const trained = (tiktok: RateRow[]) => {
  const [population] = fitRates({ persons: posts, influencers: posts, tiktok, youtube: creatorsOn(-0.1) }).tiktok;
  if (population === undefined) throw new Error('nothing fitted');
  return population;
};
const middleAt = (rows: RateRow[], followers: number) => usualIn(trained(rows), followers).middle;

describe('what is usual on a network', () => {
  test('is the median of its creators where the slope is a slight one', () => {
    expect(middleAt(creatorsOn(-0.08), 1_000_000)).toBeCloseTo(-1.08, 1);
    expect(middleAt(creatorsOn(-0.08), 10_000)).toBeCloseTo(-0.92, 1);
  });

  test('falls by no more than a tenth per tenfold, and is mild for small creators where their rates fall faster', () => {
    const steep = creatorsOn(-0.4);
    const [small, large] = [middleAt(steep, 10_000), middleAt(steep, 1_000_000)];
    expect(small - large).toBeLessThan(0.21);
    expect(large).toBeCloseTo(-1.4, 1);
    expect(small).toBeLessThan(-0.6);
  });

  test('never rises with size', () => {
    const rising = creatorsOn(0.3);
    expect(middleAt(rising, 1_000_000)).toBeLessThanOrEqual(middleAt(rising, 10_000));
  });

  test('comes with the spread of its creators', () => {
    const { sd } = usualIn(trained(creatorsOn(-0.1, 0.6)), 300_000);
    expect(sd / usualIn(trained(creatorsOn(-0.1, 0.3)), 300_000).sd).toBeCloseTo(2, 1);
  });
});
