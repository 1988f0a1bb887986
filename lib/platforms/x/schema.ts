import { wholeCount } from '../../counts/whole';
import type { Count } from '../../model/count';
import { asList, asText, dig, readJson } from '../dom';

/** What the profile's structured data says: exact, in no language (since 2023). */
export type Schema = { id: string | null; name: string | null; followers: Count; following: Count; posts: Count };

const nothing: Count = { value: null, why: 'absent' };
const none: Schema = { id: null, name: null, followers: nothing, following: nothing, posts: nothing };

/** The structured data about `handle`; all unknown where there is none, or where it is still about a profile that was left. */
export function readSchema(doc: Document, handle: string): Schema {
  const page = readJson(doc, 'script[data-testid="UserProfileSchema-test"]');
  const about = dig(page, 'mainEntity') ?? dig(page, 'author'); // `author` until mid 2023
  if (asText(dig(about, 'additionalName'))?.toLowerCase() !== handle.toLowerCase()) return none;
  const statistics = asList(dig(about, 'interactionStatistic'));
  const count = (action: string): Count => {
    const found = statistics.find((entry) => asText(dig(entry, 'interactionType'))?.endsWith(action));
    return wholeCount(dig(found, 'userInteractionCount'), 'data');
  };
  return {
    id: asText(dig(about, 'identifier')),
    name: asText(dig(about, 'name')) ?? asText(dig(about, 'givenName')),
    followers: count('/FollowAction'),
    following: count('/SubscribeAction'),
    posts: count('/WriteAction'),
  };
}
