import type { Estimate } from '../../lib/model/assessment';
import type { Count } from '../../lib/model/count';
import { message } from './translate';
import { locale } from './words';

/** Stands for a number that is not known; its reason belongs beside it. */
export const unknownMark = '—';

/** Stands before a figure that an abbreviated count is behind. */
export const approximately = '≈';

/** Our own shortening. */
export const compact: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 1 };

/** What a page had shortened has no more digits than the page wrote: "830.6K", "9.87K". */
const asOnPage: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 2 };

/** Two digits are what a rate of a dozen posts supports; above 100 % whole percents. */
const percent: Intl.NumberFormatOptions = {
  style: 'percent',
  minimumSignificantDigits: 2,
  maximumSignificantDigits: 2,
  maximumFractionDigits: 0,
  roundingPriority: 'morePrecision',
};

/** Making a formatter takes longer than all that it formats here. */
const formatters = new Map<Intl.NumberFormatOptions | undefined, Intl.NumberFormat>();

function formatterFor(options: Intl.NumberFormatOptions | undefined): Intl.NumberFormat {
  const made = formatters.get(options) ?? new Intl.NumberFormat(locale(), options);
  formatters.set(options, made);
  return made;
}

/** A plain number by the interface's language, e.g. 1,234 or 0.27. Formatters are kept by `options`, so pass the same object again. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return formatterFor(options).format(value);
}

/** Loads the words and makes the formatters that a chip needs: some 30 ms in a page that has used neither (Chromium 156), best spent while waiting. */
export function prepareFormats(): void {
  formatRate(0);
  formatNumber(0, compact);
}

/**
 * "698,079,524", or "698.1M" when asked to be compact (from 10,000 on); "≈69.2K" when the network had abbreviated; "—" when unknown.
 * The mark speaks of what was on the page, not of our own shortening.
 */
export function formatCount(count: Count, notation: 'full' | 'compact' = 'full'): string {
  if (count.value === null) return unknownMark;
  if (!count.exact) return approximately + formatNumber(count.value, asOnPage);
  return formatNumber(count.value, notation === 'compact' && count.value >= 10_000 ? compact : undefined);
}

/** "2.4%" for the fraction 0.024. */
export function formatRate(rate: number): string {
  return formatNumber(rate, percent);
}

const wholePercent: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 0 };

/** "78%" for the fraction 0.784, where a share is estimated and finer is not known. */
export function formatShare(share: number): string {
  return formatNumber(share, wholePercent);
}

/** "1.2 – 3.4%", or one figure where both ends read the same. Some languages write the sign once by themselves. */
export function formatRateRange(low: number, high: number): string {
  if (formatRate(low) === formatRate(high)) return formatRate(low);
  return formatterFor(percent)
    .formatRange(low, high)
    .replace(/%(?=.*%)/, '');
}

/** "likes, comments, and shares". */
export function formatList(words: string[]): string {
  return new Intl.ListFormat(locale()).format(words);
}

/** Parts of a line with the language's own sign between them: "a, b", "a؛ b". */
export function joinParts(parts: readonly string[], sign: 'comma' | 'semicolon' = 'comma'): string {
  return parts.join(message(`app.${sign}`));
}

/** Whether all its counts were exact. */
export function isCertain({ low, high }: Estimate): boolean {
  return low === high;
}

/** "2.4%" when it is certain, "≈2.4%" when not. */
export function formatEstimate(estimate: Estimate): string {
  return (isCertain(estimate) ? '' : approximately) + formatRate(estimate.value);
}
