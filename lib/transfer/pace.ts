/** How far long work has come. `of` is 0 where there is nothing to do. */
export type Progress = { done: number; of: number };

/** Long work can be watched, and ends with the signal's reason once that is aborted. */
export type Watched = { signal?: AbortSignal | undefined; onProgress?: ((progress: Progress) => void) | undefined };

/** So long, in milliseconds, the page may be kept from drawing: half a frame. */
const breath = 8;

/**
 * Lets the page draw and answer between two parts of long work, where the last time is long enough ago; timers would be held back to once a
 * second in a page that is not in front. Rejects with the signal's reason once it is aborted.
 */
export function pacer(signal?: AbortSignal): () => Promise<void> {
  let last = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - last < breath) return;
    await nextTask();
    last = performance.now();
    signal?.throwIfAborted();
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
