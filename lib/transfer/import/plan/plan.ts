import type { ImportChoices } from '../../../model/import';
import { isOtherAccount } from '../../../store/alias-keys';
import type { Database } from '../../../store/database';
import type { Table } from '../read-table/table';
import { accountOf, type FileRow, type Flaw, type RejectedRow } from './file-row';
import { findKnown, keyOfRef } from './find-known';
import { type Difference, joinRows, type Known, mergeRow } from './merge';
import { type RowScale, readRow } from './read-row';

/**
 * What becomes of a row: a creator that is not on the list yet; one that is, of whom nothing, something more, or something else is said; or
 * one whose rows cannot be read, who is left as they are.
 */
export const kinds = ['new', 'adds', 'differs', 'same', 'untouched'] as const;
export type Kind = (typeof kinds)[number];

/** A file's creators and what becomes of them. Rows in = rows of creators + rejected + empty; rows above the names are none of these. */
export type Plan = {
  creators: readonly FileRow[];
  /** By creator. */
  kinds: readonly Kind[];
  /** Creators that are known already, whether they are on the list or not. */
  knownBefore: number;
  counts: Readonly<Record<Kind, number>>;
  /** How many creators differ in what. */
  differing: ReadonlyMap<string, number>;
  rejected: readonly RejectedRow[];
  empty: number;
  above: number;
  /** Rows that name a creator whom another row named before. */
  joined: number;
  flaws: readonly Flaw[];
};

/** Told of rows done and rows in all. */
type OnPlan = (done: number, total: number) => void;

/** So many creators are looked up at a time. */
const portion = 2_000;

export const fillOnly: ImportChoices = { all: 'fill', by: {} };

/** Reads all rows of a table by a mapping; writes nothing. */
export function readCreators(
  table: Table,
  scale: RowScale,
  onPlan: OnPlan = () => undefined,
): Omit<Plan, 'kinds' | 'counts' | 'knownBefore' | 'differing'> {
  const start = scale.mapping.header === null ? 0 : scale.mapping.header + 1;
  const creators = namedCreators();
  const rejected: RejectedRow[] = [];
  const flaws: Flaw[] = [];
  let empty = 0;
  let joined = 0;
  for (let index = start; index < table.rows.length; index += 1) {
    const read = readRow(table.rows[index] ?? [], index, table.numbers[index] ?? index + 1, scale);
    if (read.kind === 'empty') empty += 1;
    else if (read.kind === 'rejected') rejected.push(read.rejected);
    else {
      flaws.push(...read.flaws);
      if (creators.add(read.row) === 'joined') joined += 1;
    }
    if ((index - start) % 5_000 === 0) onPlan(index - start, table.rows.length - start);
  }
  return { creators: creators.all, rejected, empty, above: start, joined, flaws };
}

/** The creators of a file, each once: by the network's own id first, then by name. One name with two ids is two accounts. */
function namedCreators() {
  const all: FileRow[] = [];
  const places = new Map<string, number>();
  return {
    all,
    add(row: FileRow): 'new' | 'joined' {
      const { ref, accountId } = row;
      const keys = [...(accountId === null ? [] : [keyOfRef({ ...ref, kind: 'id', value: accountId })]), keyOfRef(ref)];
      const found = keys.map((key) => places.get(key)).find((at) => at !== undefined && !isOther(all[at], row));
      const place = found ?? all.length;
      const before = all[place];
      all[place] = before === undefined ? row : joinRows(before, row);
      for (const key of keys) if (!places.has(key)) places.set(key, place);
      return before === undefined ? 'new' : 'joined';
    },
  };
}

function isOther(one: FileRow | undefined, other: FileRow): boolean {
  return one !== undefined && isOtherAccount(accountOf(one), accountOf(other));
}

export type PlanScale = { listId: string | null; firstStatus: string; now: number };

/** Says of each creator what would become of it on the list; null for a list that is not there yet. Reads the store and writes nothing. */
export async function comparePlan(
  db: Database,
  read: ReturnType<typeof readCreators>,
  { listId, firstStatus, now }: PlanScale,
  onPlan: OnPlan = () => undefined,
): Promise<Plan> {
  const found: Kind[] = [];
  const counts: Record<Kind, number> = { new: 0, adds: 0, differs: 0, same: 0, untouched: 0 };
  const differing = new Map<string, number>();
  const scale = { listId: listId ?? '', firstStatus, choices: fillOnly, startedAt: now };
  let knownBefore = 0;
  const isEmpty = (await db.profiles.limit(1).primaryKeys()).length === 0;
  for (let from = 0; from < read.creators.length; from += portion) {
    const creators = read.creators.slice(from, from + portion);
    const { known, unreadable } = isEmpty ? nobody : await lookUp(db, creators, listId);
    for (const [i, file] of creators.entries()) {
      const before = known[i] ?? { profile: null, entry: null, card: null };
      if (before.profile !== null) knownBefore += 1;
      const { kind, differences } = unreadable.has(i) ? { kind: 'untouched' as const, differences: [] } : compare(before, file, scale);
      for (const { aspect } of differences) differing.set(aspect, (differing.get(aspect) ?? 0) + 1);
      found.push(kind);
      counts[kind] += 1;
    }
    onPlan(Math.min(from + portion, read.creators.length), read.creators.length);
  }
  return { ...read, kinds: found, counts, knownBefore, differing };
}

const nobody: Awaited<ReturnType<typeof findKnown>> = { known: [], unreadable: new Set() };

function lookUp(db: Database, creators: readonly FileRow[], listId: string | null): ReturnType<typeof findKnown> {
  return db.transaction('r', [db.profiles, db.entries, db.cards], () => findKnown(db, creators, listId));
}

function compare(known: Known, file: FileRow, scale: Parameters<typeof mergeRow>[4]): { kind: Kind; differences: Difference[] } {
  // Nobody keeps these rows; only what differs is asked.
  const { differences, adds } = mergeRow(known, file, { profile: '', entry: '' }, 0, scale);
  const kind = differences.length > 0 ? 'differs' : known.entry === null ? 'new' : adds ? 'adds' : 'same';
  return { kind, differences };
}

/** A creator of a plan as the preview shows it. */
export type Preview = { file: FileRow; kind: Kind; known: boolean; differences: readonly Difference[]; flaws: readonly Flaw[] };

/** The creators of these kinds from the `from`th on, with what differs. */
export async function previewOf(
  db: Database,
  plan: Plan,
  wanted: readonly Kind[],
  { from, count }: { from: number; count: number },
  { listId, firstStatus, now }: PlanScale,
): Promise<Preview[]> {
  const places: number[] = [];
  let skipped = 0;
  for (let i = 0; i < plan.creators.length && places.length < count; i += 1) {
    const kind = plan.kinds[i];
    if (kind === undefined || !wanted.includes(kind)) continue;
    if (skipped < from) skipped += 1;
    else places.push(i);
  }
  const creators = places.flatMap((place) => plan.creators[place] ?? []);
  const { known } = await lookUp(db, creators, listId);
  const scale = { listId: listId ?? '', firstStatus, choices: fillOnly, startedAt: now };
  return creators.map((file, i) => {
    const before = known[i] ?? { profile: null, entry: null, card: null };
    const numbers = new Set(file.rows);
    return {
      file,
      kind: plan.kinds[places[i] ?? 0] ?? 'new',
      known: before.profile !== null,
      differences: compare(before, file, scale).differences,
      flaws: plan.flaws.filter(({ row }) => numbers.has(row)),
    };
  });
}
