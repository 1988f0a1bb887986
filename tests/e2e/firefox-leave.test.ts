import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostsAtInstall } from '../../lib/platforms/sites';
import { inFirefox } from './browsers/browsers';
import { type FirefoxLoupe, startFirefox } from './browsers/firefox';
import type { Tab } from './browsers/tab';
import { waitForState } from './inside';
import { chipOn, overlayOn } from './overlay';
import { addressOf, mara, profilePage } from './people';
import { grip, openRealPopup } from './real-popup';
import { samplePage } from './sample-pages';

/** In Firefox every host is the visitor's to give and to take, those of the installation too. */
inFirefox(() => {
  const bluesky = samplePage('bluesky', 'profile-2026');
  let loupe: FirefoxLoupe;
  beforeAll(async () => {
    loupe = await startFirefox();
    loupe.served.page(addressOf(mara), profilePage(mara));
    loupe.served.page(bluesky.url, bluesky.html);
  });
  afterAll(() => loupe.close());

  async function visitUnread(url: string): Promise<Tab> {
    const tab = await loupe.visit(url);
    await tab.waitForTimeout(300);
    expect(await overlayOn(tab).count()).toBe(0);
    return tab;
  }

  const onlyOnClick = 'Your browser lets Creator Loupe read TikTok only when you click its icon.';

  test('without leave for a network a click on the icon reads its page once, and the popup says so with one button for always', async () => {
    await loupe.takeLeaveAway(hostsAtInstall());
    const tab = await visitUnread(addressOf(mara));
    const popup = await openRealPopup(loupe, tab);
    await expect.poll(popup.text).toContain(mara.name);
    expect(await popup.text()).toContain(onlyOnClick);
    await popup.press('Allow on TikTok');
    await expect.poll(popup.text).not.toContain(onlyOnClick);
    await chipOn(tab).waitFor();
    expect(await overlayOn(tab).count()).toBe(1);
    await chipOn(await loupe.visit(addressOf(mara))).waitFor();
  });

  test('without leave for a network the sidebar says so, and its button starts the reading of the page that is open', async () => {
    await loupe.takeLeaveAway(hostsAtInstall());
    const tab = await visitUnread(addressOf(mara));
    const sidebar = grip(await loupe.openSidebar());
    await expect.poll(sidebar.text).toContain('Your browser keeps Creator Loupe out');
    await sidebar.press('Allow on Instagram, TikTok, YouTube, and X');
    await chipOn(tab).waitFor();
    await expect.poll(sidebar.text, { timeout: 5_000 }).toContain(mara.name);
    expect(await overlayOn(tab).count()).toBe(1);
  });

  test('an optional network is read from the popup’s button on, until its leave is taken away', async () => {
    const tab = await visitUnread(bluesky.url);
    const popup = await openRealPopup(loupe, tab);
    await popup.press('Read creators on Bluesky');
    await chipOn(tab).waitFor();
    await waitForState(loupe, tab, 'profile');
    await loupe.takeLeaveAway(['https://bsky.app/*']);
    await overlayOn(tab).waitFor({ state: 'detached' });
    await visitUnread(bluesky.url);
  });

  test('nothing of this caused an exception or a request of the extension', async () => {
    expect(await loupe.noticed()).toEqual({ requests: [], errors: [] });
  });
});
