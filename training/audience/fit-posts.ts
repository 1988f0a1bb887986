import type { AudienceModel, Population } from '../../lib/scoring/audience/model';
import { standIn } from '../../lib/scoring/data/audience-bands';
import { correlation, median, spreadOf, toFourDigits } from '../statistics';
import { commentsPerLike, type EngagementRows, type PostsRow } from './rows';

/** So far up persons' comments per like are taken; between there and the influencers' size it is straight. */
const personsUpTo = 5;

/** Comments per like on Instagram by size, and on TikTok whatever the size. */
export function fitCommentsPerLike({ persons, influencers }: EngagementRows, tiktok: readonly number[]): AudienceModel['commentsPerLike'] {
  const knot = (at: number, values: readonly number[]) => ({
    at: toFourDigits(at),
    middle: toFourDigits(median(values)),
    sd: toFourDigits(spreadOf(values)),
  });
  const largest = median(influencers.map(({ size }) => size));
  const everySize: Omit<Population, 'source' | 'knots'> = { from: 0, below: 1e12, confidence: standIn, reach: 0 };
  return {
    instagram: [
      {
        ...everySize,
        source: 'InstaFake 2018',
        knots: [knot(personsUpTo, persons.map(commentsPerLike)), knot(largest, influencers.map(commentsPerLike))],
      },
    ],
    tiktok: [{ ...everySize, source: 'Top 1,000 of TikTok 2022', knots: [knot(0, tiktok)] }],
  };
}

/** Log10 of the spread of likes over twelve posts. */
export function fitLikesSpread(persons: readonly PostsRow[]): AudienceModel['likesSpread'] {
  const spreads = persons.flatMap(({ spread }) => (spread === null ? [] : Math.log10(spread)));
  return { middle: toFourDigits(median(spreads)), sd: toFourDigits(spreadOf(spreads)) };
}

/** How the deviations of one account go together: among persons, whose sizes are too close to matter. */
export function fitCorrelations(persons: readonly PostsRow[]): AudienceModel['correlations'] {
  const rows = persons.flatMap((row) =>
    row.spread === null ? [] : [{ rate: row.rate, comments: commentsPerLike(row), spread: Math.log10(row.spread) }],
  );
  const between = (x: 'rate' | 'comments', y: 'comments' | 'spread') =>
    toFourDigits(correlation(rows.map((row) => ({ x: row[x], y: row[y] }))));
  return {
    rateComments: between('rate', 'comments'),
    rateSpread: between('rate', 'spread'),
    commentsSpread: between('comments', 'spread'),
  };
}
