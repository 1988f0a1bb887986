import type { BrowserContext, Page } from 'playwright-core';

export type Watched = {
  /** Addresses that the extension asked for: its worker, its pages, and its code in other pages (there its own files too). */
  requests: string[];
  /** Uncaught exceptions of every page, and errors that the extension wrote to a console. */
  errors: string[];
};

const ours = 'chrome-extension://';
const network = /^(https?|wss?):/;

/** Starts to note what happens in the worker and, for exceptions and console, in every tab. */
export function watchContext(context: BrowserContext): Watched {
  const watched: Watched = { requests: [], errors: [] };
  context.on('request', (request) => {
    if (request.serviceWorker()?.url().startsWith(ours) && network.test(request.url())) watched.requests.push(request.url());
  });
  context.on('weberror', (event) => {
    const error = event.error();
    watched.errors.push(`${event.page()?.url()}: ${error.stack ?? error.message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith(ours))
      watched.errors.push(`${message.page()?.url()}: ${message.text()}`);
  });
  return watched;
}

/** Starts to note who causes the requests of `page`; call it before the page goes anywhere. */
export async function watchPage(page: Page, watched: Watched): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request, initiator, documentURL }) => {
    const byOurCode = !documentURL.startsWith(ours) && (initiator.stack?.callFrames ?? []).some((frame) => frame.url.startsWith(ours));
    const fromOurPage = documentURL.startsWith(ours) && network.test(request.url);
    if (byOurCode || fromOurPage) watched.requests.push(request.url);
  });
}
