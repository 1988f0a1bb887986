import { i18n } from '#i18n';
import { formatNumber } from '../../ui/format';
import { locale, pluralKey } from '../../ui/words';

const kilobytes: Intl.NumberFormatOptions = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 };
const megabytes: Intl.NumberFormatOptions = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 };

/** "12 kB", "3.4 MB". */
export function sizeText(bytes: number): string {
  return bytes < 1e6 ? formatNumber(Math.max(1, bytes / 1e3), kilobytes) : formatNumber(bytes / 1e6, megabytes);
}

let exact: Intl.DateTimeFormat | null = null;

/** "24 November 2026 at 10:30", for an instant in milliseconds since 1970 or as ISO 8601. */
export function momentText(at: number | string): string {
  exact ??= new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'short' });
  return exact.format(new Date(at));
}

type Countable =
  | 'backup.restore.removed'
  | 'backup.restore.changes'
  | 'backup.restore.aside'
  | 'backup.safety.rows'
  | 'backup.reminder.why';

/** The message for `n`, with the number in it. */
export function countedBack(key: Countable, n: number): string {
  return i18n.t(`${key}.${pluralKey(n)}`, [formatNumber(n)]);
}
