import { i18n } from '#i18n';
import { type Market, type Standing, standings } from '../../../lib/desk/market';
import type { Region } from '../../../lib/desk/market-axes';
import type { Benchmark } from '../../../lib/scoring/data/benchmark';
import { formatNumber } from '../../ui/format';
import { shapeOf } from './shapes';
import { bandText, hasOneFigure, lineText, noteTexts, standingText } from './words';

/** How many points have each standing, those first that some have. */
export function standingCounts({ standing }: Pick<Market['cloud'], 'standing'>): { standing: Standing; count: number }[] {
  const counts = new Uint32Array(standings.length);
  for (const each of standing) counts[each] = (counts[each] ?? 0) + 1;
  const order: readonly Standing[] = ['above', 'within', 'below', 'unclear', 'unpublished'];
  return order.map((each) => ({ standing: each, count: counts[standings.indexOf(each)] ?? 0 })).filter(({ count }) => count > 0);
}

/** What shapes and colours mean, with how many creators have each. */
export function MarketLegend({ market }: { market: Market }) {
  return (
    <ul class="market-legend">
      {standingCounts(market.cloud).map(({ standing, count }) => (
        <li key={standing}>
          <svg class={`market-shape market-shape-${standing}`} viewBox="-8 -8 16 16" aria-hidden="true">
            <path d={shapeOf(standing, 4.6)} />
          </svg>
          <b>{formatNumber(count)}</b> {standingText(standing)}
        </li>
      ))}
    </ul>
  );
}

type MarketNotesProps = { market: Market; line: Benchmark | null; whole: Region };

/** Where the band and the line are from, who is not in the picture, and what dragging does. */
export function MarketNotes({ market, line, whole }: MarketNotesProps) {
  const { cloud, band } = market;
  const lines = [
    bandText(band, whole),
    hasOneFigure(band, whole) ? i18n.t('market.one_figure') : null,
    line && lineText(line),
    cloud.uncertain.includes(1) ? i18n.t('market.uncertain') : null,
  ];
  return (
    <div class="market-notes soft">
      {lines.map((text) => text && <p key={text}>{text}</p>)}
      {noteTexts(market).map((text) => (
        <p key={text} class="market-out">
          {text}
        </p>
      ))}
      <p>{i18n.t('market.gestures')}</p>
    </div>
  );
}
