import type { Count, KnownCount } from '../../lib/model/count';
import type { Look } from '../../lib/model/look';
import type { Item, PostReading, Reading } from '../../lib/model/reading';
import { countsIn, ownerOf } from './counts';

/** `right`: all that is still on the page is read, and nothing else; `silent`: something that is still there is not; `wrong`: something else is said. */
export type Verdict = { is: 'right' | 'silent' | 'wrong'; why: string };

/**
 * What a changed page reads as against what it read as before. Changes leave a person the same numbers, so a count must agree with
 * the former one: the same, or an abbreviated one whose range holds it. `isOnPage` says whether a count still stands anywhere.
 */
export function judge(original: Look, seen: Look, isOnPage: (count: string) => boolean): Verdict {
  const wrong = contradiction(original, seen);
  if (wrong !== null) return { is: 'wrong', why: wrong };
  // Without followers nothing of a profile is read, by rule.
  if (original.kind === 'profile' && seen.kind === 'unreadable' && !isOnPage('profile followers')) return { is: 'right', why: '' };
  const now = countsIn(seen);
  const missing = [...countsIn(original)].find(
    ([name, count]) => count.value !== null && (now.get(name)?.value ?? null) === null && isOnPage(name),
  );
  if (missing !== undefined) return { is: 'silent', why: `${missing[0]} not read` };
  return { is: 'right', why: '' };
}

/** What the changed page says that the original one does not, or null. */
function contradiction(original: Look, seen: Look): string | null {
  if (seen.kind !== 'profile' && seen.kind !== 'post') return null;
  if (original.kind !== seen.kind) return `a ${seen.kind} read, was ${original.kind}`;
  if (differs(original.reading.handle, seen.reading.handle) || differs(original.reading.canonicalId, seen.reading.canonicalId))
    return `another account, ${seen.reading.handle ?? seen.reading.canonicalId}`;
  for (const item of itemsOf(seen.reading)) {
    const [was, is] = [authorOf(item.id, original.reading), authorOf(item.id, seen.reading)];
    const own = seen.reading.handle?.toLowerCase() ?? null;
    if (was === undefined ? is === own : differs(was, is ?? null)) return `${item.id} attributed to ${is}`;
  }
  const before = countsIn(original);
  for (const [name, count] of countsIn(seen)) {
    const was = before.get(name);
    const isNewPost = ownerOf(name) !== 'profile' && authorOf(ownerOf(name), original.reading) === undefined;
    if (count.value === null || isNewPost) continue;
    if (was === undefined || was.value === null || !agrees(was, count)) return `${name} is ${inWords(count)}, was ${inWords(was)}`;
  }
  return null;
}

function differs(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() !== other.toLowerCase();
}

/** Could both be written of one number? What was abbreviated cannot have become exact. */
function agrees(was: KnownCount, is: KnownCount): boolean {
  if (is.exact) return was.exact && was.value === is.value;
  const [low, high] = was.exact ? [was.value, was.value] : was.range;
  return is.range[0] <= high && low <= is.range[1];
}

function itemsOf(reading: Reading | PostReading): readonly Item[] {
  return 'items' in reading ? reading.items : [reading.post];
}

/** Whose post it is taken for: where the page does not tell, the profile's own; undefined for a post that is not in the reading. */
function authorOf(id: string, reading: Reading | PostReading): string | null | undefined {
  const item = itemsOf(reading).find((one) => one.id === id);
  return item && (item.by ?? reading.handle)?.toLowerCase();
}

function inWords(count: Count | undefined): string {
  if (count === undefined || count.value === null) return 'unknown';
  return `${count.exact ? '' : '~'}${count.value}`;
}
