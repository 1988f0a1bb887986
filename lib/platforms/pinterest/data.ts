import { wholeCount } from '../../counts/whole';
import type { Count } from '../../model/count';
import { asName, asText, dig, metaOf, readJson } from '../dom';
import { usernameIn } from './address';

/**
 * The page's own data (public code: the first since 2024, the second from 2020 to 2023). It stays when the visitor moves on and has other
 * people too, first of all the visitor: nothing in it is looked for but the account with the username on the screen.
 */
export const dataScripts = ['script#__PWS_INITIAL_PROPS__', 'script#__PWS_DATA__'];

/** What the document holds of one account beside the screen. */
export type Account = {
  id: string | null;
  name: string | null;
  bio: string | null;
  verified: true | null;
  private: boolean | null;
  picture: string | null;
  followers: Count;
  following: Count;
};

/** What the data says of `username` (compared without case); null when it holds nothing of that account. */
export function accountOf(doc: Document, username: string): Account | null {
  const user = usersIn(doc).find((one) => asText(dig(one, 'username'))?.toLowerCase() === username.toLowerCase());
  if (user === undefined) return null;
  const isPrivate = dig(user, 'is_private_profile');
  return {
    id: asName(dig(user, 'id')),
    name: asText(dig(user, 'full_name')),
    bio: asText(dig(user, 'about')),
    // Both draw the same mark beside the name. An account without them is not said to be none: its entry may be a short one.
    verified: dig(user, 'verified_identity', 'verified') === true || dig(user, 'is_verified_merchant') === true ? true : null,
    private: typeof isPrivate === 'boolean' ? isPrivate : null,
    picture: asText(dig(user, 'image_xlarge_url')),
    followers: wholeCount(dig(user, 'follower_count'), 'data'),
    following: wholeCount(dig(user, 'following_count'), 'data'),
  };
}

/** Accounts with a full entry first: who only saved a pin has one without numbers. */
function usersIn(doc: Document): unknown[] {
  const users = dataScripts.flatMap((script) => {
    const data = readJson(doc, script);
    const state = dig(data, 'initialReduxState') ?? dig(data, 'props', 'initialReduxState');
    const answers = valuesOf(dig(state, 'resources', 'UserResource')).map((answer) => dig(answer, 'data'));
    return [...valuesOf(dig(state, 'users')), ...answers];
  });
  return users.sort((a, b) => Number(isFull(b)) - Number(isFull(a)));
}

function isFull(user: unknown): boolean {
  return dig(user, 'follower_count') !== undefined;
}

function valuesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

/** A number of the page that was loaded first (public code of 2012 to 2021), where that was the profile of `username` and no board. */
export function metaCount(doc: Document, username: string, what: 'followers' | 'following'): Count {
  const path = metaOf(doc, 'og:url')?.replace(/^https?:\/\/[^/]*/, '') ?? '';
  const isTheirs = usernameIn(path)?.toLowerCase() === username.toLowerCase();
  return wholeCount(isTheirs ? metaOf(doc, `pinterestapp:${what}`) : null, 'meta');
}
