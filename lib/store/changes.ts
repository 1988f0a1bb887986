import type { Tombstone } from '../model/list';
import type { Database, KeptTable } from './database';
import { inPortions, portionSize } from './portions';
import type { Key } from './row-keys';

export type UndoTable = KeptTable | 'quarantine';

/** A row as it was before a change, and as the change left it; undefined where there is none. */
export type Change = { readonly table: UndoTable; readonly key: Key; readonly row: unknown; readonly after: unknown };

/** What a change changed. A page holds it for as long as it offers to take the change back (undo.ts); the store keeps nothing. */
export type Undo = { readonly before: readonly Change[] };

/** Does it put somebody on a list or take somebody off one, and not only change what is noted there? */
export function changesWhoIsSaved({ before }: Undo): boolean {
  return before.some(({ table, row, after }) => table === 'entries' && (row === undefined || after === undefined));
}

/** A change that changed nothing. */
export const nothingChanged: Undo = { before: [] };

/** Those tables of which a removal leaves a tombstone. */
const buried = ['profiles', 'lists', 'entries', 'cards', 'persons', 'views'] as const satisfies readonly Tombstone['table'][];
type BuriedTable = (typeof buried)[number];

/** Dexie tells windows which rows were put where it puts fewer than 50 at a time, and of more only that there were many. */
const toldEach = 49;
/** From so many rows on, windows read everything again. */
const many = 5000;

function isBuried(table: UndoTable): table is BuriedTable {
  return buried.some((other) => other === table);
}

/** What tells a row from others wherever it stands; null for none. */
export function idOf(row: unknown): string | null {
  const id: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'id') : null;
  return typeof id === 'string' ? id : null;
}

/** The changes by their table. */
export function byTable(changes: readonly Change[]): Map<UndoTable, Change[]> {
  const groups = new Map<UndoTable, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.table);
    if (group) group.push(change);
    else groups.set(change.table, [change]);
  }
  return groups;
}

/**
 * Writes what the changes say and deletes rows for good where they say that none is left; of each such row a random id and a time
 * remain. A row that only moved to another key leaves none. Belongs in a transaction over these tables and the tombstones.
 */
export async function writeChanges(db: Database, changes: readonly Change[], now: number): Promise<void> {
  for (const [table, group] of byTable(changes)) {
    const going = group.filter(({ after }) => after === undefined);
    const staying = group.filter(({ after }) => after !== undefined);
    for (const portion of inPortions(going)) await db.table(table).bulkDelete(portion.map(({ key }) => key));
    const size = staying.length > many ? portionSize : toldEach;
    for (const portion of inPortions(staying, size)) await db.table(table).bulkPut(portion.map(({ after }) => after));
    if (!isBuried(table) || going.length === 0) continue;
    const there = new Set(staying.map(({ after }) => idOf(after)));
    const gone = going.flatMap(({ row }) => idOf(row) ?? []).filter((id) => !there.has(id));
    for (const portion of inPortions(gone)) await db.tombstones.bulkPut(portion.map((id) => ({ id, table, removedAt: now })));
  }
}
