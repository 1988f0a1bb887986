import { longestListName, longestViewName } from '../model/lengths';
import type { Change } from './changes';
import type { Database } from './database';
import { freeName } from './names';
import { personsOf } from './persons';
import { idsThatExist } from './read-many';
import { asItReturns, returningAmong } from './returning-profiles';
import { readRow, readRows } from './set-aside';

/** Changes whose rows can go back, and what has to be done for that. */
export type Fitting = { fitting: Change[]; making: Change[] };

const comesBack = ({ row, after }: Change) => row !== undefined && after === undefined;

/** Those changes whose rows have a place to go back to. Belongs in a transaction over all tables that can be taken back. */
export async function stillFitting(db: Database, changes: readonly Change[]): Promise<Fitting> {
  const returning = await returningAmong(db, changes.filter(comesBack));
  const { displaced, occupied } = returning;
  const present = await presentIds(db, changes, occupied);
  const placed = changes.filter((change) => hasPlace(change, present, occupied)).map((change) => asItReturns(db, change, returning));
  const fitting: Change[] = [];
  for (const change of placed) {
    if (change.table === 'persons' && !(await isPersonFree(db, change, placed, present.profiles))) continue;
    fitting.push(change.table === 'lists' || change.table === 'views' ? await underFreeName(db, change) : change);
  }
  return { fitting, making: displaced };
}

type Present = { lists: ReadonlySet<string>; profiles: ReadonlySet<string> };

/** Lists and profiles that are there, or will be when the changes are taken back. */
async function presentIds(db: Database, changes: readonly Change[], occupied: ReadonlySet<string>): Promise<Present> {
  const wanted = { lists: new Set<string>(), profiles: new Set<string>() };
  const returning = { lists: new Set<string>(), profiles: new Set<string>() };
  for (const change of changes.filter(comesBack)) {
    const [first = '', second = ''] = [change.key].flat();
    if (change.table === 'lists' || (change.table === 'profiles' && !occupied.has(first))) returning[change.table].add(first);
    if (change.table === 'entries') wanted.lists.add(first);
    if (change.table === 'entries') wanted.profiles.add(second);
    if (change.table === 'cards' || change.table === 'digests') wanted.profiles.add(first);
    if (change.table === 'views') wanted.lists.add(first);
  }
  for (const { table, row } of changes)
    if (table === 'persons') for (const id of readRow('persons', row)?.profileIds ?? []) wanted.profiles.add(id);
  const missing = (name: keyof Present) => [...wanted[name]].filter((id) => !returning[name].has(id));
  return {
    lists: new Set([...returning.lists, ...(await idsThatExist(db.lists, missing('lists')))]),
    profiles: new Set([...returning.profiles, ...(await idsThatExist(db.profiles, missing('profiles')))]),
  };
}

function hasPlace(change: Change, { lists, profiles }: Present, occupied: ReadonlySet<string>): boolean {
  if (!comesBack(change)) return true;
  const [first = '', second = ''] = [change.key].flat();
  if (change.table === 'entries') return lists.has(first) && profiles.has(second);
  if (change.table === 'cards' || change.table === 'digests') return profiles.has(first);
  if (change.table === 'profiles') return !occupied.has(first);
  return change.table !== 'views' || readRow('views', change.row)?.name !== null || lists.has(first);
}

/** A profile belongs to one person at most, and a person to profiles that are there. */
async function isPersonFree(db: Database, { row }: Change, changes: readonly Change[], profiles: ReadonlySet<string>): Promise<boolean> {
  if (row === undefined) return true;
  const person = readRow('persons', row);
  if (person === null || person.profileIds.some((id) => !profiles.has(id))) return false;
  const going = new Set(changes.flatMap(({ table, key }) => (table === 'persons' ? [key] : [])));
  return (await personsOf(db, person.profileIds)).every(({ id }) => going.has(id));
}

/** The change with a name that no other list or view has; the same change where its name is free, or nothing comes back. */
async function underFreeName(db: Database, change: Change): Promise<Change> {
  const table = change.table === 'lists' ? 'lists' : 'views';
  const row = readRow(table, change.row);
  if (row === null || row.name === null) return change;
  const others = readRows(table, await db.table(table).toArray()).filter(({ id }) => id !== row.id);
  const name = freeName(
    row.name,
    others.map((other) => other.name ?? ''),
    table === 'lists' ? longestListName : longestViewName,
  );
  return name === row.name ? change : { ...change, row: { ...row, name } };
}
