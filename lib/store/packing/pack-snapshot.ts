import { type DayRate, dayRateSchema, type Snapshot } from '../../model/profile';
import { days } from '../calendar';
import { packCount, packWhole, unpackCount, unpackWhole } from './pack-count';

const basisLetters: Record<DayRate['basis'], string> = { followers: 'f', views: 'v', 'lifetime-likes': 'l', 'views-per-follower': 'p' };
const bases = new Map(dayRateSchema.shape.basis.options.map((basis) => [basisLetters[basis], basis]));

/** Days since 1970 of a day as it is usually written, or null. */
function dayNumber(day: string): number | null {
  const number = Date.parse(`${day}T00:00:00Z`) / days(1);
  return Number.isInteger(number) && writeDay(number) === day ? number : null;
}

function writeDay(number: number): string {
  return new Date(days(number)).toISOString().slice(0, 10);
}

/** The mean, the posts (nothing for null), and the ends of the range where it has any. */
function packRate({ basis, value, low, high, posts }: DayRate): string {
  const ends = low === value && high === value ? '' : `${low}:${high}`;
  return `${basisLetters[basis]}${value}:${posts ?? ''}:${ends}`;
}

function unpackRate(text: string): DayRate {
  const [value, posts, low, high] = text.slice(1).split(':');
  const number = Number(value);
  return {
    basis: bases.get(text.charAt(0)) ?? 'followers',
    value: number,
    low: low ? Number(low) : number,
    high: high ? Number(high) : number,
    posts: posts ? Number(posts) : null,
  };
}

const counts = ['followers', 'following', 'posts', 'totalLikes'] as const;

/** A snapshot as one line: its day by how far it is from that of the instant, the instant, the counts (nothing for one that is as before), and the rate. */
export function packSnapshot(snapshot: Snapshot, before: Snapshot | null): string | null {
  const { day, at, rate } = snapshot;
  const number = dayNumber(day);
  if (number === null || !Number.isSafeInteger(at)) return null;
  const tokens = counts.map((name) => {
    const token = packCount(snapshot[name]);
    return before !== null && packCount(before[name]) === token ? '' : token;
  });
  const line = [packWhole(number - Math.floor(at / days(1))), packWhole(at), ...tokens].join(' ');
  return rate === undefined ? line : `${line} ${packRate(rate)}`;
}

/** The snapshot of a line; `before` is the one of the line above. */
export function unpackSnapshot(line: string, before: Snapshot | null): Snapshot {
  const [off = '', instant = '', followers, following, posts, totalLikes, rate] = line.split(' ');
  const at = unpackWhole(instant);
  const count = (name: (typeof counts)[number], token: string | undefined) =>
    token || before === null ? unpackCount(token ?? '') : before[name];
  return {
    day: writeDay(Math.floor(at / days(1)) + unpackWhole(off)),
    at,
    followers: count('followers', followers),
    following: count('following', following),
    posts: count('posts', posts),
    totalLikes: count('totalLikes', totalLikes),
    ...(rate !== undefined && { rate: unpackRate(rate) }),
  };
}
