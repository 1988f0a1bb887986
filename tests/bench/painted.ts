import type { Loupe } from '../e2e/loupe';

/**
 * Milliseconds from DOMContentLoaded to the frame after the one in which the overlay's text matches `pattern`:
 * that frame's picture has then been handed to the compositor.
 */
export async function paintedAfter(loupe: Loupe, url: string, pattern: RegExp): Promise<number> {
  const page = await loupe.context.newPage();
  try {
    await page.addInitScript((source) => {
      const wanted = new RegExp(source);
      const look = () => {
        const text = document.querySelector('creator-loupe')?.shadowRoot?.querySelector('.root')?.textContent ?? '';
        if (wanted.test(text)) requestAnimationFrame((now) => Object.assign(window, { __painted: now }));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, pattern.source);
    await page.goto(url);
    await page.waitForFunction(() => '__painted' in window, undefined, { timeout: 10_000 });
    return await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      if (!(navigation instanceof PerformanceNavigationTiming) || !('__painted' in window)) return Number.NaN;
      return Number(window.__painted) - navigation.domContentLoadedEventStart;
    });
  } finally {
    await page.close();
  }
}
