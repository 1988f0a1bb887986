import type { Card } from '../../model/card';
import type { Desk } from '../../model/desk';
import { longestFieldName, longestStatusName, mostFields, mostStatuses } from '../../model/lengths';
import { freeName, withTags } from '../../store/names';

/** Of two rows that changed at times, the later one first; of equally late ones the first. */
function byAge<T extends { updatedAt: number }>(here: T, other: T): [newer: T, older: T] {
  return other.updatedAt > here.updatedAt ? [other, here] : [here, other];
}

/** What was written about one account under two ids: everything of both, and where they differ what was written later. */
export function mergeCards(here: Card, other: Card): Card {
  const [newer, older] = byAge(here, other);
  return {
    id: here.id,
    tags: withTags(newer.tags, older.tags),
    contact: newer.contact || older.contact,
    fields: { ...older.fields, ...newer.fields },
    updatedAt: newer.updatedAt,
  };
}

/**
 * The later desk with the statuses and fields that only the earlier has behind its own, since creators may have them; a name that is taken
 * gets a number. What is beyond the most that a desk can have is left out.
 */
export function mergeDesks(here: Desk, other: Desk): Desk {
  const [newer, older] = byAge(here, other);
  return {
    ...newer,
    statuses: withMissing(newer.statuses, older.statuses, longestStatusName).slice(0, mostStatuses),
    fields: withMissing(newer.fields, older.fields, longestFieldName).slice(0, mostFields),
  };
}

function withMissing<T extends { id: string; name: string | null }>(own: readonly T[], others: readonly T[], longestName: number): T[] {
  const all = [...own];
  for (const one of others) {
    if (all.some(({ id }) => id === one.id)) continue;
    const taken = all.flatMap(({ name }) => name ?? []);
    all.push(one.name === null ? one : { ...one, name: freeName(one.name, taken, longestName) });
  }
  return all;
}
