import type { Assessment, EngagementRate, RateBasis, Span } from '../model/assessment';
import type { Count } from '../model/count';
import type { Price } from '../model/list';
import type { Profile } from '../model/profile';
import { divide, type Interval, isNonEmpty, knownInterval, mean } from '../scoring/interval';
import { countOf, type Family, isOwn, newestThat, ownPosts } from '../scoring/sample';
import { type Growth, readHistory } from './history';

/** How many creators stand side by side. */
export const fewestCompared = 2;
export const mostCompared = 6;

/** One creator to be compared. `price`: what it asks for, null where nothing was noted. */
export type Compared = { profile: Profile; assessment: Assessment; price: Price | null };

/**
 * What a figure is: a number of things; a rate; a share; a place among like creators (the share of them that is below); points of 100;
 * a share of growth per week; things per week; an amount of money.
 */
export type Unit = 'count' | 'rate' | 'share' | 'place' | 'points' | 'growth' | 'per-week' | 'money';

export type FigureRowId =
  | 'followers'
  | 'following'
  | 'posts'
  | `rate-${RateBasis}`
  | 'percentile'
  | 'likes-per-post'
  | 'comments-per-post'
  | 'views-per-post'
  | 'audience'
  | 'growth'
  | 'recent-growth'
  | 'posts-per-week'
  | 'sponsored'
  | 'price'
  | 'price-per-thousand-followers'
  | 'price-per-thousand-views';

export type Cell =
  | (Span & {
      known: true;
      /** What exactly was measured; figures of different measures are not compared. A currency for money, else what is counted. */
      measure: string;
    })
  | { known: false; why: Extract<EngagementRate, { known: false }>['why'] | Extract<Growth, { known: false }>['why'] | 'not-told' };

export type FigureRow = {
  id: FigureRowId;
  unit: Unit;
  /** One for each creator, in their order. */
  cells: Cell[];
  /** Index of the best cell; null where "best" has no meaning, fewer than two are known, ranges overlap, or measures differ. */
  best: number | null;
  /** Would have a best one if all known cells measured the same. */
  differ: boolean;
};

type Draft = { id: FigureRowId; unit: Unit; wanted: 'most' | 'least' | null; cellOf: (one: Compared) => Cell };

const untold: Cell = { known: false, why: 'not-told' };

function cell(figure: Span | null | undefined, measure: string): Cell {
  return figure ? { known: true, value: figure.value, low: figure.low, high: figure.high, measure } : untold;
}

/**
 * The rows of figures for these creators, those without any known cell left out. More followers, posts or growth are not better in
 * themselves and have no best one; neither has what a creator is about.
 */
export function compareCreators(creators: readonly Compared[]): FigureRow[] {
  return drafts.flatMap(({ id, unit, wanted, cellOf }) => {
    const cells = creators.map(cellOf);
    if (!cells.some(({ known }) => known)) return [];
    const measures = new Set(cells.flatMap((one) => (one.known ? [one.measure] : [])));
    const differ = wanted !== null && measures.size > 1;
    return [{ id, unit, cells, differ, best: wanted === null || differ ? null : bestOf(cells, wanted) }];
  });
}

/** The one whose whole range lies beyond those of all other known ones. */
function bestOf(cells: readonly Cell[], wanted: 'most' | 'least'): number | null {
  const known = cells.flatMap((one, index) => (one.known ? [{ ...one, index }] : []));
  if (known.length < 2) return null;
  const beats = (one: Span, other: Span) => (wanted === 'most' ? one.low > other.high : one.high < other.low);
  return known.find((one) => known.every((other) => other === one || beats(one, other)))?.index ?? null;
}

const byCount = (id: 'followers' | 'following' | 'posts'): Draft => ({
  id,
  unit: 'count',
  wanted: null,
  cellOf: ({ profile }) => cell(countSpan(profile[id]), id),
});

function countSpan(count: Count): Interval | null {
  return knownInterval(count);
}

/** Rates of one basis; what they count stands in the measure, since likes alone are less than likes and comments. */
const byRate = (basis: RateBasis): Draft => ({
  id: `rate-${basis}`,
  unit: 'rate',
  wanted: 'most',
  cellOf({ assessment }) {
    const rate = assessment.engagement.find((each) => each.basis === basis);
    if (rate === undefined) return untold;
    return rate.known ? cell(rate.mean, [basis, ...(rate.sample?.metrics.map(familiar) ?? [])].join(' ')) : { known: false, why: rate.why };
  },
});

/** Networks have words of their own for the same thing. */
function familiar(metric: string): string {
  if (metric === 'replies') return 'comments';
  return metric === 'reposts' ? 'shares' : metric;
}

const perPost = (id: 'likes-per-post' | 'comments-per-post' | 'views-per-post', family: Family): Draft => ({
  id,
  unit: 'count',
  wanted: null,
  cellOf: ({ profile }) => cell(meanPerPost(profile, family), family),
});

/** Over the newest posts (at most twelve, pinned ones left out) that show it. */
function meanPerPost(profile: Profile, family: Family): Interval | null {
  const { used } = newestThat(ownPosts(profile).posts, (item) => countOf(item, family) !== null);
  const counts = used.flatMap((item) => countOf(item, family) ?? []);
  return isNonEmpty(counts) ? mean(counts) : null;
}

const growing = (id: 'growth' | 'recent-growth'): Draft => ({
  id,
  unit: 'growth',
  wanted: null,
  cellOf({ profile }) {
    const { growth, recentGrowth } = readHistory(profile);
    const told = id === 'growth' ? growth : recentGrowth;
    return told.known ? cell(told, id) : { known: false, why: told.why };
  },
});

const week = 7 * 86_400_000;
/** Of fewer posts, or of dates that are a month wide, no frequency is told. */
const fewestDated = 4;

/** Posts per week between the oldest and the newest of the newest dated posts (at most twelve); null for too few, or all of one moment. */
export function postsPerWeek({ handle, items }: Pick<Profile, 'handle' | 'items'>): number | null {
  const times = items
    .flatMap((item) => {
      const at = item.date === null || item.pinned || !isOwn(item, handle) ? Number.NaN : Date.parse(item.date);
      return Number.isNaN(at) || (item.dateWithin ?? 0) > week ? [] : [at];
    })
    .toSorted((a, b) => b - a)
    .slice(0, 12);
  const [newest, oldest] = [times[0], times.at(-1)];
  if (newest === undefined || oldest === undefined || times.length < fewestDated || newest === oldest) return null;
  return (times.length - 1) / ((newest - oldest) / week);
}

function exactly(value: number): Span {
  return { value, low: value, high: value };
}

/** What is asked for a thousand of something; null where either is not known, or there are none. */
function pricePerThousand(price: Price | null, of: Interval | null): Interval | null {
  return price === null || of === null || of.low <= 0 ? null : divide(exactly(price.amount * 1000), of);
}

const drafts: readonly Draft[] = [
  byCount('followers'),
  byCount('following'),
  byCount('posts'),
  growing('growth'),
  growing('recent-growth'),
  byRate('followers'),
  byRate('views'),
  byRate('views-per-follower'),
  byRate('lifetime-likes'),
  {
    id: 'percentile',
    unit: 'place',
    wanted: 'most',
    cellOf({ profile, assessment }) {
      const rate = assessment.engagement.find((each) => each.known && each.percentile !== null);
      const percentile = rate?.known ? rate.percentile : null;
      return cell(percentile?.below, `${profile.platform} ${rate?.basis} ${percentile?.name} ${percentile?.year}`);
    },
  },
  perPost('likes-per-post', 'likes'),
  perPost('comments-per-post', 'comments'),
  perPost('views-per-post', 'views'),
  {
    id: 'audience',
    unit: 'points',
    wanted: 'most',
    cellOf: ({ assessment: { audience } }) => cell(audience.known ? audience.score : null, 'audience'),
  },
  {
    id: 'posts-per-week',
    unit: 'per-week',
    wanted: null,
    cellOf({ profile }) {
      const often = postsPerWeek(profile);
      return cell(often === null ? null : exactly(often), 'posts');
    },
  },
  {
    id: 'sponsored',
    unit: 'share',
    wanted: null,
    cellOf: ({ assessment: { focus } }) => cell(focus.known ? focus.sponsored?.share : null, 'posts'),
  },
  {
    id: 'price',
    unit: 'money',
    wanted: 'least',
    cellOf: ({ price }) => cell(price && exactly(price.amount), price?.currency ?? ''),
  },
  {
    id: 'price-per-thousand-followers',
    unit: 'money',
    wanted: 'least',
    cellOf: ({ profile, price }) => cell(pricePerThousand(price, countSpan(profile.followers)), price?.currency ?? ''),
  },
  {
    id: 'price-per-thousand-views',
    unit: 'money',
    wanted: 'least',
    cellOf: ({ profile, price }) => cell(pricePerThousand(price, meanPerPost(profile, 'views')), price?.currency ?? ''),
  },
];
