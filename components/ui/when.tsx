import { once } from './once';
import { locale } from './words';

/** Each unit with its length in seconds, longest first; a month and a year are the average ones. */
const units = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** Making a formatter takes longer than all that it formats; a list has a line for each creator. */
const relative = once(() => new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }));
const exact = once(() => new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'short' }));

const month = once(() => new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }));

/** "3 hours ago"; "now" for less than a minute. Both instants in milliseconds since 1970. */
export function relativeTime(at: number, now: number): string {
  const seconds = (at - now) / 1000;
  for (const [unit, length] of units) {
    if (Math.abs(seconds) >= length) return relative().format(Math.trunc(seconds / length), unit);
  }
  return relative().format(0, 'second');
}

/** "March 2024" for an ISO 8601 date. */
export function monthOf(date: string): string {
  return month().format(new Date(date));
}

/** "November 24, 2026 at 10:30 AM" by the visitor's clock, for an instant in milliseconds since 1970. */
export function momentText(at: number): string {
  return exact().format(at);
}

/** A moment as people say it, and exactly when pointed at. */
export function When({ at, now }: { at: number; now: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={momentText(at)}>
      {relativeTime(at, now)}
    </time>
  );
}
