import { parseCount } from '../../lib/counts/parse';
import { locales, notationsOf } from '../counts/cldr';
import { showCompact, showPlain } from '../counts/show';
import type { Row } from './report';
import { median } from './statistics';

const english = ['0', '944', '12,345', '698,079,524', '69.2K', '1.1B', '698M', '42 million', '944 followers', '1.1B views'];

/** How many counts a second are read: plain and English ones, and those of each other language as CLDR writes them. */
export function timeCounts(): Row[] {
  const languages = locales.filter((locale) => !/-|^en$|^und$/.test(locale));
  const speeds = languages.map((language) => ({ language, speed: speedOf(textsOf(language), language) }));
  const slowest = speeds.reduce((a, b) => (b.speed < a.speed ? b : a));
  return [
    { what: 'Counts a second, plain and English', measured: millions(speedOf(english, 'en')), goal: '≥ 2 million' },
    {
      what: `  other languages (median of ${languages.length})`,
      measured: millions(median(speeds.map(({ speed }) => speed))),
      goal: '≥ 0.3 million',
    },
    { what: `  slowest: ${slowest.language}`, measured: millions(slowest.speed), goal: '≥ 0.3 million' },
  ];
}

const millions = (speed: number) => `${(speed / 1e6).toFixed(2)} million`;

/** 12,345 in full, and thousands, millions and billions in the short and the long form. */
function textsOf(language: string): string[] {
  return notationsOf(language).flatMap((notations) => [
    showPlain(notations, 12_345, 'locale'),
    ...[...notations.short, ...notations.long]
      .filter(({ exponent, plural }) => exponent % 3 === 0 && exponent < 10 && plural === 'other')
      .map((compact) => showCompact(notations, compact, 12 * 10 ** (compact.exponent - 1))),
  ]);
}

/** Counts a second in the best of ten runs, for other work on the machine only ever makes it slower. */
function speedOf(texts: readonly string[], lang: string): number {
  const context = { lang, notation: 'language', from: 'text' } as const;
  const runs = Array.from({ length: 10 }, () => {
    const start = performance.now();
    for (let round = 0; round < 2_000 / texts.length; round += 1) for (const text of texts) parseCount(text, context);
    return (Math.ceil(2_000 / texts.length) * texts.length * 1_000) / (performance.now() - start);
  });
  return Math.max(...runs);
}
