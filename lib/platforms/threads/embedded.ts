import { wholeCount } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Reading } from '../../model/reading';
import { asName, asText, dig, jsonIn } from '../dom';

/** What the data of the page's first load says of a post. */
export type PostData = { likes: Count; replies: Count; reposts: Count };

/** What it says of an account. */
export type AccountData = Pick<Reading, 'canonicalId' | 'verified' | 'private'>;

/** Data lies about 25 levels deep (2024-2026). */
const deepest = 60;

/** Accounts by "@" and their handle, posts by the code in their address, as the data has them. */
export type Embedded = Map<string, object>;

/** What was found in each script's value; a value stays the same as long as the script's text does. */
const known = new WeakMap<object, Embedded>();

/** All accounts and posts that the data (`data-sjs`, 2023-2026) names: of a profile that was left too, and the visitor's own. */
export function embeddedData(doc: Document): Embedded {
  const all: Embedded = new Map();
  for (const script of doc.querySelectorAll('script[data-sjs]')) {
    const value = script.textContent?.includes('"username"') ? jsonIn(script) : null;
    if (typeof value !== 'object' || value === null) continue;
    const found = known.get(value) ?? collect(value, new Map(), 0);
    known.set(value, found);
    for (const [name, what] of found) all.set(name, what);
  }
  return all;
}

/** The account of `handle`; all unknown where the data does not name it. */
export function accountData(data: Embedded, handle: string | null): AccountData {
  const account = handle === null ? undefined : data.get(`@${handle.toLowerCase()}`);
  return {
    canonicalId: asName(dig(account, 'pk')),
    verified: asBoolean(dig(account, 'is_verified')),
    private: asBoolean(dig(account, 'text_post_app_is_private')),
  };
}

/** One post, by the code in its address. The page shows reposts and quotes as one number (140 + 21 as 161, 2026). */
export function postData(data: Embedded, code: string): PostData {
  const post = data.get(code);
  const shared = ['repost_count', 'quote_count'].map((key) => dig(post, 'text_post_app_info', key));
  const sum = shared.reduce<unknown>((all, part) => (typeof all === 'number' && typeof part === 'number' ? all + part : null), 0);
  return {
    likes: wholeCount(dig(post, 'like_count'), 'data'),
    replies: wholeCount(dig(post, 'text_post_app_info', 'direct_reply_count'), 'data'),
    reposts: wholeCount(sum, 'data'),
  };
}

/** The account of a profile has a follower count, others only names. */
function collect(value: unknown, found: Embedded, depth: number): Embedded {
  if (typeof value !== 'object' || value === null || depth > deepest) return found;
  const [name, code] = [asText(dig(value, 'username')), asText(dig(value, 'code'))];
  if (name !== null && typeof dig(value, 'follower_count') === 'number') found.set(`@${name.toLowerCase()}`, value);
  if (code !== null && typeof dig(value, 'like_count') === 'number') found.set(code, value);
  for (const child of Object.values(value)) collect(child, found, depth + 1);
  return found;
}

function asBoolean(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
