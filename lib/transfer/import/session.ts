import type { ImportChoices, ImportRecord } from '../../model/import';
import type { Database } from '../../store/database';
import { readDesk } from '../../store/desk';
import { beginImport, usualBlock } from './begin';
import { type Writing, writeImport } from './commit';
import { lastImport } from './journal';
import { type Proposal, proposeMapping, type Usual } from './mapping/propose';
import type { Mapping } from './mapping/target';
import { oneAtATime } from './one-at-a-time';
import type { FlawKind, RejectedRow } from './plan/file-row';
import { comparePlan, type Kind, type Plan, type PlanScale, type Preview, previewOf, readCreators } from './plan/plan';
import { type Read, type ReadOptions, readTable } from './read-table/read-table';
import { type Cell, limits, type OnRead, type Refusal, type TableNote } from './read-table/table';
import { takeImportBack } from './take-back';
import { folded } from './values/words';

/** What the page is told of a table; the rows stay where they were read. */
export type TableView = {
  kind: 'csv' | 'xlsx' | 'json';
  rows: number;
  sheets: readonly string[];
  sheet: string | null;
  notes: readonly TableNote[];
  proposal: Proposal;
};

export type Opened = { ok: true; view: TableView } | { ok: false; why: Refusal };

/** What the page is told of a plan. */
export type PlanView = Pick<Plan, 'counts' | 'knownBefore' | 'empty' | 'above' | 'joined'> & {
  creators: number;
  rejected: number;
  /** Cells that are left out, by why. */
  flaws: readonly (readonly [why: FlawKind, cells: number])[];
  differing: readonly (readonly [aspect: string, creators: number])[];
};

/** Where creators go, and what the interface's language calls the statuses that have no name of their own. */
export type PlanOrder = { mapping: Mapping; listId: string | null; statusNames: readonly (readonly [name: string, id: string])[] };

type RejectedView = RejectedRow & { cells: readonly Cell[] };

/** How far a step is; `total` 0 where that is not known. */
export type Step = { step: 'reading' | 'looking' | 'comparing' | 'preparing' | 'writing' | 'taking-back'; done: number; total: number };

type CommitOrder = { mapping: Mapping; choices: ImportChoices; to: { listId: string } | { newList: string }; fileName: string };

export type Committed =
  | { kind: 'done' | 'stopped'; record: ImportRecord }
  | {
      kind: 'failed';
      record: ImportRecord | null;
      why: 'storage-full' | 'storage-failed' | 'internal' | 'list-gone' | 'no-such-list' | 'nothing-to-import' | 'busy';
    };

const busy: Committed = { kind: 'failed', record: null, why: 'busy' };

/** One import from the file to the store. It holds the table and the plan, wherever it runs; nothing is written before `commit`. */
export type Session = ReturnType<typeof openSession>;

/** A session over the store. `tell` hears of the progress of each step. */
export function openSession(
  db: Database,
  usual: Usual,
  tell: (step: Step) => void = () => undefined,
  clock: () => number = Date.now,
  blockSize: number = usualBlock,
) {
  let table: Read = { ok: false, why: 'empty' };
  let plan: { plan: Plan; scale: PlanScale } | null = null;
  let isStopped = false;

  const view = async (header?: number | null): Promise<Opened> => {
    if (!table.ok) return table;
    const { kind, rows, sheets, sheet, notes } = table.table;
    const desk = await readDesk(db);
    const proposal = header === undefined ? proposeMapping(table.table, desk, usual) : proposeMapping(table.table, desk, usual, header);
    return { ok: true, view: { kind, rows: rows.length, sheets, sheet, notes, proposal } };
  };

  const write = async (record: ImportRecord): Promise<Committed> => {
    isStopped = false;
    const writing: Writing = {
      onProgress: ({ creatorsDone, creators }) => tell({ step: 'writing', done: creatorsDone, total: creators }),
      isStopped: () => isStopped,
    };
    const written = await writeImport(db, record, writing, clock);
    if (!written.ok) return { kind: 'failed', record: written.record, why: written.why };
    return { kind: written.record.state === 'done' ? 'done' : 'stopped', record: written.record };
  };

  return {
    /** Reads a file and proposes what its columns mean. */
    async open(file: Blob, options: ReadOptions): Promise<Opened> {
      plan = null;
      table = await readFile(file, options, (rows, part) =>
        tell({ step: 'reading', done: Math.round(part * 100), total: rows === 0 ? 0 : 100 }),
      );
      return view();
    },

    /** Proposes anew, with this row (or none) holding the names of the columns. */
    propose(header: number | null): Promise<Opened> {
      return view(header);
    },

    /** Says what an import would do; null where no table was opened. */
    async plan({ mapping, listId, statusNames }: PlanOrder): Promise<PlanView | null> {
      if (!table.ok) return null;
      const desk = await readDesk(db);
      const now = clock();
      const statuses = new Map<string, string>();
      for (const { id, name } of desk.statuses) statuses.set(folded(name ?? id), id);
      for (const [name, id] of statusNames) if (desk.statuses.some((status) => status.id === id)) statuses.set(folded(name), id);
      const fieldKinds = new Map(desk.fields.map(({ id, kind }) => [id, kind]));
      const read = readCreators(table.table, { mapping, statuses, fieldKinds, now }, (done, total) =>
        tell({ step: 'looking', done, total }),
      );
      const scale: PlanScale = { listId, firstStatus: desk.statuses[0]?.id ?? 'new', now };
      const made = await comparePlan(db, read, scale, (done, total) => tell({ step: 'comparing', done, total }));
      plan = { plan: made, scale };
      return viewOfPlan(made);
    },

    /** Creators of the plan, of these kinds; none before there is a plan. */
    async preview(kinds: readonly Kind[], from: number, count: number): Promise<Preview[]> {
      return plan === null ? [] : previewOf(db, plan.plan, kinds, { from, count }, plan.scale);
    },

    /** Rows that are not imported, with their cells. */
    rejected(from: number, count: number): RejectedView[] {
      const rows = table.ok ? table.table.rows : [];
      return (plan?.plan.rejected ?? []).slice(from, from + count).map((row) => ({ ...row, cells: rows[row.index] ?? [] }));
    },

    /** Names of the columns as the file has them. */
    header(mapping: Mapping): readonly Cell[] {
      return table.ok && mapping.header !== null ? (table.table.rows[mapping.header] ?? []) : [];
    },

    /** Writes the plan: the first moment at which anything of the visitor's own changes. */
    async commit({ mapping, choices, to, fileName }: CommitOrder): Promise<Committed> {
      if (plan === null) return { kind: 'failed', record: null, why: 'nothing-to-import' };
      const { plan: made } = plan;
      const onBlock = (done: number, total: number) => tell({ step: 'preparing', done, total });
      const written = await oneAtATime(async (): Promise<Committed> => {
        const begun = await beginImport(db, { plan: made, mapping, choices, to, fileName, blockSize }, clock(), onBlock);
        if (!begun.ok) return { kind: 'failed', record: null, why: begun.why };
        // From here on the plan is on the disk; what was held for it is let go.
        plan = null;
        table = { ok: false, why: 'empty' };
        return write(begun.record);
      });
      return written ?? busy;
    },

    /** Goes on with an import that was interrupted or stopped. */
    async resume(): Promise<Committed> {
      const record = await lastImport(db);
      if (record === null || record.state === 'taking-back') return { kind: 'failed', record: null, why: 'nothing-to-import' };
      return (await oneAtATime(() => write(record))) ?? busy;
    },

    /** Takes the last import back; answers how many rows were left since they had changed, null where there is none to take back. */
    async takeBack(): Promise<number | null> {
      const record = await lastImport(db);
      if (record === null) return null;
      const taken = await oneAtATime(() =>
        takeImportBack(db, record, clock(), (done, total) => tell({ step: 'taking-back', done, total })),
      );
      return taken?.left ?? null;
    },

    /** Stops writing after the block that is being written. */
    stop(): void {
      isStopped = true;
    },
  };
}

async function readFile(file: Blob, options: ReadOptions, onRead: OnRead): Promise<Read> {
  if (file.size > limits.file) return { ok: false, why: 'too-large' };
  try {
    return await readTable(new Uint8Array(await file.arrayBuffer()), options, onRead);
  } catch {
    // A file that was moved or removed since it was chosen.
    return { ok: false, why: 'unreadable' };
  }
}

function viewOfPlan({ creators, rejected, flaws, differing, ...rest }: Plan): PlanView {
  const byWhy = new Map<FlawKind, number>();
  for (const { why } of flaws) byWhy.set(why, (byWhy.get(why) ?? 0) + 1);
  const { counts, knownBefore, empty, above, joined } = rest;
  return {
    ...{ counts, knownBefore, empty, above, joined },
    creators: creators.length,
    rejected: rejected.length,
    flaws: [...byWhy].sort(([, a], [, b]) => b - a),
    differing: [...differing].sort(([, a], [, b]) => b - a),
  };
}
