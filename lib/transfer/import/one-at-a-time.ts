const name = 'creator-loupe/import';

/** The browser's locks; none where it has none, as outside of a browser. */
function locks(): LockManager | null {
  return typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks : null;
}

/** Does the work unless another window is importing; then answers null at once. The lock goes with the worker that holds it, however it ends. */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T | null> {
  const manager = locks();
  return manager === null ? work() : manager.request(name, { ifAvailable: true }, (lock) => (lock === null ? null : work()));
}

/** Is an import being written, here or in another window? */
export async function isImporting(): Promise<boolean> {
  const held = (await locks()?.query())?.held ?? [];
  return held.some((lock) => lock.name === name);
}
