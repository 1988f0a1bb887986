import * as z from 'zod/mini';
import { aliasKey } from '../model/alias-key';
import { profileRefSchema } from '../model/reading';
import type { Database } from './database';

/** Who is forgotten: ids of profiles, and the keys of all names that they had. */
export type Gone = { ids: ReadonlySet<unknown>; names: ReadonlySet<string> };

const block = z.object({ importId: z.string(), plan: z.nullable(z.string()), before: z.nullable(z.string()) });
const planned = z.object({ ref: profileRefSchema, accountId: z.optional(z.nullable(z.string())) });
const counted = z.object({ id: z.string(), creators: z.number() });

/** Is it a profile's id, or a row that is of a profile? */
function isOf({ ids }: Gone, each: unknown): boolean {
  if (typeof each !== 'object' || each === null) return ids.has(each);
  return ['id', 'profileId'].some((name) => ids.has(Reflect.get(each, name)));
}

/** What is planned for a creator is known by the names that the file gives. */
function isPlannedOf({ names }: Gone, row: unknown): boolean {
  const read = planned.safeParse(row).data;
  if (read === undefined) return false;
  const { ref, accountId } = read;
  return (
    names.has(aliasKey(ref.platform, ref)) || (accountId != null && names.has(aliasKey(ref.platform, { kind: 'id', value: accountId })))
  );
}

/** The lists in a JSON text without what `isGone` names, and how many went; null where nothing does. */
function without(text: string, isGone: (each: unknown) => boolean): { text: string; dropped: number } | null {
  let dropped = 0;
  const rest: unknown = JSON.parse(text, (_key, value: unknown) => {
    if (!Array.isArray(value)) return value;
    const kept = value.filter((each) => !isGone(each));
    dropped += value.length - kept.length;
    return kept;
  });
  return dropped === 0 ? null : { text: JSON.stringify(rest), dropped };
}

/**
 * Takes profiles out of what an import keeps: of blocks that are written, what taking the import back needs of them, so that it can still be
 * taken back for all others; of blocks that are not, what would be written of them. One transaction.
 */
export function dropFromImports(db: Database, gone: Gone): Promise<void> {
  return db.transaction('rw', [db.imports, db.importBlocks], async () => {
    const unplanned = new Map<string, number>();
    await db.importBlocks.toCollection().modify((row, context) => {
      const { plan, before, importId } = block.safeParse(row).data ?? { plan: null, before: null, importId: '' };
      const after = {
        plan: plan === null ? null : without(plan, (each) => isPlannedOf(gone, each)),
        before: before === null ? null : without(before, (each) => isOf(gone, each)),
      };
      if (after.plan === null && after.before === null) return;
      unplanned.set(importId, (unplanned.get(importId) ?? 0) + (after.plan?.dropped ?? 0));
      context.value = { ...Object(row), plan: after.plan?.text ?? plan, before: after.before?.text ?? before };
    });
    for (const [id, dropped] of unplanned) {
      const record = counted.safeParse(await db.imports.get(id)).data;
      if (record !== undefined) await db.imports.update(id, { creators: record.creators - dropped });
    }
  });
}
