import { i18n } from '#i18n';
import type { Cell, FigureRow } from '../../../lib/desk/compare';
import { approximately, compact, formatNumber, formatRate, formatRateRange, formatShare, unknownMark } from '../../ui/format';
import { keyPart } from '../../ui/words';
import { growthFigure } from '../dossier/growth-words';
import { priceText } from '../words';

/** What a page had shortened has no more digits than the page wrote. */
const asOnPage: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 2 };
const oneDecimal: Intl.NumberFormatOptions = { maximumFractionDigits: 1 };
const whole: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };

type Known = Extract<Cell, { known: true }>;
type Row = Pick<FigureRow, 'id' | 'unit'>;

/** A count of the page, or a mean of some. */
function countText({ id }: Row, { value, low, high }: Known): string {
  const isCount = id === 'followers' || id === 'following' || id === 'posts';
  if (isCount && low !== high) return formatNumber(value, asOnPage);
  if (value >= 10_000) return formatNumber(value, compact);
  return formatNumber(value, isCount || value >= 100 ? whole : oneDecimal);
}

/** Amounts below one unit have four digits, others two. */
function moneyText({ value, measure }: Known): string {
  return priceText({ amount: Number(value.toFixed(value < 1 ? 4 : 2)), currency: measure });
}

/** The figure, with ≈ where shortened counts are behind it; "—" where it is not known. */
export function cellText(row: Row, cell: Cell): string {
  if (!cell.known) return unknownMark;
  const about = cell.low === cell.high ? '' : approximately;
  switch (row.unit) {
    case 'count':
      return about + countText(row, cell);
    case 'rate':
      return about + formatRate(cell.value);
    case 'share':
      return formatShare(cell.value);
    case 'place':
      return i18n.t('compare.percentile', [formatRateRange(Math.round(cell.low * 100) / 100, Math.round(cell.high * 100) / 100)]);
    case 'points':
      return formatNumber(Math.round(cell.value));
    case 'growth':
      return growthFigure(cell);
    case 'per-week':
      return formatNumber(cell.value, oneDecimal);
    case 'money':
      return about + moneyText(cell);
  }
}

/** The small print below a figure: its interval, or why it is not known; null where there is nothing to add. */
export function cellNote({ unit }: Row, cell: Cell): string | null {
  if (cell.known)
    return unit === 'points'
      ? i18n.t('score.audience.brief', [formatNumber(Math.floor(cell.low)), formatNumber(Math.ceil(cell.high))])
      : null;
  switch (cell.why) {
    case 'not-told':
      return null;
    case 'one-visit':
    case 'too-short':
    case 'within-rounding':
      return i18n.t(`compare.why.${keyPart(cell.why)}`);
    default:
      return i18n.t(`score.no_rate_brief.${keyPart(cell.why)}`);
  }
}
