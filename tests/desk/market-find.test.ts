import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeGrid, nearestPoint, nextPoint, type Place, pointsBetween, pointsInside } from '../../lib/desk/market-find';

const paper = { perX: 100, perY: 50 };
const placesOf = (points: readonly Place[]) => ({
  size: points.length,
  x: Float64Array.from(points, ({ x }) => x),
  y: Float64Array.from(points, ({ y }) => y),
});
const coordinate = (min: number, max: number) => fc.integer({ min: min * 16, max: max * 16 }).map((sixteenths) => sixteenths / 16);
const place = fc.record({ x: coordinate(0, 8), y: coordinate(-5, 1) });
const crowd = fc.array(place, { maxLength: 200 });
const distanceTo = (at: Place) => (point: Place) => Math.hypot((point.x - at.x) * paper.perX, (point.y - at.y) * paper.perY);

describe('the nearest point', () => {
  test('is the one that looking at all would find', () => {
    fc.assert(
      fc.property(crowd, place, fc.integer({ min: 1, max: 400 }), (points, at, reach) => {
        const places = placesOf(points);
        const found = nearestPoint(places, makeGrid(places), at, paper, reach);
        const least = Math.min(...points.map(distanceTo(at)));
        if (least > reach) expect(found).toBeNull();
        else expect(distanceTo(at)(points[found ?? -1] ?? at)).toBeCloseTo(least, 9);
      }),
      { numRuns: 1000 },
    );
  });

  test('is the one on top where several share a place', () => {
    const places = placesOf([
      { x: 1, y: 1 },
      { x: 1, y: 1 },
      { x: 9, y: 1 },
    ]);
    expect(nearestPoint(places, makeGrid(places), { x: 1, y: 1 }, paper, 5)).toBe(1);
  });

  test('is none of none', () => {
    const places = placesOf([]);
    expect(nearestPoint(places, makeGrid(places), { x: 1, y: 1 }, paper, 50)).toBeNull();
  });
});

describe('the next point', () => {
  const cross = placesOf([
    { x: 4, y: 0 },
    { x: 3, y: 0 },
    { x: 5, y: 0.1 },
    { x: 4, y: 1 },
    { x: 4, y: -1 },
    { x: 4.5, y: -4 },
  ]);
  test.each([
    ['left', 1],
    ['right', 2],
    ['up', 3],
    ['down', 4],
  ] as const)('%s: the nearest there, not the one far aside', (direction, index) => {
    expect(nextPoint(cross, 0, direction, paper)).toBe(index);
  });

  test('is none beyond the last', () => {
    expect([nextPoint(cross, 1, 'left', paper), nextPoint(cross, 3, 'up', paper)]).toEqual([null, null]);
  });

  test('goes through those at one place, and back', () => {
    const same = placesOf([
      { x: 1, y: 1 },
      { x: 2, y: 1 },
      { x: 1, y: 1 },
    ]);
    expect([nextPoint(same, 0, 'right', paper), nextPoint(same, 2, 'left', paper), nextPoint(same, 2, 'right', paper)]).toEqual([2, 0, 1]);
  });

  test('always lies in its direction', () => {
    fc.assert(
      fc.property(crowd, fc.nat(), (points, pick) => {
        fc.pre(points.length > 0);
        const index = pick % points.length;
        const next = nextPoint(placesOf(points), index, 'up', paper);
        const [from, to] = [points[index], next === null ? undefined : points[next]];
        if (to === undefined) expect(points.every(({ y }) => y <= (from?.y ?? 0))).toBe(true);
        else expect(to.y).toBeGreaterThan(from?.y ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});

describe('points inside a drawn line', () => {
  const square = [
    { x: 1, y: 1 },
    { x: 3, y: 1 },
    { x: 3, y: 3 },
    { x: 1, y: 3 },
  ];
  const bow = [
    { x: 0, y: 0 },
    { x: 4, y: 4 },
    { x: 4, y: 0 },
    { x: 0, y: 4 },
  ];
  const notch = [...square.slice(0, 3), { x: 2, y: 1.5 }, { x: 1, y: 3 }];

  test.each<[string, Place[], Place, boolean]>([
    ['within a square', square, { x: 2, y: 2 }, true],
    ['beside it', square, { x: 3.5, y: 2 }, false],
    ['above it', square, { x: 2, y: 3.5 }, false],
    ['in the notch of a line that bends inwards', notch, { x: 2, y: 2.5 }, false],
    ['beside the notch', notch, { x: 1.2, y: 1.5 }, true],
    ['in a wing of a line that crosses itself', bow, { x: 3.5, y: 2 }, true],
    ['above where it crosses', bow, { x: 2, y: 3 }, false],
    ['two corners hold nothing', square.slice(0, 2), { x: 2, y: 1 }, false],
    ['nor does none', [], { x: 2, y: 1 }, false],
  ])('%s', (_, corners, at, inside) => {
    expect(pointsInside(placesOf([at]), corners)).toEqual(inside ? [0] : []);
  });

  test('are those of the rectangle, where the line is one and no point on it', () => {
    fc.assert(
      fc.property(crowd, place, place, (points, one, other) => {
        const [from, to] = [one, other].map(({ x, y }) => ({ x: x + 1 / 32, y: y + 1 / 32 }));
        if (from === undefined || to === undefined) return;
        const corners = [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
        expect(pointsInside(placesOf(points), corners)).toEqual(pointsBetween(placesOf(points), from, to));
      }),
    );
  });

  test('do not depend on where the line begins or which way it goes', () => {
    fc.assert(
      fc.property(crowd, fc.array(place, { minLength: 3, maxLength: 12 }), fc.nat({ max: 11 }), (points, corners, turn) => {
        const off = corners.map(({ x, y }, index) => ({ x: x + (index + 1) / 1000, y: y + (index + 1) / 777 }));
        const turned = [...off.slice(turn), ...off.slice(0, turn)];
        const all = pointsInside(placesOf(points), off);
        expect(pointsInside(placesOf(points), turned)).toEqual(all);
        expect(pointsInside(placesOf(points), off.toReversed())).toEqual(all);
      }),
    );
  });
});
