type Rows = { table: string; row: unknown };

function objectOf(row: unknown): object {
  return typeof row === 'object' && row !== null ? row : {};
}

/** What each version's rows became in the next one, as the migrations of lib/store have it; a version that is no key changed no row. */
const steps = new Map<number, (row: Rows) => Rows>([[1, fromFirst]]);

/** Entries got a status and a price, and their table another name. */
function fromFirst({ table, row }: Rows): Rows {
  if (table === 'saved') return { table: 'entries', row: { ...objectOf(row), status: 'new', price: null } };
  const renamed = (table === 'tombstones' || table === 'quarantine') && Reflect.get(objectOf(row), 'table') === 'saved';
  return { table, row: renamed ? { ...objectOf(row), table: 'entries' } : row };
}

/** A row of a database of `version`, and its table, as the newest version has them. The table may be one that this version does not know. */
export function bringUpToDate(row: Rows, version: number, newest: number): Rows {
  let current = row;
  for (let v = version; v < newest; v++) current = steps.get(v)?.(current) ?? current;
  return current;
}
