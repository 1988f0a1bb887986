import { firstDesk, type Status } from '../../model/desk';
import type { ImportChoices, ImportRecord } from '../../model/import';
import { longestFieldName, mostFields, mostStatuses } from '../../model/lengths';
import type { Database } from '../../store/database';
import { readDesk } from '../../store/desk';
import { createList, findList } from '../../store/named-lists';
import { folded, freeName } from '../../store/names';
import { cutTo } from '../../store/notes';
import { dropImport, keepRecord } from './journal';
import type { Mapping } from './mapping/target';
import type { FileRow } from './plan/file-row';
import { packRows } from './plan/pack-row';
import type { Plan } from './plan/plan';

/** So many creators are one block, written in one transaction. */
export const usualBlock = 2_000;

type Beginning = {
  plan: Plan;
  mapping: Mapping;
  choices: ImportChoices;
  to: { listId: string } | { newList: string };
  fileName: string;
  blockSize?: number;
};

type Begun = { ok: true; record: ImportRecord } | { ok: false; why: 'no-such-list' | 'nothing-to-import' };

/**
 * Keeps a plan on the disk and makes the list, the statuses and the fields that it needs; from then on it can be written block by block, also
 * after the browser was closed. Until this resolves nothing of the visitor's own was
 * changed. Creators of whom the file says nothing new are left out. The record of an earlier import goes.
 */
export async function beginImport(
  db: Database,
  beginning: Beginning,
  now: number,
  onBlock: (done: number, of: number) => void = () => undefined,
): Promise<Begun> {
  const { plan, fileName, choices, blockSize = usualBlock } = beginning;
  const creators = plan.creators.filter((_, i) => plan.kinds[i] !== 'untouched' && plan.kinds[i] !== 'same');
  if (creators.length === 0) return { ok: false, why: 'nothing-to-import' };
  const id = crypto.randomUUID();
  const blocks = Math.ceil(creators.length / blockSize);
  const first: ImportRecord = {
    ...{ id, state: 'preparing', fileName: fileName.slice(0, 300), listId: id, listName: '', choices },
    ...{ blocks, blocksDone: 0, creators: creators.length, creatorsDone: 0, made: { list: false, statuses: {}, fields: {}, ids: [] } },
    ...{ startedAt: now, updatedAt: now },
  };
  await db.imports.put(first);
  for (let index = 0; index < blocks; index += 1) {
    const rows = creators.slice(index * blockSize, (index + 1) * blockSize);
    await db.importBlocks.put({ importId: id, index, plan: packRows(rows), before: null });
    onBlock(index + 1, blocks);
  }
  const record = await db.transaction('rw', [db.imports, db.importBlocks, db.lists, db.desk], async () => {
    const found = 'listId' in beginning.to ? await findList(db, beginning.to.listId) : null;
    if (found === null && 'listId' in beginning.to) return null;
    // Only now is it certain that this one begins, and that the one before cannot be wanted back.
    for (const earlier of await db.imports.where(':id').notEqual(id).primaryKeys()) await dropImport(db, earlier);
    const before = await db.lists.toCollection().primaryKeys();
    const list = found ?? (await createList(db, 'newList' in beginning.to ? beginning.to.newList : '', now));
    const made = await makeOnDesk(db, beginning.mapping, creators, now);
    return keepRecord(db, {
      ...first,
      ...{ state: 'writing', listId: list.id, listName: list.name, made: { list: !before.includes(list.id), ...made } },
    });
  });
  if (record !== null) return { ok: true, record };
  await dropImport(db, id);
  return { ok: false, why: 'no-such-list' };
}

type Made = Omit<ImportRecord['made'], 'list'>;

/** Adds to the desk the fields that columns become and the statuses that it does not have, as far as there is room for them. */
async function makeOnDesk(db: Database, { targets }: Mapping, creators: readonly FileRow[], now: number): Promise<Made> {
  const desk = await readDesk(db);
  const made: Made = { statuses: {}, fields: {}, ids: [] };
  const statuses: Status[] = [...desk.statuses];
  const fields = [...desk.fields];
  for (const name of new Set(creators.flatMap(({ status }) => (status?.startsWith('new:') ? status : [])))) {
    const plain = name.slice('new:'.length).trim();
    const same = statuses.find((status) => status.name !== null && folded(status.name) === folded(plain));
    if (same === undefined && (statuses.length >= mostStatuses || plain === '')) continue;
    const status = same ?? { id: crypto.randomUUID(), name: plain, tone: 'plain' as const };
    if (same === undefined) statuses.push(status);
    if (same === undefined) made.ids.push(status.id);
    made.statuses[name] = status.id;
  }
  for (const [column, target] of targets.entries()) {
    if (target.to !== 'new-field') continue;
    const name = cutTo(target.name.trim(), longestFieldName);
    const same = fields.find((field) => folded(field.name) === folded(name) && field.kind === target.kind);
    if (same === undefined && (fields.length >= mostFields || name === '')) continue;
    // A field of that name may be there with another kind.
    const field = same ?? {
      id: crypto.randomUUID(),
      name: freeName(
        name,
        fields.map((one) => one.name),
        longestFieldName,
      ),
      kind: target.kind,
    };
    if (same === undefined) fields.push(field);
    if (same === undefined) made.ids.push(field.id);
    made.fields[`new:${column}`] = field.id;
  }
  const isSame = statuses.length === desk.statuses.length && fields.length === desk.fields.length;
  if (!isSame) await db.desk.put({ ...firstDesk, ...desk, statuses, fields, updatedAt: now });
  return made;
}
