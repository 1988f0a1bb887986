import { compact, formatNumber } from '../../ui/format';
import { linearScale, type Scale } from '../scale';

/** An axis of amounts, from a round number to a round number. `log`: each tick is a multiple of the last one. */
export type ValueAxis = { from: number; to: number; ticks: number[]; log: boolean };

/** An axis from one round number to another that holds all values, with some five ticks; from 0 where `fromZero`. */
export function valueAxis(values: readonly number[], fromZero: boolean): ValueAxis {
  const highest = Math.max(...values);
  const lowest = fromZero ? 0 : Math.min(...values);
  const range = highest - lowest || Math.abs(highest) || 1;
  const step = roundStep(range / 4);
  const from = fromZero ? 0 : Math.max(0, Math.floor((highest === lowest ? lowest - step : lowest) / step) * step);
  const to = Math.ceil((highest === lowest ? highest + step : highest) / step) * step;
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => tidy(from + index * step));
  return { from, to: tidy(to), ticks, log: false };
}

/** A round step at least as long. */
function roundStep(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const digit = [1, 2, 2.5, 5, 10].find((one) => one * power >= length * 0.999) ?? 10;
  return digit * power;
}

/** Multiples of 0.1 are not exact; twelve digits are more than anybody reads. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** One post may get a hundred times what others do: an axis on log paper, with ticks at 1, 2 and 5. Values must be above 0. */
export function logAxis(values: readonly number[]): ValueAxis {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const marks = (digits: readonly number[]) => {
    const first = Math.floor(Math.log10(lowest)) - 1;
    const last = Math.ceil(Math.log10(highest)) + 1;
    const all = Array.from({ length: last - first + 1 }, (_, index) => digits.map((digit) => tidy(digit * 10 ** (first + index)))).flat();
    const [from, to] = [all.findLastIndex((mark) => mark <= lowest), all.findIndex((mark) => mark >= highest)];
    return all.slice(Math.max(0, from), to < 0 ? undefined : to + 1);
  };
  const fine = marks([1, 2, 5]);
  const ticks = fine.length > 8 ? marks([1]) : fine;
  return { from: ticks[0] ?? lowest, to: ticks.at(-1) ?? highest, ticks, log: true };
}

/** Where amounts stand between two pixels, growing upwards. */
export function valueScale({ from, to, ticks, log }: ValueAxis, bottom: number, height: number): Scale {
  if (!log) return linearScale(from, to, bottom, -height, ticks);
  const [first, last] = [Math.log10(from), Math.log10(to)];
  const share = (value: number) => (Math.log10(Math.max(value, from)) - first) / (last - first || 1);
  return { from, to, ticks, place: (value) => bottom - height * Math.min(1, Math.max(0, share(value))) };
}

/** Two digits behind the unit, for an axis whose ticks lie close together. */
const finer: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 2 };

/** Writes the counts along an axis as short as they still differ: "69.2K", "69.25K" or "69,245". */
export function countWriter(ticks: readonly number[]): (value: number) => string {
  const options = [compact, finer].find((one) => new Set(ticks.map((tick) => formatNumber(tick, one))).size === ticks.length);
  return (value) => formatNumber(value, options);
}
