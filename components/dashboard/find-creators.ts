import { foldForSearch, searchedWords } from '../../lib/desk/fold';
import type { Digest } from '../../lib/model/digest';
import { siteName } from '../../lib/platforms/sites';
import type { Database } from '../../lib/store/database';
import { readRows } from '../../lib/store/set-aside';

/** A remembered creator as a search shows it. */
export type Findable = Pick<Digest, 'id' | 'platform' | 'handle' | 'name' | 'followers'> & { words: string };

const portion = 1000;

/**
 * Every remembered creator (or, `among` lists, those on at least one), in portions, so that a search can begin before all are there. Ends early
 * when `signal` is aborted.
 */
export async function* creatorsOf(db: Database, among: 'lists' | 'all', signal: AbortSignal): AsyncGenerator<Findable[]> {
  const listed = among === 'all' ? null : new Set(await db.entries.orderBy('profileId').uniqueKeys());
  let last = '';
  while (!signal.aborted) {
    const rows = await db.digests.where(':id').above(last).limit(portion).toArray();
    const digests = readRows('digests', rows);
    yield digests.filter(({ id }) => listed === null || listed.has(id)).map(findable);
    const key = rows.at(-1);
    if (rows.length < portion || typeof key !== 'object' || key === null || !('id' in key) || typeof key.id !== 'string') return;
    last = key.id;
  }
}

function findable({ id, platform, handle, name, followers }: Digest): Findable {
  return { id, platform, handle, name, followers, words: foldForSearch([name, handle, siteName(platform)].join('\n')) };
}

/** Those whose name, handle or network has every typed word, the largest first; at most `most`. Of nothing typed none. */
export function findCreators(all: readonly Findable[], typed: string, without: ReadonlySet<string>, most: number): Findable[] {
  const words = searchedWords(typed.replace(/^\s*@/, ''));
  if (words.length === 0) return [];
  return all
    .filter(({ id, words: own }) => !without.has(id) && words.every((word) => own.includes(word)))
    .sort((a, b) => (b.followers.value ?? -1) - (a.followers.value ?? -1))
    .slice(0, most);
}
