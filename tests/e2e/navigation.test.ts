import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyLoupe } from './browsers/any-loupe';
import { inEachBrowser } from './browsers/browsers';
import type { Tab } from './browsers/tab';
import { formatInFull, formatShort } from './figures';
import { navigateInSite, startSampling } from './in-site';
import { waitForState } from './inside';
import { openCard, overlayOn, overlayText } from './overlay';
import { addressOf, forYou, juno, mara, profilePage, videoTile } from './people';

const forms = (count: string) => [formatInFull(Number(count)), formatShort(Number(count))];

inEachBrowser((start) => {
  let loupe: AnyLoupe;
  let page: Tab;
  beforeAll(async () => {
    loupe = await start();
    for (const person of [mara, juno]) loupe.served.page(addressOf(person), profilePage(person));
  });
  afterAll(() => loupe.close());

  describe('from one profile to another without loading a page', () => {
    test('no frame at the new address shows a number of the old profile, and the new one’s figures come', async () => {
      page = await loupe.visit(addressOf(mara));
      await openCard(page);
      const sampling = await startSampling(page);
      await navigateInSite(page, addressOf(juno), profilePage(juno), 900);
      await page.waitForTimeout(300);
      expect(await overlayText(page), 'while the old profile is still on screen').toBe('');
      await waitForState(loupe, page, 'profile');
      await openCard(page);
      await page.waitForTimeout(100);
      const samples = await sampling.samples();
      const there = samples.filter(({ address }) => address === addressOf(juno));
      expect(there.length).toBeGreaterThan(20);
      expect(samples[0]?.text).toContain(`@${mara.handle}`);
      const old = [mara.name, mara.handle, ...[mara.followers, mara.following, mara.likes].flatMap(forms)];
      expect(there.filter(({ text }) => old.some((part) => text.includes(part)))).toEqual([]);
      expect(there.at(-1)?.text).toContain(`@${juno.handle}`);
      expect(forms(juno.followers).some((form) => there.at(-1)?.text.includes(form))).toBe(true);
    });

    test('on to a page that is no profile, the overlay goes in the same frame', async () => {
      const sampling = await startSampling(page);
      await navigateInSite(page, forYou.url, forYou.html, 500);
      await page.waitForTimeout(900);
      const samples = await sampling.samples();
      const there = samples.filter(({ address }) => address === forYou.url);
      expect(there.length).toBeGreaterThan(20);
      expect(samples[0]?.text).toContain(`@${juno.handle}`);
      expect(there.filter(({ text }) => text !== '')).toEqual([]);
      expect(await overlayOn(page).count()).toBe(0);
    });

    test('back to the first profile, its figures return', async () => {
      await navigateInSite(page, addressOf(mara), profilePage(mara), 100);
      await waitForState(loupe, page, 'profile');
      await openCard(page);
      expect(await overlayText(page)).toContain(`@${mara.handle}`);
    });
  });

  test('posts that arrive late are added to those that were there', async () => {
    const late = { ...mara, handle: 'mara.late' };
    loupe.served.page(addressOf(late), profilePage(late, 2));
    const tab = await loupe.visit(addressOf(late));
    await waitForState(loupe, tab, 'profile');
    await openCard(tab);
    expect(await overlayText(tab)).toContain('Knows 2 posts');
    const rest = late.views.slice(2).map((views, i) => videoTile(late.handle, i + 2, views));
    await tab.evaluate(
      (html) => document.querySelector('[data-e2e="user-post-item-list"]')?.insertAdjacentHTML('beforeend', html),
      rest.join(''),
    );
    await expect.poll(() => overlayText(tab), { timeout: 5_000 }).toContain('Knows 12 posts');
  });

  test('nothing of this caused an exception or a request of the extension', async () => {
    expect(await loupe.noticed()).toEqual({ requests: [], errors: [] });
  });
});
