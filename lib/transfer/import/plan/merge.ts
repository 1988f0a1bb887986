import type { Card, FieldValue } from '../../../model/card';
import type { Count, KnownCount } from '../../../model/count';
import type { ImportChoices } from '../../../model/import';
import type { Price, SavedCreator } from '../../../model/list';
import type { Profile } from '../../../model/profile';
import { namesIn } from '../../../store/alias-keys';
import { withTags } from '../../../store/names';
import { joinNotes } from '../../../store/notes';
import { folded } from '../values/words';
import { accountOf, type FileRow, namedBy } from './file-row';

/**
 * What is known of a creator before an import: the profile, where it stands on the list, and its card. `nameTaken`: the name by which the
 * file calls whom nobody knows leads to another account.
 */
export type Known = { profile: Profile | null; entry: SavedCreator | null; card: Card | null; nameTaken?: boolean };

/** What of a creator can be known otherwise than a file says; own fields are "field:" and their id. */
export type Aspect = 'name' | 'followers' | 'following' | 'posts' | 'status' | 'price' | 'contact' | `field:${string}`;

/** Where the file says otherwise than what is known. */
export type Difference = { aspect: Aspect; mine: Said; file: Said };
export type Said = string | number | Price | KnownCount;

/** Where and when an import writes. `firstStatus` is that of a creator who was just saved, which says no more than nothing does. */
export type MergeScale = { listId: string; firstStatus: string; choices: ImportChoices; startedAt: number };

/** Rows as they become; null for those that stay as they are. */
type Merged = {
  profile: Profile | null;
  entry: SavedCreator | null;
  card: Card | null;
  differences: Difference[];
  /** Does the file say anything that was not known, beside what differs? */
  adds: boolean;
};

const unknown: Count = { value: null, why: 'absent' };

/**
 * What a creator becomes when a file's row is added to what is known. Counts that were seen on the creator's page stay, unless the file's are
 * newer; notes are joined, tags added. `ids` are those of rows that are made; `order` is the row's place in the file, which is its place on
 * the list too.
 */
export function mergeRow(known: Known, file: FileRow, ids: { profile: string; entry: string }, order: number, scale: MergeScale): Merged {
  const settled: Settled = { differences: [], adds: false, choices: scale.choices };
  const profile =
    known.profile === null
      ? newProfile(file, ids.profile, known.nameTaken ?? false, scale)
      : mergeProfile(known.profile, file, scale, settled);
  const profileId = known.profile?.id ?? ids.profile;
  const entry = mergeEntry(known.entry, file, { ...ids, profile: profileId }, order, scale, settled);
  const card = mergeCard(known, file, profileId, scale, settled);
  return { profile, entry, card, differences: settled.differences, adds: settled.adds };
}

type Settled = { differences: Difference[]; adds: boolean; readonly choices: ImportChoices };

/** The value that wins: what is known where the file says nothing or the same. Notes what differs and what is added. */
function settle<T extends Said>(
  settled: Settled,
  aspect: Aspect,
  mine: T | null,
  file: T | null,
  isSame: (a: T, b: T) => boolean,
): T | null {
  const choice = settled.choices.by[aspect] ?? settled.choices.all;
  if (file === null) return mine;
  if (mine === null) {
    settled.adds = true;
    return choice === 'mine' ? null : file;
  }
  if (isSame(mine, file)) return mine;
  settled.differences.push({ aspect, mine, file });
  return choice === 'file' ? file : mine;
}

function mergeProfile(known: Profile, file: FileRow, { startedAt }: MergeScale, settled: Settled): Profile | null {
  const isNewer = known.seenAt === null || (file.seen !== null && file.seen > known.seenAt);
  const count = (aspect: 'followers' | 'following' | 'posts'): Count => {
    const mine = known[aspect];
    const open = mine.value === null || mine.from === 'file' || isNewer;
    return settle(settled, aspect, mine.value === null ? null : mine, open ? file[aspect] : null, isSameCount) ?? mine;
  };
  const name = settle(settled, 'name', known.name, file.name, isSameText);
  const [followers, following, posts] = [count('followers'), count('following'), count('posts')];
  const tookCounts = followers !== known.followers || following !== known.following || posts !== known.posts;
  const seenAt = tookCounts && isNewer && file.seen !== null ? file.seen : known.seenAt;
  const account = mergeAccount(known, file, startedAt, settled);
  if (name === known.name && !tookCounts && account.canonicalId === known.canonicalId) return null;
  return { ...known, ...account, name, followers, following, posts, seenAt, updatedAt: startedAt };
}

/** The network's own id, which lasts longer than any name, where it was not known. */
function mergeAccount(
  { canonicalId, aliases }: Profile,
  file: FileRow,
  startedAt: number,
  settled: Settled,
): Pick<Profile, 'canonicalId' | 'aliases'> {
  if (canonicalId !== null || file.accountId === null) return { canonicalId, aliases };
  settled.adds = true;
  if (settled.choices.all === 'mine') return { canonicalId, aliases };
  return { canonicalId: file.accountId, aliases: [...aliases, ...aliasesOf(file, true, startedAt)] };
}

/** The names that a file gives; the network's own id alone where the others lead to another account. */
function aliasesOf(file: FileRow, idAlone: boolean, startedAt: number): Profile['aliases'] {
  const seen = file.seen ?? startedAt;
  const names = namesIn(namedBy(file)).filter(({ kind }) => kind === 'id' || !idAlone);
  return names.map((name) => ({ ...name, firstSeen: seen, lastSeen: seen }));
}

function newProfile(file: FileRow, id: string, nameTaken: boolean, { startedAt }: MergeScale): Profile {
  const { platform, kind, value } = file.ref;
  return {
    id,
    platform,
    handle: kind === 'handle' ? value : null,
    canonicalId: accountOf(file).canonicalId,
    aliases: aliasesOf(file, nameTaken, startedAt),
    // Who is known by an old custom address alone would have no name at all.
    name: file.name ?? (kind === 'legacy' ? value : null),
    bio: null,
    verified: null,
    private: null,
    avatar: 'unknown',
    followers: file.followers ?? unknown,
    following: file.following ?? unknown,
    posts: file.posts ?? unknown,
    totalLikes: unknown,
    items: [],
    history: [],
    createdAt: startedAt,
    updatedAt: startedAt,
    seenAt: file.seen,
  };
}

function mergeEntry(
  known: SavedCreator | null,
  file: FileRow,
  ids: { profile: string; entry: string },
  order: number,
  { listId, firstStatus, startedAt }: MergeScale,
  settled: Settled,
): SavedCreator | null {
  if (known === null) {
    const { status, note, price } = file;
    const base = { id: ids.entry, listId, profileId: ids.profile, status: status ?? firstStatus, note, price };
    // Lists show what was saved last first; a file's first row stays on top.
    return { ...base, createdAt: startedAt - order, updatedAt: startedAt };
  }
  const mine = known.status === firstStatus ? null : known.status;
  const said = file.status === known.status ? null : file.status;
  const status = settle(settled, 'status', mine, said, Object.is) ?? known.status;
  const price = settle(settled, 'price', known.price, file.price, (a, b) => a.amount === b.amount && a.currency === b.currency);
  const note = joinNotes(known.note, file.note);
  if (note !== known.note) settled.adds = true;
  const after = { ...known, status, price, note: settled.choices.all === 'mine' ? known.note : note };
  const isSame = after.status === known.status && after.price === known.price && after.note === known.note;
  return isSame ? null : { ...after, updatedAt: startedAt };
}

function mergeCard({ profile, card: known }: Known, file: FileRow, id: string, { startedAt }: MergeScale, settled: Settled): Card | null {
  const keeps = settled.choices.all === 'mine';
  if (known === null) {
    const { tags, contact, fields } = file;
    if (tags.length === 0 && contact === '' && fields.length === 0) return null;
    settled.adds = true;
    if (keeps && profile !== null) return null;
    return { id, tags, contact, fields: Object.fromEntries(fields), updatedAt: startedAt };
  }
  const contact = settle(settled, 'contact', known.contact || null, file.contact || null, isSameText) ?? '';
  const fields = new Map<string, FieldValue>(Object.entries(known.fields));
  for (const [field, value] of file.fields) {
    const won = settle<FieldValue>(settled, `field:${field}`, fields.get(field) ?? null, value, Object.is);
    if (won !== null) fields.set(field, won);
  }
  const tags = withTags(known.tags, file.tags);
  if (tags.length > known.tags.length) settled.adds = true;
  const after: Card = { ...known, contact, tags: keeps ? known.tags : tags, fields: Object.fromEntries(fields) };
  const isSame =
    contact === known.contact &&
    after.tags.length === known.tags.length &&
    [...fields].every(([field, value]) => known.fields[field] === value);
  return isSame ? null : { ...after, updatedAt: startedAt };
}

function isSameText(a: string, b: string): boolean {
  return a === b || (folded(a) !== '' && folded(a) === folded(b));
}

/** Two counts that can be the same number: "12.3K" and 12,345. */
function isSameCount(a: KnownCount, b: KnownCount): boolean {
  const [aLow, aHigh] = a.exact ? [a.value, a.value] : a.range;
  const [bLow, bHigh] = b.exact ? [b.value, b.value] : b.range;
  return aLow <= bHigh && bLow <= aHigh;
}

/** What a file says in two of its rows about one creator: the first row counts, the second fills what it leaves open. */
export function joinRows(first: FileRow, second: FileRow): FileRow {
  const fields = new Map(first.fields);
  for (const [field, value] of second.fields) if (!fields.has(field)) fields.set(field, value);
  return {
    rows: [...first.rows, ...second.rows],
    ref: first.ref,
    accountId: first.accountId ?? second.accountId,
    name: first.name ?? second.name,
    followers: first.followers ?? second.followers,
    following: first.following ?? second.following,
    posts: first.posts ?? second.posts,
    seen: first.seen ?? second.seen,
    status: first.status ?? second.status,
    note: joinNotes(first.note, second.note),
    price: first.price ?? second.price,
    contact: first.contact === '' ? second.contact : first.contact,
    tags: withTags(first.tags, second.tags),
    fields: [...fields],
  };
}
