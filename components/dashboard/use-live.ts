import { liveQuery } from 'dexie';
import { type Inputs, useEffect, useState } from 'preact/hooks';

/** `waiting` until the first answer; a later answer replaces an earlier one in place. */
export type Live<T> = { state: 'waiting' } | { state: 'ready'; value: T } | { state: 'failed' };

/** Dexie says nothing of a query that finds the database closed, as all but the first do where it cannot be opened. */
async function toldWhenClosed<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    throw new Error('The query failed', { cause: error });
  }
}

/** The answer to a query of the store, kept up to date when this or another window changes what it read. */
export function useLive<T>(query: () => Promise<T>, inputs: Inputs): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'waiting' });

  useEffect(() => {
    setLive({ state: 'waiting' });
    const subscription = liveQuery(() => toldWhenClosed(query)).subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: () => setLive({ state: 'failed' }),
    });
    return () => subscription.unsubscribe();
  }, inputs);

  return live;
}
