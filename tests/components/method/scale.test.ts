import { describe, expect, test } from 'vitest';
import { linearScale, logScale } from '../../../components/dashboard/scale';

describe('a linear axis', () => {
  const scale = linearScale(0, 1, 300, -200, [0, 0.5, 1]);
  test.each([
    [0, 300],
    [0.25, 250],
    [1, 100],
    [-3, 300],
    [7, 100],
  ])('places %d at %d', (value, pixel) => {
    expect(scale.place(value)).toBeCloseTo(pixel, 9);
  });
});

describe('a log axis', () => {
  const scale = logScale(300, 3_000_000, 50, 400);
  test('has a tick at every power of ten between its ends', () => {
    expect(scale.ticks).toEqual([1_000, 10_000, 100_000, 1_000_000]);
  });
  test.each([
    [300, 50],
    [30_000, 250],
    [3_000_000, 450],
    [0, 50],
    [-5, 50],
    [9e9, 450],
  ])('places %d at %d', (value, pixel) => {
    expect(scale.place(value)).toBeCloseTo(pixel, 9);
  });
  test('one that begins at a power of ten has a tick there', () => {
    expect(logScale(0.001, 1, 0, 100).ticks.map((tick) => tick.toPrecision(1))).toEqual(['0.001', '0.01', '0.1', '1']);
  });
});
