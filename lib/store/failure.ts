import Dexie from 'dexie';

/** Why the store did not do what it was asked: no room, something else about the disk or the database, or a fault of ours. */
export type StoreFailure = 'storage-full' | 'storage-failed' | 'internal';

/** Browsers say "no room" by this name, or by a message when it strikes at the end of a transaction or in extension storage. */
function saysFull({ name, message }: Error): boolean {
  return name === 'QuotaExceededError' || /\bquota\b|no ?space|disk (is )?full/i.test(message);
}

/** The error and what it was made from; Dexie puts the browser's error in `inner`, or several in `failures`. */
function* chain(error: unknown, depth = 0): Generator<Error> {
  if (!(error instanceof Error) || depth > 4) return;
  yield error;
  for (const key of ['inner', 'cause', 'failures'] as const) {
    const origin: unknown = key in error ? Reflect.get(error, key) : undefined;
    for (const each of Array.isArray(origin) ? origin : [origin]) yield* chain(each, depth + 1);
  }
}

/** What an exception of the store means for whoever asked. Nothing was changed in any of these cases: a transaction is all or none. */
export function failureOf(error: unknown): StoreFailure {
  const errors = [...chain(error)];
  if (errors.some(saysFull)) return 'storage-full';
  return errors.some((each) => each instanceof Dexie.DexieError || each instanceof DOMException) ? 'storage-failed' : 'internal';
}
