import { type Desk, deskSchema, firstDesk } from '../model/desk';
import { type Undo, writeChanges } from './changes';
import type { Database } from './database';
import { folded } from './names';
import { readRow } from './set-aside';

/** What the visitor arranged for all lists; what holds at first where nothing was arranged, or what was cannot be read. */
export async function readDesk(db: Database): Promise<Desk> {
  return readRow('desk', await db.desk.get('desk')) ?? firstDesk;
}

/** Id of the status that a creator has who was just saved. */
export async function firstStatus(db: Database): Promise<string> {
  const { statuses } = await readDesk(db);
  return statuses[0]?.id ?? 'new';
}

function hasTwice(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}

export type DeskProblem = 'name-taken' | 'invalid';

/** Why a desk cannot be kept: two statuses or two fields of one name or id, or something else that the model refuses. null when it can. */
export function deskProblem(desk: Desk): DeskProblem | null {
  const names = (of: readonly { name: string | null }[]) => of.flatMap(({ name }) => (name === null ? [] : folded(name)));
  const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);
  if ([desk.statuses, desk.fields].some((all) => hasTwice(names(all)) || hasTwice(ids(all)))) return 'name-taken';
  return deskSchema.safeParse(desk).success ? null : 'invalid';
}

/** Replaces the desk by what `change` makes of it. Entries keep the status they have, also one that goes. Throws when deskProblem finds one. */
export function changeDesk(db: Database, change: (desk: Desk) => Desk, now: number): Promise<Undo> {
  return db.transaction('rw', [db.desk, db.tombstones], async () => {
    const row = readRow('desk', await db.desk.get('desk')) ?? undefined;
    const after = { ...change(row ?? firstDesk), updatedAt: now };
    const problem = deskProblem(after);
    if (problem !== null) throw new RangeError(`A desk that cannot be kept: ${problem}`);
    const before = [{ table: 'desk', key: 'desk', row, after: deskSchema.parse(after) } as const];
    await writeChanges(db, before, now);
    return { before };
  });
}
