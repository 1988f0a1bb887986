import type { Tab } from './browsers/tab';

/**
 * Goes to another page of the same site as single-page applications do: the address changes at once, everything old stays on
 * the screen for `delay` milliseconds, and data embedded by the first page (scripts, head) stays for good.
 */
export async function navigateInSite(page: Tab, url: string, html: string, delay: number): Promise<void> {
  await page.evaluate(
    ({ url, html, delay }) => {
      history.pushState({}, '', url);
      setTimeout(() => {
        const next = new DOMParser().parseFromString(html, 'text/html');
        for (const script of next.body.querySelectorAll('script')) script.remove();
        document.documentElement.lang = next.documentElement.lang;
        document.documentElement.dir = next.documentElement.dir;
        const left = [...document.body.querySelectorAll('script')];
        document.body.replaceChildren(...left, ...next.body.childNodes);
      }, delay);
    },
    { url, html, delay },
  );
}

export type Sample = { address: string; text: string };

/** Notes the overlay's text and the address at every animation frame from now on. */
export async function startSampling(page: Tab): Promise<{ samples(): Promise<Sample[]> }> {
  await page.evaluate(() => {
    const samples: { address: string; text: string }[] = [];
    Object.assign(window, { __samples: samples });
    const note = () => {
      const root = document.querySelector('creator-loupe')?.shadowRoot?.querySelector<HTMLElement>('.root');
      samples.push({ address: location.href, text: root?.innerText ?? '' });
      requestAnimationFrame(note);
    };
    note();
  });
  return { samples: () => page.evaluate(() => (window as unknown as { __samples: Sample[] }).__samples) };
}
