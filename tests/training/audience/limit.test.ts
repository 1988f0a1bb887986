import { expect, test } from 'vitest';
import { randomFrom } from '../../../lib/scoring/random';
import { areaOf } from '../../../training/audience/auc';
import { limitOf } from '../../../training/audience/limit';

/** Normal numbers (Box & Muller 1958). */
const normal = (draw: () => number) => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
const draw = randomFrom(7);
const one = Array.from({ length: 600 }, (_, creator) => ({ creator, point: [normal(draw)] }));
const shifted = (by: number) => one.map(({ creator, point: [x = 0] }) => ({ creator, point: [x + by] }));
const areaBy = (by: number) => {
  const { clean, bought } = limitOf(one, shifted(by));
  return areaOf([{ clean, bought }], 'test').auc;
};

// Two normal distributions a standard deviation apart: .5 + .5 erf(.5) = .760; none: .5
test.each([
  [1, 0.76],
  [-1, 0.76],
  [2, 0.921],
])('normal figures that a purchase shifts by %f standard deviations are told by %f', (by, expected) => {
  expect(areaBy(by)).toBeGreaterThan(expected - 0.03);
  expect(areaBy(by)).toBeLessThan(expected + 0.03);
});

test('figures that a purchase does not shift are not told, although the densities were found on as many rows', () => {
  const { clean, bought } = limitOf(
    one,
    one.map(({ creator }) => ({ creator, point: [normal(draw)] })),
  );
  expect(Math.abs(areaOf([{ clean, bought }], 'test').auc - 0.5)).toBeLessThan(0.04);
});

test('two figures tell more than one', () => {
  const two = one.map(({ creator, point }) => ({ creator, point: [...point, normal(draw)] }));
  const after = two.map(({ creator, point }) => ({ creator, point: point.map((x) => x + 1) }));
  const { clean, bought } = limitOf(two, after);
  expect(areaOf([{ clean, bought }], 'test').auc).toBeGreaterThan(0.8);
});
