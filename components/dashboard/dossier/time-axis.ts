import { locale } from '../../ui/words';
import { linearScale, type Scale } from '../scale';

const day = 86_400_000;

/** An axis of dates: a tick stands at the beginning of a local day, month or year. */
export type TimeAxis = { from: number; to: number; ticks: { at: number; text: string }[] };

type Step = { unit: 'day' | 'month' | 'year'; every: number };

const steps: readonly Step[] = [
  { unit: 'day', every: 1 },
  { unit: 'day', every: 2 },
  { unit: 'day', every: 7 },
  { unit: 'day', every: 14 },
  { unit: 'month', every: 1 },
  { unit: 'month', every: 2 },
  { unit: 'month', every: 3 },
  { unit: 'month', every: 6 },
  { unit: 'year', every: 1 },
  { unit: 'year', every: 2 },
  { unit: 'year', every: 5 },
  { unit: 'year', every: 10 },
];

function formatsOf(): Record<Step['unit'], Intl.DateTimeFormat> & { first: Intl.DateTimeFormat } {
  const of = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale(), options);
  return {
    day: of({ day: 'numeric', month: 'short' }),
    first: of({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: of({ month: 'short', year: 'numeric' }),
    year: of({ year: 'numeric' }),
  };
}

/** The first beginning of a step at or after an instant. Weeks begin on Monday; months and years on their round numbers. */
function firstOf({ unit, every }: Step, from: number): Date {
  const date = new Date(from);
  date.setHours(0, 0, 0, 0);
  if (date.getTime() < from) date.setDate(date.getDate() + 1);
  if (unit === 'day' && every >= 7) date.setDate(date.getDate() + ((8 - date.getDay()) % 7));
  if (unit !== 'day' && date.getDate() > 1) date.setMonth(date.getMonth() + 1, 1);
  if (unit === 'month') date.setMonth(Math.ceil(date.getMonth() / every) * every);
  if (unit === 'year') {
    if (date.getMonth() > 0) date.setFullYear(date.getFullYear() + 1, 0);
    date.setFullYear(Math.ceil(date.getFullYear() / every) * every);
  }
  return date;
}

function next({ unit, every }: Step, { at }: { at: Date }): Date {
  const date = new Date(at);
  if (unit === 'day') date.setDate(date.getDate() + every);
  else if (unit === 'month') date.setMonth(date.getMonth() + every);
  else date.setFullYear(date.getFullYear() + every);
  return date;
}

function ticksOf(step: Step, from: number, to: number, most: number): Date[] | null {
  const ticks: Date[] = [];
  for (let at = firstOf(step, from); at.getTime() <= to; at = next(step, { at })) {
    if (ticks.length === most) return null;
    ticks.push(at);
  }
  return ticks;
}

/** An axis that holds both instants (milliseconds since 1970), with at most `most` ticks at round dates; a single moment gets a day around it. */
export function timeAxis(earliest: number, latest: number, most: number): TimeAxis {
  const margin = Math.max((latest - earliest) * 0.03, day / 2);
  const [from, to] = [earliest - margin, latest + margin];
  const formats = formatsOf();
  for (const step of steps) {
    const dates = ticksOf(step, from, to, Math.max(1, most));
    if (dates === null) continue;
    const ticks = dates.map((at, index) => ({
      at: at.getTime(),
      // The year stands once where days alone would not tell it.
      text: (step.unit === 'day' && index === 0 ? formats.first : formats[step.unit]).format(at),
    }));
    return { from, to, ticks };
  }
  return { from, to, ticks: [] };
}

/** Where instants stand between two pixels. */
export function timeScale({ from, to, ticks }: TimeAxis, start: number, length: number): Scale {
  return linearScale(
    from,
    to,
    start,
    length,
    ticks.map(({ at }) => at),
  );
}
