import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookOf, splat, spriteFrom, styleFor } from '../../../components/dashboard/market/splat';
import { standings } from '../../../lib/desk/market';

const sheetOf = (width: number, height: number) => ({ width, height, data: new Uint8ClampedArray(4 * width * height) });
const spriteOf = (side: number, pixel: readonly [number, number, number, number]) =>
  spriteFrom(
    side,
    Uint8ClampedArray.from({ length: 4 * side * side }, (_, index) => pixel[index % 4] ?? 0),
  );
const pixelAt = ({ width, data }: ReturnType<typeof sheetOf>, x: number, y: number) => [
  ...data.slice(4 * (y * width + x), 4 * (y * width + x) + 4),
];

describe('points laid over each other', () => {
  test('keep their colour alone', () => {
    const sheet = sheetOf(5, 5);
    splat(sheet, spriteOf(3, [200, 100, 50, 128]), 2, 2);
    expect(pixelAt(sheet, 2, 2)).toEqual([200, 100, 50, 128]);
    expect(pixelAt(sheet, 0, 2)).toEqual([0, 0, 0, 0]);
  });

  test('mix as light does, the last on top', () => {
    const sheet = sheetOf(1, 1);
    splat(sheet, spriteOf(1, [255, 0, 0, 255]), 0, 0);
    splat(sheet, spriteOf(1, [0, 0, 255, 128]), 0, 0);
    const [red = 0, green, blue = 0, alpha] = pixelAt(sheet, 0, 0);
    expect([green, alpha]).toEqual([0, 255]);
    expect(Math.abs(red - 127)).toBeLessThanOrEqual(1);
    expect(Math.abs(blue - 128)).toBeLessThanOrEqual(1);
  });

  test('cover more, never less, and nothing beyond the sheet', () => {
    const anywhere = fc.integer({ min: -6, max: 16 });
    fc.assert(
      fc.property(fc.array(fc.tuple(anywhere, anywhere, fc.integer({ min: 0, max: 255 }))), (points) => {
        const sheet = sheetOf(10, 8);
        for (const [x, y, alpha] of points) {
          const before = sheet.data.slice();
          splat(sheet, spriteOf(5, [10, 20, 30, alpha]), x, y);
          for (let at = 3; at < sheet.data.length; at += 4) {
            const touched = Math.abs(((at >> 2) % 10) - x) <= 2 && Math.abs(Math.floor((at >> 2) / 10) - y) <= 2;
            if (touched) expect(sheet.data[at]).toBeGreaterThanOrEqual(before[at] ?? 0);
            else expect(sheet.data[at]).toBe(before[at]);
          }
        }
      }),
    );
  });
});

test('each look has a number of its own', () => {
  const looks = [0, 1].flatMap((selected) =>
    [0, 1].flatMap((uncertain) => standings.map((_, standing) => lookOf(standing, uncertain, selected))),
  );
  expect(looks).toEqual(looks.map((_, index) => index));
});

test('many points are smaller and let more through than few, and so are those on little paper', () => {
  const styles = [1, 40, 2_000, 50_000, 1_000_000].map((points) => styleFor(points, 500_000));
  for (const key of ['radius', 'alpha'] as const) {
    const values = styles.map((style) => style[key]);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(Math.min(...values)).toBeGreaterThan(0);
  }
  expect(styleFor(2_000, 80_000).radius).toBeLessThan(styleFor(2_000, 500_000).radius);
});
