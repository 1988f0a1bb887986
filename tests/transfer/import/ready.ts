import type { Database } from '../../../lib/store/database';
import type { Target } from '../../../lib/transfer/import/mapping/target';
import { openSession, type PlanView, type Session, type Step, type TableView } from '../../../lib/transfer/import/session';

/** The first four statuses as English calls them. */
export const statusNames = [
  ['New', 'new'],
  ['Contacted', 'contacted'],
  ['Agreed', 'agreed'],
  ['Declined', 'declined'],
] as const;

export type Ready = { session: Session; view: TableView; mapping: TableView['proposal']['mapping']; plan: PlanView; steps: Step[] };

type Told = {
  listId?: string | null;
  now?: number;
  targets?: Record<number, Target>;
  mapping?: Partial<TableView['proposal']['mapping']>;
  blockSize?: number;
};

/** A file opened and planned, by the mapping that is proposed but for what is told. */
export async function ready(
  db: Database,
  file: string | Uint8Array,
  { listId = null, now = 1_000_000, targets = {}, mapping = {}, blockSize = 2_000 }: Told = {},
): Promise<Ready> {
  const steps: Step[] = [];
  const session = openSession(
    db,
    { decimal: '.', dates: 'day-first' },
    (step) => steps.push(step),
    () => now,
    blockSize,
  );
  const opened = await session.open(new Blob([typeof file === 'string' ? file : new Uint8Array(file)]), { sheet: null, encoding: null });
  if (!opened.ok) throw new Error(opened.why);
  const proposed = opened.view.proposal.mapping;
  const chosen = { ...proposed, targets: proposed.targets.map((target, i) => targets[i] ?? target), ...mapping };
  const plan = await session.plan({ mapping: chosen, listId, statusNames });
  if (plan === null) throw new Error('nothing to plan');
  return { session, view: opened.view, mapping: chosen, plan, steps };
}
