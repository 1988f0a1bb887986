/** Runs `work` when no other context of the extension runs something under this name; waits for those that do. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Every browser that the extension runs in has locks; what has none (a test) has no other contexts.
  if (typeof navigator === 'undefined' || navigator.locks === undefined) return work();
  return navigator.locks.request(name, work);
}
