import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyLoupe } from './browsers/any-loupe';
import { inEachBrowser } from './browsers/browsers';
import { formatInFull, formatShort } from './figures';
import { navigateInSite, startSampling } from './in-site';
import { waitForState } from './inside';
import { chipOn, openCard, overlayText } from './overlay';
import { samplePage } from './sample-pages';

inEachBrowser((start) => {
  let loupe: AnyLoupe;
  beforeAll(async () => {
    loupe = await start();
  });
  afterAll(() => loupe.close());

  test.each([
    ['instagram', 'profile-2026', 'profile-korean-2026'],
    ['tiktok', 'profile-2026', 'profile-german-2026'],
    ['youtube', 'profile-2026', 'profile-german-2026'],
    ['x', 'profile-2025', 'profile-arabic-2025'],
  ] as const)('on %s, going on from %s to %s never shows a stale number', async (platform, from, to) => {
    const [old, next] = [samplePage(platform, from), samplePage(platform, to)];
    loupe.served.page(old.url, old.html);
    const page = await loupe.visit(old.url);
    const { reading } = await waitForState(loupe, page, 'profile');
    await openCard(page);
    const sampling = await startSampling(page);
    await navigateInSite(page, next.url, next.html, 700);
    const arrived = await waitForState(loupe, page, 'profile');
    await chipOn(page).waitFor();
    await openCard(page);
    await page.waitForTimeout(100);

    const { followers, following, posts } = reading;
    const known = [followers, following, posts].flatMap(({ value }) => (value === null || value < 100 ? [] : [value]));
    const stale = [`@${reading.handle}`, ...known.flatMap((value) => [formatInFull(value), formatShort(value)])];
    const samples = await sampling.samples();
    expect(samples[0]?.text).toContain(`@${reading.handle}`);
    const there = samples.filter(({ address }) => address === new URL(next.url).href);
    expect(there.filter(({ text }) => stale.some((part) => text.includes(part)))).toEqual([]);
    expect(await overlayText(page)).toContain(`@${arrived.reading.handle}`);
    expect(arrived.reading.followers.value).not.toBe(followers.value);
    await page.close();
  });

  test('none of this caused an exception or a request of the extension', async () => {
    expect(await loupe.noticed()).toEqual({ requests: [], errors: [] });
  });
});
