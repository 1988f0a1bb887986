import { i18n } from '#i18n';
import type { CurvePoint, Growth, Jump } from '../../../lib/desk/history';
import type { Span } from '../../../lib/model/assessment';
import { approximately, formatNumber, unknownMark } from '../../ui/format';
import { inflect, keyPart } from '../../ui/words';
import { dayText } from '../when';

/** With its sign, and with as many digits as a growth of some per mille needs. */
const signed: Intl.NumberFormatOptions = {
  style: 'percent',
  signDisplay: 'exceptZero',
  minimumSignificantDigits: 2,
  maximumSignificantDigits: 2,
  maximumFractionDigits: 1,
  roundingPriority: 'lessPrecision',
};

/** "+1.2%", "≈−0.3%" where shortened counts leave it open. */
export function growthFigure({ value, low, high }: Span): string {
  return (low === high ? '' : approximately) + formatNumber(value, signed);
}

/** The figure, or that it is not known. */
export function growthText(growth: Growth): string {
  return growth.known ? growthFigure(growth) : unknownMark;
}

/** What it rests on, or why it is not told. */
export function growthNote(growth: Growth): string {
  if (growth.known) return i18n.t('dossier.history.between', [dayText(growth.from.at), dayText(growth.to.at)]);
  if (growth.why !== 'within-rounding') return i18n.t(`dossier.history.why.${keyPart(growth.why)}`);
  return i18n.t('dossier.history.why.within_rounding', [formatNumber(growth.low, signed), formatNumber(growth.high, signed)]);
}

const day = 86_400_000;

function daysBetween({ from, to }: { from: CurvePoint; to: CurvePoint }): number {
  return Math.max(1, Math.round((to.at - from.at) / day));
}

/** "Mar 9, 2026: +26% within 1 day; +0.4% would be usual here." */
export function jumpText(jump: Jump): string {
  const days = daysBetween(jump);
  return inflect('dossier.history.jump', days, [
    dayText(jump.to.at),
    growthFigure(jump.growth),
    formatNumber(days),
    formatNumber(jump.usual, signed),
  ]);
}
