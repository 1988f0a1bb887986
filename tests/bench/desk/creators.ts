import type { Card } from '../../../lib/model/card';
import type { Count } from '../../../lib/model/count';
import type { SavedCreator } from '../../../lib/model/list';
import type { Profile, SeenItem, Snapshot } from '../../../lib/model/profile';
import { platformIdSchema } from '../../../lib/model/reading';
import { topicIdSchema } from '../../../lib/model/topic';
import { randomFrom } from '../../../lib/scoring/random';

/** Invented creators by their numbers: the same number is the same creator, whatever machine and day. */

const day = 86_400_000;
const monday = Date.UTC(2026, 8, 7);
const syllables =
  'ba be bi bo da de do fa fi ga ge ka ke ki la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si ta te ti va ve vi za'.split(
    ' ',
  );
const networks = platformIdSchema.options.slice(0, 6);
const statuses = ['new', 'new', 'new', 'contacted', 'agreed', 'declined'];
const tags = ['autumn', 'gifted', 'long term', 'reels', 'second choice', 'ambassador', 'abroad', 'ask again'];

/** A UUID that tells what it is of: `kind` is one hexadecimal digit. */
export function idOf(kind: string, n: number): string {
  // Spread over the whole range, as random ones are.
  const spread = (Math.imul(n, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  return `${spread}-000${kind}-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

type Made = { profile: Profile; entry: SavedCreator; card: Card | null };

/** The n-th creator with ten days of visits; one in five has twelve posts, one in three something written on its card. */
export function inventCreator(n: number, listId: string): Made {
  const random = randomFrom(n);
  const pick = <T>(values: readonly T[], otherwise: T): T => values[Math.floor(random() * values.length)] ?? otherwise;
  const word = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables, 'na')).join('');
  const name = `${capital(word())} ${capital(word())}${random() < 0.1 ? ' Özgür' : ''}`;
  const handle = `${word()}.${word()}${n}`;
  const followers = Math.round(10 ** (2.5 + random() * 3.5));
  const id = idOf('1', n);
  const since = monday - Math.floor(random() * 60) * day;
  const profile: Profile = {
    id,
    platform: pick(networks, 'instagram'),
    handle,
    canonicalId: random() < 0.5 ? String(1_000_000 + n) : null,
    aliases: [{ kind: 'handle', value: handle, firstSeen: since, lastSeen: since }],
    name,
    bio: `${capital(word())} ${word()} from ${capital(word())}`,
    verified: random() < 0.05,
    private: false,
    avatar: 'present',
    followers: rounded(followers),
    following: exact(Math.round(random() * 2_000)),
    posts: exact(Math.round(random() * 1_500)),
    totalLikes: { value: null, why: 'absent' },
    items: n % 5 === 0 ? Array.from({ length: 12 }, (_, post) => inventPost(post, followers, since, random)) : [],
    history: Array.from({ length: 10 }, (_, visit) => inventVisit(visit, followers, since)),
    createdAt: since,
    updatedAt: since,
    seenAt: since,
  };
  const entry: SavedCreator = {
    id: idOf('2', n),
    listId,
    profileId: id,
    status: pick(statuses, 'new'),
    note: random() < 0.2 ? `${word()} ${word()} ${word()}` : '',
    price: random() < 0.15 ? { amount: Math.round(random() * 2_000), currency: 'USD' } : null,
    createdAt: since,
    updatedAt: since,
  };
  const card =
    n % 3 === 0
      ? { id, tags: [pick(tags, 'reels')], contact: random() < 0.5 ? `${handle}@example.com` : '', fields: {}, updatedAt: since }
      : null;
  return { profile, entry, card };
}

function inventPost(n: number, followers: number, until: number, random: () => number): SeenItem {
  return {
    id: `post-${n}`,
    href: `/p/post-${n}/`,
    by: null,
    pinned: false,
    date: new Date(until - n * 3 * day).toISOString(),
    age: null,
    likes: exact(Math.round(followers * (0.01 + random() * 0.05))),
    comments: exact(Math.round(followers * random() * 0.002)),
    seenAt: until,
    dateWithin: 0,
    topics: [topicIdSchema.options[Math.floor(random() * 8)] ?? 'food'],
    sponsored: false,
  };
}

function inventVisit(n: number, followers: number, until: number): Snapshot {
  const at = until - (9 - n) * 5 * day;
  const count = rounded(Math.round(followers * (0.9 + n / 90)));
  const nothing: Count = { value: null, why: 'absent' };
  return { day: new Date(at).toISOString().slice(0, 10), at, followers: count, following: nothing, posts: nothing, totalLikes: nothing };
}

function exact(value: number): Count {
  return { value, exact: true, from: 'text' };
}

/** As networks abbreviate: three digits. */
function rounded(value: number): Count {
  if (value < 10_000) return exact(value);
  const unit = 10 ** (Math.floor(Math.log10(value)) - 2);
  const short = Math.round(value / unit) * unit;
  return { value: short, exact: false, range: [short - unit / 2, short + unit / 2 - 1], from: 'text' };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
