import type { Count } from '../../model/count';
import type { ShelfRow } from '../../model/shelf';
import type { ExportField } from './fields';

/** Of the JSON files written here; raised when one that reads them would have to know. */
const jsonVersion = 1;
const jsonFormat = 'creator-loupe/creators';

const counts = ['followers', 'following', 'posts'] as const;

type JsonValue = string | number | null | readonly string[];

/** One creator: what the fields say (instants as ISO 8601, several words as an array), the network's own id, and why a count is not known. */
function objectOf(row: ShelfRow, fields: readonly ExportField[]): Record<string, JsonValue> {
  const values: Record<string, JsonValue> = Object.create(null);
  for (const field of fields) values[field.header] = jsonValue(field, row);
  values['network_account_id'] = row.digest.canonicalId;
  for (const name of counts) {
    const count: Count = row.digest[name];
    if (name in values && count.value === null && count.why !== 'absent') values[`${name}_unknown`] = count.why;
  }
  return values;
}

function jsonValue(field: ExportField, row: ShelfRow): JsonValue {
  const value = field.valueOf(row);
  return field.kind === 'instant' && typeof value === 'number' ? new Date(value).toISOString() : value;
}

/** What stands before the creators: {"format", "version", "exported_at", "list", "creators": [ …one on each line… ]}. */
export function jsonHead(list: string, now: number): string {
  const head = { format: jsonFormat, version: jsonVersion, exported_at: new Date(now).toISOString(), list };
  return `${JSON.stringify(head).slice(0, -1)},"creators":[`;
}

/** Some creators; `isFirst` where none were written before them. */
export function jsonLines(rows: readonly ShelfRow[], fields: readonly ExportField[], isFirst: boolean): string {
  return rows.map((row, index) => `${isFirst && index === 0 ? '\n' : ',\n'}${JSON.stringify(objectOf(row, fields))}`).join('');
}

export const jsonTail = '\n]}\n';
