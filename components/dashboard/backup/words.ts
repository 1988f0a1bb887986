import { formatNumber } from '../../ui/format';

const kilobytes: Intl.NumberFormatOptions = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 };
const megabytes: Intl.NumberFormatOptions = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 };

/** "12 kB", "3.4 MB". */
export function sizeText(bytes: number): string {
  return bytes < 1e6 ? formatNumber(Math.max(1, bytes / 1e3), kilobytes) : formatNumber(bytes / 1e6, megabytes);
}
