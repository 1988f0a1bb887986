/** Work that stops now and then, so that somebody else may have a turn. */
export type Portioned<T> = Generator<void, T>;

/** Longer than this nobody waits for a turn, in milliseconds: a frame has 16. */
const longestTurn = 8;

/** Does the work at once. */
export function doNow<T>(work: Portioned<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does the work in turns of a few milliseconds. Null, and the rest is not done, as soon as `wanted` says that nobody waits for it any more. */
export async function doInTurns<T>(work: Portioned<T>, wanted: () => boolean): Promise<T | null> {
  await turn();
  for (let began = performance.now(); wanted(); ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < longestTurn) continue;
    await turn();
    began = performance.now();
  }
  return null;
}

/** Lets input and painting go first. Not every browser has scheduler.yield (Chromium 129, Firefox 142). */
export function turn(): Promise<void> {
  return 'scheduler' in globalThis ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
