import type { Database } from '../../../lib/store/database';
import { readRow } from '../../../lib/store/set-aside';

/** How many creators have each status on some list, by its id. */
export async function creatorsByStatus(db: Database): Promise<Map<string, number>> {
  const creators = new Map<string, Set<string>>();
  await db.entries.each((row) => {
    const entry = readRow('entries', row);
    if (entry === null) return;
    const those = creators.get(entry.status) ?? new Set();
    creators.set(entry.status, those.add(entry.profileId));
  });
  return new Map([...creators].map(([status, those]) => [status, those.size]));
}

/** Ids of the creators that have a value in each of the visitor's own fields, by the field's id. */
export async function creatorsByField(db: Database): Promise<Map<string, string[]>> {
  const creators = new Map<string, string[]>();
  await db.cards.each((row) => {
    const card = readRow('cards', row);
    for (const field of Object.keys(card?.fields ?? {})) {
      const those = creators.get(field) ?? [];
      if (card) those.push(card.id);
      creators.set(field, those);
    }
  });
  return creators;
}
