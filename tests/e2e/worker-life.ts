import type { BrowserContext, CDPSession } from 'playwright-core';

/** Starts and ends the extension's worker as the browser does by itself; Playwright's handle of it outlives both. */
export type WorkerLife = { start(): Promise<void>; stop(): Promise<void> };

export async function followWorker(context: BrowserContext, scopeURL: string): Promise<WorkerLife> {
  const [page] = context.pages();
  if (page === undefined) throw new Error('no tab to reach the worker from');
  const session = await context.newCDPSession(page);
  let status = 'stopped';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) if (version.scriptURL.startsWith(scopeURL)) status = version.runningStatus;
  });
  await session.send('ServiceWorker.enable');
  return {
    start: () => reach(session, 'ServiceWorker.startWorker', { scopeURL }, () => status === 'running'),
    stop: () => reach(session, 'ServiceWorker.stopAllWorkers', undefined, () => status === 'stopped'),
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
  for (let tries = 0; tries < 100; tries += 1) {
    if (done()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${method} changed nothing within 2 s`);
}
