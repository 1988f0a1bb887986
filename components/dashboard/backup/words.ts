import { formatNumber } from '../../ui/format';
import { locale } from '../../ui/words';

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
