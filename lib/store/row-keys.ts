import type { Table } from 'dexie';

/** Names a row within its table: its id, or for entries those of its list and its profile. */
export type Key = string | [string, string];

function partAt(row: unknown, path: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, path) : undefined;
}

function isKeyPart(part: unknown): part is string {
  return typeof part === 'string';
}

/** The primary key of a row as it stands in the table, or null where it is none of ours. */
export function keyOf({ schema: { primKey } }: Pick<Table, 'schema'>, row: unknown): Key | null {
  const paths = [primKey.keyPath ?? 'id'].flat();
  const [first, second] = paths.map((path) => partAt(row, path));
  if (!isKeyPart(first)) return null;
  if (paths.length === 1) return first;
  return isKeyPart(second) ? [first, second] : null;
}

/** The names under which a profile's row is found; none where it has none. */
export function aliasKeysIn(row: unknown): string[] {
  const keys = partAt(row, 'aliasKeys');
  return Array.isArray(keys) ? keys.filter(isKeyPart) : [];
}

/** As IndexedDB orders keys. */
export function compareKeys(a: Key, b: Key): number {
  const [x, y] = [[a].flat(), [b].flat()];
  const i = x.findIndex((part, at) => part !== y[at]);
  if (i < 0) return 0;
  return (x[i] ?? '') < (y[i] ?? '') ? -1 : 1;
}

/** One text per key. */
export function keyText(key: Key): string {
  return typeof key === 'string' ? key : key.join(' ');
}
