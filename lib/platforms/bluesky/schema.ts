import { wholeCount } from '../../counts/whole';
import type { Count } from '../../model/count';
import { asList, asText, dig, readJson } from '../dom';

/** What the structured data of the page's first load says of an account (2024-2026): exact, in no language. */
export type Schema = { id: string | null; followers: Count; following: Count; posts: Count };

const nothing: Count = { value: null, why: 'absent' };
const none: Schema = { id: null, followers: nothing, following: nothing, posts: nothing };

/** The structured data about `handle`; all unknown where there is none, or where it is still about a profile that was left. */
export function readSchema(doc: Document, handle: string): Schema {
  const about = dig(readJson(doc, 'script[type="application/ld+json"]'), 'mainEntity');
  if (asText(dig(about, 'alternateName'))?.toLowerCase() !== `@${handle.toLowerCase()}`) return none;
  const count = (list: string, action: string): Count => {
    const found = asList(dig(about, list)).find((entry) => asText(dig(entry, 'interactionType'))?.endsWith(action));
    return wholeCount(dig(found, 'userInteractionCount'), 'data');
  };
  const id = asText(dig(about, 'identifier'));
  return {
    id: id?.startsWith('did:') ? id : null,
    followers: count('interactionStatistic', '/FollowAction'),
    following: count('agentInteractionStatistic', '/FollowAction'),
    posts: count('agentInteractionStatistic', '/WriteAction'),
  };
}
