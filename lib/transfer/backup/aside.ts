import * as z from 'zod/mini';
import type { KeptTable, QuarantinedRow } from '../../store/database';

/** A row that was set aside before, as it stands in a backup. */
export const quarantinedSchema = z.object({
  id: z.string(),
  table: z.enum(['profiles', 'digests', 'lists', 'entries', 'cards', 'persons', 'desk', 'views']),
  key: z.string(),
  aliasKeys: z.array(z.string()),
  row: z.unknown(),
  setAsideAt: z.number(),
});

const named = z.object({ id: z.string() });
const keyed = z.object({ aliasKeys: z.array(z.string()) });

/** A row that cannot be read, as it is set aside: under an id that is made from its contents, so that the same row is set aside once. */
export async function asideOf(table: KeptTable, row: unknown, now: number): Promise<QuarantinedRow> {
  const bytes = new TextEncoder().encode(JSON.stringify([table, row]));
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const name = named.safeParse(row);
  const keys = keyed.safeParse(row);
  return { id: uuidFrom(sum), table, key: name.data?.id ?? '', aliasKeys: keys.data?.aliasKeys ?? [], row, setAsideAt: now };
}

/** A UUID of version 8 (RFC 9562) that holds the beginning of a checksum. */
function uuidFrom(sum: Uint8Array): string {
  const hex = [...sum.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
