import { approximately, unknownMark } from '../ui/format';
import { once } from '../ui/once';
import { locale } from '../ui/words';

const dayLength = 86_400_000;

const here = once(() => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }));
const anywhere = once(() => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' }));
const month = once(() => new Intl.DateTimeFormat(locale(), { year: 'numeric', month: 'short' }));
const year = once(() => new Intl.DateTimeFormat(locale(), { year: 'numeric' }));

/** "Mar 5, 2026" for an instant in milliseconds since 1970, by the visitor's clock. */
export function dayText(at: number): string {
  return here().format(at);
}

/** "Mar 5, 2026" for a day as YYYY-MM-DD, whatever the visitor's clock; what is no day stays as it is. */
export function calendarDayText(day: string): string {
  const at = Date.parse(day);
  return Number.isNaN(at) ? day : anywhere().format(at);
}

/** A post's date as finely as it is known: a day, a month or a year, with ≈ where it was derived from an age; "—" where nothing tells. */
export function postDateText({ date, dateWithin }: { date: string | null; dateWithin: number | null }): string {
  const at = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(at)) return unknownMark;
  if (!dateWithin) return dayText(at);
  if (dateWithin > 180 * dayLength) return approximately + year().format(at);
  if (dateWithin > 10 * dayLength) return approximately + month().format(at);
  return approximately + dayText(at);
}
