import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard, placeOf } from '../../components/overlay/placement';

const window = { width: 1000, height: 800 };
const chip = { left: 100, top: 50, width: 300, height: 28 };

describe('the card', () => {
  test('hangs below its chip where there is room', () => {
    expect(placeCard(chip, window, 360)).toEqual({ left: 100, top: 86, bottom: null, width: 360, maxHeight: 706 });
  });

  test('stands above a chip that is low in the window', () => {
    expect(placeCard({ ...chip, top: 700 }, window, 360)).toEqual({ left: 100, top: null, bottom: 108, width: 360, maxHeight: 684 });
  });

  test('is narrower than wanted in a narrow window', () => {
    expect(placeCard(chip, { width: 320, height: 800 }, 360)).toMatchObject({ left: 8, width: 304 });
  });

  test('never leaves the window, wherever the page has scrolled its chip', () => {
    const offset = fc.integer({ min: -5000, max: 5000 });
    const size = fc.record({ width: fc.integer({ min: 200, max: 3000 }), height: fc.integer({ min: 200, max: 2000 }) });
    fc.assert(
      fc.property(offset, offset, size, (left, top, window) => {
        const card = placeCard({ left, top, width: 300, height: 28 }, window, 360);
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.left + card.width).toBeLessThanOrEqual(window.width);
        const edge = card.top ?? card.bottom ?? Number.NaN;
        expect(edge).toBeGreaterThanOrEqual(0);
        expect(edge + card.maxHeight).toBeLessThanOrEqual(window.height);
      }),
    );
  });
});

describe('the place of the moved chip', () => {
  test.each([
    ['at the upper left edge', { ...chip, left: 8, top: 8 }, { x: 0, y: 0 }],
    ['at the lower right edge', { ...chip, left: 692, top: 764 }, { x: 1, y: 1 }],
    ['in the middle', { ...chip, left: 350, top: 386 }, { x: 0.5, y: 0.5 }],
    ['dragged beyond the window', { ...chip, left: -200, top: 5000 }, { x: 0, y: 1 }],
  ])('%s', (_, box, place) => {
    expect(placeOf(box, window)).toEqual(place);
  });
});
