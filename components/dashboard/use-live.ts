import { liveQuery } from 'dexie';
import { type Inputs, useEffect, useState } from 'preact/hooks';

/** `waiting` until the first answer; a later answer replaces an earlier one in place. */
export type Live<T> = { state: 'waiting' } | { state: 'ready'; value: T } | { state: 'failed' };

/** Dexie tells of no query that finds the database closed, as all but the first do where it cannot be opened; of an error of another name it does. */
function tellClosed(error: unknown): never {
  if (error instanceof Error && error.name === 'DatabaseClosedError') throw new Error('The database is closed', { cause: error });
  throw error;
}

/** The answer to a query of the store, kept up to date when this or another window changes what it read. */
export function useLive<T>(query: () => Promise<T>, inputs: Inputs): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'waiting' });

  useEffect(() => {
    setLive({ state: 'waiting' });
    const subscription = liveQuery(() => query().catch(tellClosed)).subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: () => setLive({ state: 'failed' }),
    });
    return () => subscription.unsubscribe();
  }, inputs);

  return live;
}
