import type { Status } from '../model/desk';
import type { Database } from './database';
import { readDesk } from './desk';
import { readRow, readRows } from './set-aside';

/** A list that a creator is on, with the note that stands there and how far one is with them; null for a status that the desk does not have. */
export type Placement = { listId: string; listName: string; note: string; status: Pick<Status, 'id' | 'name'> | null };

/** Every list that a profile is on, by name. */
export function savedIn(db: Database, profileId: string): Promise<Placement[]> {
  return db.transaction('r', [db.lists, db.entries, db.desk], async () => {
    const entries = readRows('entries', await db.entries.where('profileId').equals(profileId).toArray());
    const lists = await db.lists.bulkGet(entries.map(({ listId }) => listId));
    const { statuses } = await readDesk(db);
    const statusOf = (wanted: string) => {
      const status = statuses.find(({ id }) => id === wanted);
      return status ? { id: status.id, name: status.name } : null;
    };
    const collator = new Intl.Collator(undefined, { numeric: true });
    return entries
      .flatMap(({ note, status }, i) => {
        const list = readRow('lists', lists[i]);
        return list ? [{ listId: list.id, listName: list.name, note, status: statusOf(status) }] : [];
      })
      .sort((a, b) => collator.compare(a.listName, b.listName));
  });
}
