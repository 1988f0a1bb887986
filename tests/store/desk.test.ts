import { beforeEach, expect, it } from 'vitest';
import { type Desk, firstDesk, type Status } from '../../lib/model/desk';
import type { Database } from '../../lib/store/database';
import { changeDesk, deskProblem, readDesk } from '../../lib/store/desk';
import { freshDatabase } from './fresh-database';
import { creatorsOn } from './on-list';
import { today } from './sample-readings';
import { onList } from './scouts-desk';

let db: Database;
beforeEach(() => {
  db = freshDatabase();
});

const status = (id: string, name: string | null): Status => ({ id, name, tone: 'plain' });
const field = (name: string) => ({ id: crypto.randomUUID(), name, kind: 'text' as const });

it('is what holds at first until somebody arranges it', async () => {
  expect(await readDesk(db)).toEqual(firstDesk);
  await changeDesk(db, (desk) => ({ ...desk, currency: 'EUR' }), today);
  expect(await readDesk(db)).toEqual({ ...firstDesk, currency: 'EUR', updatedAt: today });
});

it('that cannot be read is what holds at first', async () => {
  await db.table('desk').put({ id: 'desk', statuses: [] });
  expect(await readDesk(db)).toEqual(firstDesk);
});

it('names are kept without spaces around them', async () => {
  await changeDesk(db, (desk) => ({ ...desk, statuses: [status('new', ' Fresh ')] }), today);
  expect((await readDesk(db)).statuses[0]?.name).toBe('Fresh');
});

it.each<[what: string, change: (desk: Desk) => Desk, problem: string]>([
  ['no status', (desk) => ({ ...desk, statuses: [] }), 'invalid'],
  [
    'two statuses of one name, capitals aside',
    (desk) => ({ ...desk, statuses: [status('a', 'Paid'), status('b', ' paid')] }),
    'name-taken',
  ],
  ['two statuses of one id', (desk) => ({ ...desk, statuses: [status('a', null), status('a', 'Paid')] }), 'name-taken'],
  ['two fields of one name', (desk) => ({ ...desk, fields: [field('City'), field('city')] }), 'name-taken'],
  ['a name of spaces', (desk) => ({ ...desk, fields: [field('  ')] }), 'invalid'],
  ['a currency that is none', (desk) => ({ ...desk, currency: 'euro' }), 'invalid'],
])('is refused with %s, and nothing is changed', async (_, change, problem) => {
  expect(deskProblem(change(firstDesk))).toBe(problem);
  await expect(changeDesk(db, change, today)).rejects.toThrow(problem);
  expect(await db.desk.count()).toBe(0);
});

it('may have a status and a field of one name, and several that are named by the language', () => {
  expect(deskProblem({ ...firstDesk, fields: [field('new')] })).toBeNull();
});

it('entries keep a status that goes, and new ones get the first', async () => {
  const { listId } = await onList(db, 'ana', 'Spring');
  await changeDesk(db, (desk) => ({ ...desk, statuses: [status('asked', 'Asked')] }), today);
  await onList(db, 'ben', 'Spring');
  expect((await creatorsOn(db, listId)).map(({ saved }) => saved.status).sort()).toEqual(['asked', 'new']);
});
