/** Where a value stands on an axis, and the values that are written along it. */
export type Scale = { from: number; to: number; ticks: readonly number[]; place(value: number): number };

/** An axis from `from` to `to` over `length` pixels, beginning at `start`; values beyond an end stand at that end. */
export function linearScale(from: number, to: number, start: number, length: number, ticks: readonly number[]): Scale {
  return { from, to, ticks, place: (value) => start + length * shareOf(value, from, to) };
}

/** The same on log paper, with a tick at every power of ten; `from` is above 0, and values at or below it stand at that end. */
export function logScale(from: number, to: number, start: number, length: number): Scale {
  const [first, last] = [Math.log10(from), Math.log10(to)];
  const powers = Array.from({ length: Math.floor(last) - Math.ceil(first) + 1 }, (_, index) => 10 ** (Math.ceil(first) + index));
  return { from, to, ticks: powers, place: (value) => start + length * shareOf(Math.log10(Math.max(value, from)), first, last) };
}

function shareOf(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
