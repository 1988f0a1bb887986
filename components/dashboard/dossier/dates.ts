import { approximately, unknownMark } from '../../ui/format';
import { locale } from '../../ui/words';

const day = 86_400_000;

/** Made once each: a table has a line for each post. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const made = formatters.get(name) ?? new Intl.DateTimeFormat(locale(), options);
  formatters.set(name, made);
  return made;
}

/** "Mar 5, 2026" for an instant in milliseconds since 1970, by the visitor's clock. */
export function dayText(at: number): string {
  return formatter('day', { dateStyle: 'medium' }).format(at);
}

/** A post's date as finely as it is known: a day, a month or a year, with ≈ where it was derived from an age; "—" where nothing tells. */
export function postDateText({ date, dateWithin }: { date: string | null; dateWithin: number | null }): string {
  const at = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(at)) return unknownMark;
  if (!dateWithin) return dayText(at);
  if (dateWithin > 180 * day) return approximately + formatter('year', { year: 'numeric' }).format(at);
  if (dateWithin > 10 * day) return approximately + formatter('month', { year: 'numeric', month: 'short' }).format(at);
  return approximately + dayText(at);
}
