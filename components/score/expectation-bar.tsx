import { i18n } from '#i18n';
import type { Estimate, Expectation } from '../../lib/model/assessment';
import { formatEstimate, formatRate, formatRateRange } from '../ui/format';

/** "1.2 – 3.4%", or the one figure of a benchmark that publishes no range. */
export function usualRange({ low, middle, high }: Expectation): string {
  return low === null || high === null ? formatRate(middle) : formatRateRange(low, high);
}

/** How many times beyond either end of the usual range the bar still reaches. */
const reach = 3;

/** Rates of like accounts differ by factors, not by points, so the scale is logarithmic. Percent of the bar, clamped to its ends. */
function placeOn(from: number, to: number): (rate: number) => number {
  return (rate) => {
    const share = Math.log(rate / from) / Math.log(to / from);
    return Math.round(1000 * Math.min(1, Math.max(0, share))) / 10;
  };
}

/** A bar with the usual range as a band and the figure as a mark, as wide as its uncertainty. Says the same as text to screen readers. */
export function ExpectationBar({ figure, expected }: { figure: Estimate; expected: Expectation }) {
  const low = expected.low ?? expected.middle;
  const high = expected.high ?? expected.middle;
  if (low <= 0) return null;
  const place = placeOn(low / reach, high * reach);
  const span = (from: number, to: number) => ({ insetInlineStart: `${place(from)}%`, width: `${place(to) - place(from)}%` });
  const position = i18n.t(`score.position.${expected.position}`);
  return (
    <div class="bar" role="img" aria-label={i18n.t('score.bar', [formatEstimate(figure), position, usualRange(expected)])}>
      <span class="bar-band" style={span(low, high)} />
      <span class="bar-middle" style={span(expected.middle, expected.middle)} />
      <span class={`bar-mark bar-mark-${expected.position}`} style={span(figure.low, figure.high)} />
    </div>
  );
}
