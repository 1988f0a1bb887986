import type { BrowserContext, CDPSession } from 'playwright-core';

/** Starts and ends the extension's worker as the browser does by itself; Playwright's handle of it outlives both. */
export type WorkerLife = { start(): Promise<void>; stop(): Promise<void> };

export async function followWorker(context: BrowserContext, scopeURL: string): Promise<WorkerLife> {
  const [page] = context.pages();
  if (page === undefined) throw new Error('no tab to reach the worker from');
  const session = await context.newCDPSession(page);
  let status = 'stopped';
  let ends = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) {
      if (!version.scriptURL.startsWith(scopeURL)) continue;
      if (version.runningStatus === 'stopped' && status !== 'stopped') ends += 1;
      status = version.runningStatus;
    }
  });
  await session.send('ServiceWorker.enable');
  return {
    start: () => reach(session, 'ServiceWorker.startWorker', { scopeURL }, () => status === 'running'),
    stop() {
      // A message that waits starts the next worker at once, so that "stopped" may be over when we look.
      const before = ends;
      return reach(session, 'ServiceWorker.stopAllWorkers', undefined, () => status === 'stopped' || ends > before);
    },
  };
}

async function reach(
  session: CDPSession,
  method: 'ServiceWorker.startWorker' | 'ServiceWorker.stopAllWorkers',
  params: { scopeURL: string } | undefined,
  done: () => boolean,
): Promise<void> {
  if (done()) return;
  await session.send(method, params);
  // A worker that hangs is given about two seconds before it is ended by force.
  for (let tries = 0; tries < 250; tries += 1) {
    if (done()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${method} changed nothing within 5 s`);
}
