import type { Knot, Population } from '../../lib/scoring/audience/model';
import { standIn } from '../../lib/scoring/data/audience-bands';
import { benchmarksFor } from '../../lib/scoring/data/benchmarks';
import { usualAt } from '../../lib/scoring/expectation';
import { mean, median, slopeOf, spreadBetween, spreadOf, toFourDigits } from '../statistics';
import type { EngagementRows, RateRow } from './rows';
import { byTier } from './tiers';

/**
 * What is usual falls with size, but is held to fall by no more than this: log10 of the rate per log10 of followers. Bought followers carry
 * an account along that line, and the steeper it is the more it forgives them (TikTok's rows fall by .27: a quarter of what a purchase
 * takes away). The price: small accounts, whose rates fall faster, are compared with a rate that is low for them. Measured in
 * audience-figures.json, tier by tier, beside the rate that knows no size.
 */
const steepest = -0.1;

/** At most so many squared spreads from the middle; by three standard deviations at the narrowest spread. */
const farthestReach = 15;

/** Largest of the sizes that the table of averages speak of; from here on there are rows. */
const tablesUpTo = 1_000_000;
/** Smaller accounts are in no rows but by chance: 1 in 50 of the persons'. */
const fewestFollowers = 100;
const creatorsFrom = 1_000;
/** No end. JSON has no infinity. */
const everySize = 1e12;

/** What is usual on each network by size, for what bought followers lower. */
export function fitRates({ influencers, tiktok, youtube }: EngagementRows): Record<'instagram' | 'tiktok' | 'youtube', Population[]> {
  return { instagram: [fitInstagram(influencers)], tiktok: [fitCreators(tiktok)], youtube: [fitCreators(youtube)] };
}

/**
 * Likes per follower on Instagram, for what bought likes raise. Persons and influencers like several times more than the tables say that
 * creators do, and creators differ as much among each other: so low rates are held against the tables and high ones against the rows,
 * each against the milder.
 */
export function fitLikesPerFollower({ persons, influencers }: EngagementRows): Population[] {
  const knots = [persons, influencers].map((rows) => {
    const rates = rows.map(({ likes, followers }) => Math.log10(likes / followers));
    return { at: median(rows.map(({ size }) => size)), middle: median(rates), sd: spreadOf(rates) };
  });
  return [
    finish({
      from: 0,
      below: everySize,
      source: 'InstaFake 2018',
      confidence: standIn,
      knots,
    }),
  ];
}

/**
 * Up to a million followers there are no rows of Instagram's creators but published tables of 2023-26, which differ up to five
 * times: their mean, and the spread between "low" and "high" of the table whose borders are evidence, read as p10 and p90. Above, influencers' rows. Below 1,000
 * followers, where accounts get more, as at 1,000.
 */
function fitInstagram(influencers: readonly RateRow[]): Population {
  const tables = benchmarksFor('instagram').filter(
    ({ basis, year, caveat, figures }) => basis === 'followers' && year >= 2023 && caveat !== 'any-size' && figures.kind === 'rows',
  );
  const sizes = Array.from({ length: 24 }, (_, step) => 3 + step / 8).filter((size) => 10 ** size < tablesUpTo);
  const usual = sizes.map((size) => ({ size, of: tables.flatMap((table) => usualAt(table, 10 ** size) ?? []) }));
  const middles = usual.map(({ size, of }) => ({ size, rate: mean(of.map(({ middle }) => Math.log10(middle))) }));
  const withBorders = tables.find(({ outlier }) => outlier !== 'none');
  const widths = sizes.flatMap((size) => {
    const band = withBorders && usualAt(withBorders, 10 ** size);
    return band?.low && band.high ? spreadBetween(Math.log10(band.low), Math.log10(band.high)) : [];
  });
  const line = lineThrough(middles);
  const last = { at: median(influencers.map(({ size }) => size)), middle: median(influencers.map(({ rate }) => rate)) };
  const first = Math.log10(creatorsFrom);
  return finish({
    from: fewestFollowers,
    below: everySize,
    source: 'Indonesian influencers 2020',
    confidence: standIn,
    knots: [
      { at: first, middle: line(first), sd: median(widths) },
      { ...last, sd: spreadOf(influencers.map(({ rate }) => rate)) },
    ],
  });
}

/** Creators' own rows: a line through the larger half, where rates spread least, and another through the spreads of the tiers. */
function fitCreators(rows: readonly RateRow[]): Population {
  const halfway = median(rows.map(({ size }) => size));
  const line = lineThrough(rows.filter(({ size }) => size >= halfway));
  const spreads = byTier(rows).map(({ rows: own }) => ({
    x: median(own.map(({ size }) => size)),
    y: spreadOf(own.map(({ rate }) => rate)),
  }));
  const slope = slopeOf(spreads);
  const [middleX, middleY] = [mean(spreads.map(({ x }) => x)), mean(spreads.map(({ y }) => y))];
  const ends = [spreads[0]?.x ?? middleX, spreads.at(-1)?.x ?? middleX];
  const knots = ends.map((at) => ({ at, middle: line(at), sd: middleY + slope * (at - middleX) }));
  return finish({ from: creatorsFrom, below: everySize, source: 'TIDES 2023', confidence: 1, knots });
}

/** Half of the rows lie below the line; its slope is theirs, between level and the steepest allowed. */
function lineThrough(rows: readonly Pick<RateRow, 'size' | 'rate'>[]): (size: number) => number {
  const slope = Math.min(0, Math.max(steepest, slopeOf(rows.map(({ size, rate }) => ({ x: size, y: rate })))));
  const atZero = median(rows.map(({ size, rate }) => rate - slope * size));
  return (size) => atZero + slope * size;
}

function finish(population: Omit<Population, 'reach'>): Population {
  const knots: Knot[] = [];
  for (const { at, middle, sd } of population.knots) {
    const before = knots.at(-1)?.middle ?? Number.POSITIVE_INFINITY;
    knots.push({ at: toFourDigits(at), middle: toFourDigits(Math.min(middle, before)), sd: toFourDigits(sd) });
  }
  const { from, below, source, confidence } = population;
  return { from, below, source, confidence, reach: reachOf(knots), knots };
}

/**
 * With d the deviation and s the spread, both changing with size, d / s^2 falls where followers rise at the same likes as long as it is
 * below (1 + slope of the middle) / (2 s |slope of s|).
 */
function reachOf(knots: readonly Knot[]): number {
  const reaches = knots.slice(1).flatMap((knot, index) => {
    const before = knots[index];
    if (before === undefined || before.sd === knot.sd) return [];
    const slope = (of: 'middle' | 'sd') => (knot[of] - before[of]) / (knot.at - before.at);
    return [(1 + slope('middle')) / (2 * Math.max(knot.sd, before.sd) * Math.abs(slope('sd')))];
  });
  return Math.floor(Math.min(farthestReach, ...reaches) * 10) / 10;
}
