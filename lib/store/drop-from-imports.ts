import * as z from 'zod/mini';
import type { Database } from './database';

const kept = z.object({ importId: z.string(), index: z.number(), before: z.string() });

function isOf(gone: ReadonlySet<unknown>, each: unknown): boolean {
  if (typeof each !== 'object' || each === null) return gone.has(each);
  return ['id', 'profileId'].some((name) => gone.has(Reflect.get(each, name)));
}

/**
 * Takes profiles out of what an import keeps so that it can be taken back: rows of theirs that it changed, and that it made them. The import
 * can still be taken back for all others. One transaction.
 */
export function dropFromImports(db: Database, profileIds: ReadonlySet<string>): Promise<void> {
  return db.transaction('rw', [db.importBlocks], async () => {
    await db.importBlocks.toCollection().modify((row, context) => {
      const block = kept.safeParse(row);
      if (!block.success || ![...profileIds].some((id) => block.data.before.includes(id))) return;
      const drop = (_key: string, value: unknown) => (Array.isArray(value) ? value.filter((each) => !isOf(profileIds, each)) : value);
      context.value = { ...Object(row), before: JSON.stringify(JSON.parse(block.data.before), drop) };
    });
  });
}
