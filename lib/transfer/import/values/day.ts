import type { Cell } from '../read-table/table';
import { isoOfSerial } from '../read-table/xlsx-styles';

/** In which order a date of numbers alone has its day and its month. */
export type DateOrder = 'day-first' | 'month-first';

/** A date, with the time of day where the file has one. `instant` is in milliseconds, in the visitor's time zone where the file names none. */
type FileDate = { day: string; instant: number };

const languages = ['en', 'de', 'fr', 'es', 'pt', 'it'];

let months: ReadonlyMap<string, number> | null = null;

/** Names of months in the languages that are read, long and short, without points. */
function monthNames(): ReadonlyMap<string, number> {
  if (months !== null) return months;
  const names = new Map<string, number>([['sept', 9]]);
  for (const lang of languages) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(lang, { month: style, timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) names.set(bare(format.format(Date.UTC(2026, month, 1))), month + 1);
    }
  }
  months = names;
  return names;
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();
}

/** The date in a cell: ISO 8601, days and months in numbers or words, a spreadsheet's serial number, or seconds since 1970; null for none. */
export function dateIn(cell: Cell, order: DateOrder): FileDate | null {
  if (typeof cell === 'number') return ofNumber(cell);
  if (typeof cell !== 'string' || cell.length > 60) return null;
  const text = cell.trim();
  if (/^\d{5,13}(?:\.\d+)?$/.test(text) && !/^(?:19|20)\d{6}$/.test(text)) return ofNumber(Number(text));
  const [, date = '', time = ''] =
    /^(.*?)(?:[T ,]+(?:um |at |à )?(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?))?$/i.exec(
      text,
    ) ?? [];
  const parts = partsOf(
    date.replace(/^\p{L}{2,12}\.?,?\s+(?=\d)/u, (word) => (monthNames().has(bare(word.replace(/[\s,]/g, ''))) ? word : '')),
    order,
  );
  return parts === null ? null : ofParts(parts, time);
}

/** Serial numbers of 1990 to 2100; above them seconds, then milliseconds since 1970. */
function ofNumber(number: number): FileDate | null {
  if (number >= 32_874 && number < 73_051) {
    const iso = isoOfSerial(number, false);
    return iso === null ? null : dateIn(iso, 'day-first');
  }
  const instant = number >= 631_152_000_000 ? number : number >= 631_152_000 ? number * 1000 : Number.NaN;
  return Number.isFinite(instant) && instant < 4_102_444_800_000 ? { day: localDay(new Date(instant)), instant } : null;
}

type Parts = { year: number; month: number; day: number };

function partsOf(text: string, order: DateOrder): Parts | null {
  const [, y, m, d] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text) ??
    [];
  if (y !== undefined) return { year: Number(y), month: Number(m), day: Number(d) };
  const [, a, separator, b, c] = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/.exec(text) ?? [];
  if (a !== undefined && c !== undefined) {
    const [first, second] = [Number(a), Number(b)];
    // Dates with points have the day first everywhere; a number above 12 is no month.
    const dayFirst = separator === '.' || first > 12 || (order === 'day-first' && second <= 12);
    return { year: year(c), month: dayFirst ? second : first, day: dayFirst ? first : second };
  }
  const [, dayBefore, name, inYear] =
    /^(\d{1,2})(?:st|nd|rd|th|\.|er|º)?[\s-]+(?:de\s+)?(\p{L}+\.?)[\s,-]+(?:de\s+)?(\d{4}|\d{2})$/iu.exec(text) ?? [];
  const [, nameFirst, dayBehind, yearBehind] = /^(\p{L}+\.?)[\s-]+(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4})$/iu.exec(text) ?? [];
  const month = monthNames().get(bare(name ?? nameFirst ?? ''));
  const [day, said] = [dayBefore ?? dayBehind, inYear ?? yearBehind];
  return month === undefined || day === undefined || said === undefined ? null : { year: year(said), month, day: Number(day) };
}

function year(text: string): number {
  return text.length === 2 ? 2000 + Number(text) - (Number(text) > 69 ? 100 : 0) : Number(text);
}

function ofParts({ year: y, month, day }: Parts, time: string): FileDate | null {
  const [, hours = '0', minutes = '0', seconds = '0', half = '', zone = ''] =
    /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]?)\.?(?:m\.?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i.exec(time) ?? [];
  const hour = (Number(hours) % (half === '' ? 24 : 12)) + (half.toLowerCase() === 'p' ? 12 : 0);
  const asUtc = new Date(Date.UTC(y, month - 1, day, hour, Number(minutes), Number(seconds)));
  if (y < 1990 || y > 2100 || asUtc.getUTCMonth() !== month - 1 || asUtc.getUTCDate() !== day) return null;
  const [, sign, zoneHours, zoneMinutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign !== undefined) {
    const minutesAhead = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
    const instant = asUtc.getTime() - minutesAhead * 60_000;
    return { day: localDay(new Date(instant)), instant };
  }
  const at = zone === '' ? new Date(y, month - 1, day, hour, Number(minutes), Number(seconds)) : asUtc;
  return { day: localDay(at), instant: at.getTime() };
}

function localDay(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** What dates of numbers tell of their order: how many must have the day first, how many the month, and how many can be read both ways. */
export function orderVotes(texts: Iterable<string>): { day: number; month: number; open: number } {
  const votes = { day: 0, month: 0, open: 0 };
  for (const text of texts) {
    const [, first, separator, second] = /^(\d{1,2})([-/.])(\d{1,2})\2(?:\d{4}|\d{2})\b/.exec(text.trim()) ?? [];
    // With points the day stands first everywhere.
    if (separator === '.') votes.day += 1;
    else if (Number(first) > 12) votes.day += 1;
    else if (Number(second) > 12) votes.month += 1;
    else if (first !== second) votes.open += 1;
  }
  return votes;
}
