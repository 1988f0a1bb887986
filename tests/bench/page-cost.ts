import type { CDPSession, Page } from 'playwright-core';
import type { Loupe } from '../e2e/loupe';

const feed = { articles: 2_000, nodes: 30, seconds: 5 };

/**
 * Milliseconds of main-thread self time that functions of the extension spent while a feed that has nothing to do with the profile
 * grew by 2,000 articles of 30 nodes in 5 s. Sampled every 100 µs by the browser's CPU profiler, which sees all worlds of the page.
 */
export async function selfTimeDuringFeed(loupe: Loupe, page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await growFeed(page);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();

  const ours = new Set(
    profile.nodes.filter((node) => node.callFrame.url.startsWith(`chrome-extension://${loupe.extensionId}/`)).map((node) => node.id),
  );
  const deltas = profile.timeDeltas ?? [];
  return (profile.samples ?? []).reduce((sum, id, i) => sum + (ours.has(id) ? Math.max(0, deltas[i] ?? 0) : 0), 0) / 1_000;
}

/** Appends the feed to a part of its own at the end of the body, an equal share in each frame. */
async function growFeed(page: Page): Promise<void> {
  await page.evaluate(async ({ articles, nodes, seconds }) => {
    const section = document.createElement('section');
    document.body.append(section);
    const start = performance.now();
    let added = 0;
    while (added < articles) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const due = Math.min(articles, Math.ceil(((now - start) / (seconds * 1_000)) * articles));
      for (; added < due; added += 1) {
        const article = document.createElement('article');
        // The article is one of the nodes; each paragraph is two, with its text.
        for (let i = 0; i < (nodes - 2) / 2; i += 1)
          article.append(Object.assign(document.createElement('p'), { textContent: `Post ${added}, line ${i}` }));
        article.append(document.createElement('hr'));
        section.append(article);
      }
    }
  }, feed);
}

/** Bytes of JavaScript heap in use after two collections: the page's, and what content scripts keep beside it. */
export async function heapOf(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
