import { describe, expect, test } from 'vitest';
import { areaOf, type Separated } from '../../../training/audience/auc';

const scores = (...values: number[]) => values.map((score, creator) => ({ creator, score }));
const aucOf = (...groups: Separated[]) => areaOf(groups, 'test').auc;

describe('the area under the curve', () => {
  test.each<[string, number[], number[], number]>([
    ['each bought one above all others', [1, 2, 3], [11, 12, 13], 1],
    ['each below all others', [11, 12, 13], [1, 2, 3], 0],
    ['all the same', [1, 1, 1], [1, 1, 1], 0.5],
    // The first bought one against the second and third clean ones, and so on: 5 > 3, 5 < 9, 2 < 4, 2 < 9, 6 > 4, 6 > 3.
    ['half of the six pairs', [4, 3, 9], [5, 2, 6], 0.5],
  ])('%s', (_, clean, bought, expected) => {
    expect(aucOf({ clean: scores(...clean), bought: scores(...bought) })).toBeCloseTo(expected, 3);
  });

  // Every purchase raises its own creator's score, and tells nothing between creators.
  test('compares no creator with itself', () => {
    expect(aucOf({ clean: scores(1, 3), bought: scores(2, 4) })).toBe(0.5);
  });

  test('compares creators of the same group only, each group by its size', () => {
    const seen = { clean: scores(1, 2, 3), bought: scores(11, 12, 13) };
    const unseen = { clean: scores(100), bought: [{ creator: 1, score: 50 }] };
    expect(aucOf(seen, unseen)).toBe(0.75);
  });

  test('has an interval around it that narrows with more creators, the same for the same name', () => {
    const of = (count: number) => ({
      clean: Array.from({ length: count }, (_, creator) => ({ creator, score: (creator * 37) % 100 })),
      bought: Array.from({ length: count }, (_, creator) => ({ creator, score: ((creator * 37) % 100) + 20 })),
    });
    const [few, many] = [areaOf([of(40)], 'a'), areaOf([of(400)], 'a')];
    expect(few.low).toBeLessThan(few.auc);
    expect(few.auc).toBeLessThan(few.high);
    expect(many.high - many.low).toBeLessThan(few.high - few.low);
    expect(areaOf([of(40)], 'a')).toEqual(few);
  });
});
