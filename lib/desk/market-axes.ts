import type { OutlinePoint } from './market-band';
import { extentOf, type Places } from './market-find';

/** A part of the paper: log10 of followers from left to right, log10 of the rate from bottom to top. */
export type Region = { readonly left: number; readonly right: number; readonly bottom: number; readonly top: number };

/** Fewer powers of ten than these would make much of little differences. */
const leastSpan = { x: 1.5, y: 1.2 };
/** Air around the outermost points, as a share of the span. */
const air = 0.06;

/** The region that shows all points; where there is none, the sizes and rates that most creators have. */
export function regionAround({ size, x, y }: Places): Region {
  if (size === 0) return { left: 3, right: 6, bottom: -3, top: -0.5 };
  const [left, right] = spanOf(x, leastSpan.x);
  const [bottom, top] = spanOf(y, leastSpan.y);
  return { left, right, bottom, top };
}

function spanOf(values: Float64Array, least: number): [number, number] {
  const [low, high] = extentOf(values);
  const missing = Math.max(0, least - (high - low)) / 2;
  const room = (high - low + 2 * missing) * air;
  return [low - missing - room, high + missing + room];
}

/** The region made taller, so that the middle of what is usual for its sizes is in the picture too. */
export function withOutline(region: Region, outline: readonly OutlinePoint[]): Region {
  const seen = outline.filter(({ at }) => at >= region.left && at <= region.right).map(({ middle }) => middle);
  const room = (region.top - region.bottom) * air;
  const bottom = Math.min(region.bottom, ...seen.map((middle) => middle - room));
  const top = Math.max(region.top, ...seen.map((middle) => middle + room));
  return { ...region, bottom, top };
}

/** Closer than this there is nothing more to see: counts have few digits. */
const closest = 0.02;
/** How many times the whole picture may be seen from afar. */
const farthest = 1.5;

/** The region seen `times` as near (below 1: from farther away) while the place `at` stays where it is; never much farther than the whole. */
export function zoomed(region: Region, times: number, at: { x: number; y: number }, whole: Region): Region {
  const width = region.right - region.left;
  const height = region.top - region.bottom;
  const least = Math.max(width / ((whole.right - whole.left) * farthest), height / ((whole.top - whole.bottom) * farthest));
  const most = Math.min(width, height) / closest;
  const by = Math.min(Math.max(times, least), Math.max(most, 1));
  return {
    left: at.x - (at.x - region.left) / by,
    right: at.x + (region.right - at.x) / by,
    bottom: at.y - (at.y - region.bottom) / by,
    top: at.y + (region.top - at.y) / by,
  };
}

/** The region moved by powers of ten; its middle stays within the whole. */
export function moved(region: Region, byX: number, byY: number, whole: Region): Region {
  const x = clampedMove(region.left, region.right, byX, whole.left, whole.right);
  const y = clampedMove(region.bottom, region.top, byY, whole.bottom, whole.top);
  return { left: region.left + x, right: region.right + x, bottom: region.bottom + y, top: region.top + y };
}

function clampedMove(from: number, to: number, by: number, least: number, most: number): number {
  const middle = (from + to) / 2;
  return Math.min(Math.max(middle + by, least), most) - middle;
}

/** The region moved no farther than it takes to have a place in it, with some air around. */
export function revealing(region: Region, at: { x: number; y: number }): Region {
  const x = shiftFor(region.left, region.right, at.x);
  const y = shiftFor(region.bottom, region.top, at.y);
  if (x === 0 && y === 0) return region;
  return { left: region.left + x, right: region.right + x, bottom: region.bottom + y, top: region.top + y };
}

function shiftFor(from: number, to: number, at: number): number {
  const room = (to - from) * air;
  if (at < from) return at - from - room;
  return at > to ? at - to + room : 0;
}

/** `named` ones carry their value, the others only a fine line. Values, not logarithms. */
export type Tick = { readonly value: number; readonly named: boolean };

/**
 * Ticks between two logarithms, at most `room` of them named: powers of ten (or every second, third … of them), with what lies between them
 * where there is room (2 and 5, or 1 to 9), and round steps where the whole is less than about a power of ten.
 */
export function ticksBetween(from: number, to: number, room: number): Tick[] {
  const most = Math.max(2, Math.floor(room));
  const powers = countBetween(from, to);
  if (to - from < 0.9) return roundSteps(10 ** from, 10 ** to, most);
  const every = Math.max(1, Math.ceil(powers / most));
  const named = mantissasFor(from, to, most);
  const ticks: Tick[] = [];
  for (let power = Math.floor(from); power <= Math.ceil(to); power++) {
    for (let digit = 1; digit <= 9; digit++) {
      const value = digit * 10 ** power;
      if (Math.log10(value) < from || Math.log10(value) > to) continue;
      if (every > 1 && digit > 1) continue;
      // Exact as a decimal: 3 * 10 ** -3 is 0.003, not 0.0030000000000000001.
      ticks.push({ value: Number(`${digit}e${power}`), named: every > 1 ? power % every === 0 : named.includes(digit) });
    }
  }
  return ticks;
}

function countBetween(from: number, to: number): number {
  return Math.max(0, Math.floor(to) - Math.ceil(from) + 1);
}

/** As many of a power of ten as fit. */
function mantissasFor(from: number, to: number, most: number): number[] {
  const fitting = [
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 2, 5],
    [1, 3],
  ].find((digits) => (to - from) * digits.length <= most);
  return fitting ?? [1];
}

function roundSteps(from: number, to: number, most: number): Tick[] {
  const rough = (to - from) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((digit) => digit * power).find((size) => size >= rough) ?? 10 * power;
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return Array.from({ length: count }, (_, index) => ({ value: Number(((first + index) * step).toPrecision(12)), named: true }));
}
