import { i18n } from '#i18n';
import type { Crowd, Market, Standing } from '../../../lib/desk/market';
import type { Region } from '../../../lib/desk/market-axes';
import { outlinesOf, type Stretch } from '../../../lib/desk/market-band';
import { siteName } from '../../../lib/platforms/sites';
import type { Benchmark } from '../../../lib/scoring/data/benchmark';
import { usualAt } from '../../../lib/scoring/expectation';
import { type Countable, counted } from '../../ui/counted';
import { compact, formatNumber, formatRate, joinParts } from '../../ui/format';
import { keyPart } from '../../ui/words';

/** "1,204 creators". */
function creatorsText(n: number): string {
  return counted('market.creators', n);
}

/** "engagement by followers". */
export function basisText({ basis }: Pick<Crowd, 'basis'>): string {
  return i18n.t(`market.lowered.${keyPart(basis)}`);
}

/** "Instagram, engagement by followers (1,204)". */
export function crowdText(crowd: Crowd): string {
  return i18n.t('market.crowd', [siteName(crowd.platform), basisText(crowd), formatNumber(crowd.creators)]);
}

/** "1,204 creators on Instagram: followers and engagement by followers". */
export function titleText(crowd: Crowd): string {
  return i18n.t('market.title', [creatorsText(crowd.creators), siteName(crowd.platform), basisText(crowd)]);
}

/** "Social Cat, 2024". */
export function sourceText({ name, year }: Pick<Benchmark, 'name' | 'year'>): string {
  return i18n.t('market.source', [name, String(year)]);
}

/** "Usual: Social Cat, 2024". */
export function bandName(benchmark: Benchmark): string {
  return i18n.t('market.band', [sourceText(benchmark)]);
}

/** Whether one figure and no range was published for some sizes that the picture shows. */
export function hasOneFigure(band: readonly Stretch[], { left, right }: Pick<Region, 'left' | 'right'>): boolean {
  return band.some(({ benchmark, from, below }) =>
    outlinesOf(benchmark, Math.max(from, 10 ** left), Math.min(below, 10 ** right)).some((part) => part.some(({ one }) => one)),
  );
}

const largest = 1e10;

/** "Usual: Social Cat, 2024 for 1K to 1M followers; …": what the picture shows of it, with the sizes where several share the picture. */
export function bandText(band: readonly Stretch[], { left, right }: Pick<Region, 'left' | 'right'>): string {
  const seen = band.filter(({ from, below }) => Math.log10(from) < right && Math.log10(below) > left);
  if (seen.length === 0) return i18n.t('market.no_band');
  const parts = seen.map(({ benchmark, from, below }) => {
    const source = sourceText(benchmark);
    const [first, end] = [formatNumber(from, compact), formatNumber(below, compact)] as const;
    if (seen.length === 1) return source;
    if (from <= 1) return i18n.t('market.below', [source, end]);
    return below >= largest ? i18n.t('market.from', [source, first]) : i18n.t('market.span', [source, first, end]);
  });
  return i18n.t('market.bands', [joinParts(parts, 'semicolon')]);
}

/** The article speaks of creators between these, and of those with so many. */
const article = { from: 1_000, to: 10_000, large: 100_000 };

/** "Line: Micro-influencer article, 2018. Creators with 1K to 10K followers had about 7.4% of them engage per post, at 100K followers 2.4%." */
export function lineText(line: Benchmark): string | null {
  const small = usualAt(line, Math.sqrt(article.from * article.to));
  const large = usualAt(line, article.large);
  if (small === null || large === null) return null;
  const size = (followers: number) => formatNumber(followers, compact);
  return i18n.t('market.line', [
    line.name,
    String(line.year),
    size(article.from),
    size(article.to),
    formatRate(small.middle),
    size(article.large),
    formatRate(large.middle),
  ]);
}

/** Why creators are no points, each reason that there is as a sentence; what one may mistake in those that are. */
export function noteTexts({ leftOut, likesOnly }: Pick<Market, 'leftOut' | 'likesOnly'>): string[] {
  const notes: [number, Countable][] = [
    [leftOut.noRate, 'market.out.no_rate'],
    [leftOut.noFollowers, 'market.out.no_followers'],
    [leftOut.zero, 'market.out.zero'],
    [leftOut.otherBasis, 'market.out.other_basis'],
    [leftOut.elsewhere, 'market.out.elsewhere'],
    [likesOnly, 'market.likes_only'],
  ];
  return notes.flatMap(([n, note]) => (n > 0 ? [counted(note, n)] : []));
}

/** "above usual"; "nothing published for that size". */
export function standingText(standing: Standing): string {
  return standing === 'unpublished' ? i18n.t('market.unpublished') : i18n.t(`score.position.${standing}`);
}
