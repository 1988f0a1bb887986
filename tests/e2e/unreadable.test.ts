import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyLoupe } from './browsers/any-loupe';
import { inEachBrowser } from './browsers/browsers';
import type { Tab } from './browsers/tab';
import { pasted } from './clipboard';
import { navigateInSite } from './in-site';
import { waitForState } from './inside';
import { chipOn, overlayOn } from './overlay';
import { samplePage } from './sample-pages';
import { unreadableProfile, visitUnreadable } from './unreadable-page';

inEachBrowser((start) => {
  let loupe: AnyLoupe;
  let tabs: [Tab, Tab];
  beforeAll(async () => {
    loupe = await start();
    // Both at once, since it takes a while before the extension gives up looking.
    tabs = await Promise.all([visitUnreadable(loupe), visitUnreadable(loupe)]);
  });
  afterAll(() => loupe.close());

  test('a page that cannot be read says so, and gives a report without a name or a text of it', async () => {
    const [page] = tabs;
    await page.bringToFront();
    await overlayOn(page).getByText('Copy diagnostics').click();
    await overlayOn(page).getByText('Copied').waitFor();
    const report = await pasted(page);
    expect(JSON.parse(report)).toMatchObject({ platform: 'tiktok', layout: 'handle-below-2026', lang: 'en', identity: 'agrees' });
    const { html } = unreadableProfile();
    const words = new Set(html.replace(/<[^>]*>/g, ' ').match(/\p{L}{5,}/gu));
    const structure =
      /^(extension|browser|Chrome|platform|tiktok|layout|handle|below|identity|agrees|selectors|title|count|following|followers|likes|video|photo|subtitle|badge|views|description)$/i;
    expect([...words].filter((word) => report.includes(word) && !structure.test(word))).toEqual([]);

    await overlayOn(page).getByRole('button', { name: 'Close' }).click();
    expect(await overlayOn(page).getByRole('button').count()).toBe(0);
  });

  test('the next profile that can be read is read as ever', async () => {
    const [, page] = tabs;
    await page.bringToFront();
    const next = samplePage('tiktok', 'profile-german-2026');
    await navigateInSite(page, next.url, next.html, 100);
    await waitForState(loupe, page, 'profile');
    await chipOn(page).waitFor();
    expect(await overlayOn(page).getByText('Copy diagnostics').count()).toBe(0);
  });

  test('nothing of this caused an exception or a request of the extension', async () => {
    expect(await loupe.noticed()).toEqual({ requests: [], errors: [] });
  });
});
