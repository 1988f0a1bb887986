import { wholeCount } from '../../counts/whole';
import type { Count } from '../../model/count';
import { asName, asText, dig, readJson } from '../dom';

/** The page's own data (layout of 2024); TikTok leaves it in the document when the visitor moves on to another profile. */
export const dataScript = 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__';

/** What the data says of one account. */
export type AccountData = {
  id: string | null;
  name: string | null;
  bio: string;
  verified: boolean | null;
  private: boolean | null;
  followers: Count;
  following: Count;
  totalLikes: Count;
  posts: Count;
};

/** Whom the data is about and what was found, for an address that shows no profile. */
export type Outcome = { statusCode: number; handle: string | null };

/** The account data of `handle` (compared without case); null when the document has none or it is another account's. */
export function accountData(doc: Document, handle: string): AccountData | null {
  const info = dig(readDetail(doc), 'userInfo');
  const user = dig(info, 'user');
  if (asText(dig(user, 'uniqueId'))?.toLowerCase() !== handle.toLowerCase()) return null;
  // Only statsV2 (since about 2025) is exact; `stats` beside it is rounded like the screen.
  const exact = (key: string) => wholeCount(dig(info, 'statsV2', key), 'data');
  const posts = exact('videoCount');
  return {
    id: asName(dig(user, 'id')),
    name: asText(dig(user, 'nickname')),
    bio: asText(dig(user, 'signature')) ?? '',
    verified: asBoolean(dig(user, 'verified')),
    private: asBoolean(dig(user, 'privateAccount')),
    followers: exact('followerCount'),
    following: exact('followingCount'),
    totalLikes: exact('heartCount'),
    posts: posts.value === null ? belowRounding(wholeCount(dig(info, 'stats', 'videoCount'), 'data')) : posts,
  };
}

/** What the data of the page's first load found; null when it is about no profile. */
export function outcome(doc: Document): Outcome | null {
  const detail = readDetail(doc);
  const statusCode = dig(detail, 'statusCode');
  if (typeof statusCode !== 'number') return null;
  const named = asText(dig(detail, 'userInfo', 'user', 'uniqueId'));
  const canonical = asText(dig(readJson(doc, dataScript), '__DEFAULT_SCOPE__', 'seo.abtest', 'canonical'));
  return { statusCode, handle: named ?? /\/@([\w.]+)$/.exec(canonical ?? '')?.[1] ?? null };
}

function readDetail(doc: Document): unknown {
  return dig(readJson(doc, dataScript), '__DEFAULT_SCOPE__', 'webapp.user-detail');
}

/** `stats` rounds from 10,000 on, to the digits that the screen shows. */
function belowRounding(count: Count): Count {
  return count.value !== null && count.value >= 10_000 ? { value: null, why: 'unreadable' } : count;
}

function asBoolean(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
