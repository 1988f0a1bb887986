import type { Estimate, RateBasis } from '../model/assessment';
import type { Count } from '../model/count';
import type { Profile, SeenItem } from '../model/profile';
import type { TopicId } from '../model/topic';
import { divide, type Interval, knownInterval, sum, toEstimate } from '../scoring/interval';
import { countOf, type Family, families, isOwn } from '../scoring/sample';

/** A rate that a single post has; an account's lifetime rate is none. */
export type PostBasis = Exclude<RateBasis, 'lifetime-likes'>;

/** One post as a page saw it, and what it got. */
export type PostFigures = {
  id: string;
  href: string;
  /** ISO 8601, of the page or derived from an age; null where nothing tells. */
  date: string | null;
  /** Half-width of a derived date's uncertainty in milliseconds; 0 for the page's own date, null without one. */
  dateWithin: number | null;
  pinned: boolean;
  /** Null where its words were not read. */
  sponsored: boolean | null;
  topics: readonly TopicId[];
  /** Each under whichever word its network has for it; null where it is not offered. */
  counts: Readonly<Record<Family, Count | null>>;
  rates: Readonly<Record<PostBasis, Estimate | null>>;
};

export type PostsSeen = {
  /** Newest first as far as dates tell; other people's left out. */
  posts: PostFigures[];
  /** The rates that at least one post has, the one that most have first. */
  bases: PostBasis[];
  /** What a rate by followers and by views counts. */
  counted: Family[];
};

/**
 * Every post of the creator that was seen, with its counts and rates (shares). Likes and comments are counted, likes alone where no post
 * shows comments; shares too where every post with likes shows them. By followers means today's, whenever the post is of. A post without a
 * count that is counted has no rate: unknown is not 0.
 */
export function readPosts({ items, handle, followers }: Pick<Profile, 'items' | 'handle' | 'followers'>): PostsSeen {
  const own = items.filter((item) => isOwn(item, handle));
  const counted = countedFamilies(own);
  const audience = knownInterval(followers);
  const posts = own.map((item) => figuresOf(item, counted, audience));
  const having = (basis: PostBasis) => posts.filter(({ rates }) => rates[basis] !== null).length;
  const bases = (['followers', 'views', 'views-per-follower'] as const)
    .filter((basis) => having(basis) > 0)
    .toSorted((a, b) => having(b) - having(a));
  return { posts, bases, counted };
}

function countedFamilies(own: readonly SeenItem[]): Family[] {
  const shows = (item: SeenItem, family: Family) => countOf(item, family) !== null;
  const liked = own.filter((item) => shows(item, 'likes'));
  const counted: Family[] = ['likes'];
  if (liked.some((item) => shows(item, 'comments'))) counted.push('comments');
  if (liked.length > 0 && liked.every((item) => shows(item, 'shares'))) counted.push('shares');
  return counted;
}

function figuresOf(item: SeenItem, counted: readonly Family[], followers: Interval | null): PostFigures {
  const parts = counted.flatMap((family) => countOf(item, family) ?? []);
  const got = parts.length === counted.length ? sum(parts) : null;
  const views = countOf(item, 'views');
  return {
    id: item.id,
    href: item.href,
    date: item.date,
    dateWithin: item.dateWithin,
    pinned: item.pinned,
    sponsored: item.sponsored ?? null,
    topics: item.topics ?? [],
    counts: { likes: shown(item, 'likes'), comments: shown(item, 'comments'), shares: shown(item, 'shares'), views: shown(item, 'views') },
    rates: { followers: share(got, followers), views: share(got, views), 'views-per-follower': share(views, followers) },
  };
}

/** A known count before one that says why it is not known. */
function shown(item: SeenItem, family: Family): Count | null {
  const there = families[family].flatMap((metric) => item[metric] ?? []);
  return there.find(({ value }) => value !== null) ?? there[0] ?? null;
}

function share(part: Interval | null, whole: Interval | null): Estimate | null {
  return part === null || whole === null || whole.value <= 0 ? null : toEstimate(divide(part, whole));
}
