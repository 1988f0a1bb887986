import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AnyLoupe } from './browsers/any-loupe';
import { inEachBrowser } from './browsers/browsers';
import type { Tab } from './browsers/tab';
import { sendFromDashboard, waitForState } from './inside';
import { cardOn, chipOn, openCard, overlayOn, overlayText } from './overlay';
import { addressOf, type Person, profilePage } from './people';
import { samplePage } from './sample-pages';
import { rowCounts } from './store-inside';

const person: Person = {
  handle: 'vera.visits',
  name: 'Vera Visits',
  followers: '15300',
  following: '402',
  likes: '230114',
  views: ['4100', '3900', '5200', '4800'],
};

inEachBrowser((start) => {
  let loupe: AnyLoupe;
  beforeAll(async () => {
    loupe = await start();
  });
  afterAll(() => loupe.close());

  async function visit(someone: Person): Promise<Tab> {
    loupe.served.page(addressOf(someone), profilePage(someone));
    const page = await loupe.visit(addressOf(someone));
    await waitForState(loupe, page, 'profile');
    await chipOn(page).waitFor();
    return page;
  }

  describe('by keyboard', () => {
    let page: Tab;
    beforeEach(async () => {
      page = await visit(person);
    });

    test('the chip is reached by Tab, opens by Enter, and Escape closes the card and gives the focus back', async () => {
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.press('Tab');
        if (await chipOn(page).evaluate((chip) => chip.matches(':focus'))) break;
      }
      await page.keyboard.press('Enter');
      await cardOn(page).waitFor();
      await page.keyboard.press('Escape');
      await cardOn(page).waitFor({ state: 'detached' });
      expect(await chipOn(page).evaluate((chip) => chip.matches(':focus'))).toBe(true);
    });

    test('typing in the overlay never reaches the page’s shortcuts', async () => {
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { __heard: heard });
        for (const target of [window, document, document.body]) {
          for (const type of ['keydown', 'keypress', 'keyup']) {
            for (const capture of [true, false]) target.addEventListener(type, (event) => heard.push(event.type), { capture });
          }
        }
      });
      const card = await openCard(page);
      await card.getByRole('button', { name: 'Save to list' }).click();
      await card.getByLabel('Name of the new list').click();
      await page.keyboard.type('j/k l');
      expect(await card.getByLabel('Name of the new list').inputValue()).toMatch(/j\/k l$/);
      expect(await page.evaluate(() => (window as unknown as { __heard: string[] }).__heard)).toEqual([]);
    });
  });

  test('hidden on a site, the overlay stays away after a reload while the popup still knows the profile', async () => {
    const page = await visit({ ...person, handle: 'vera.hides' });
    const card = await openCard(page);
    await card.getByRole('button', { name: 'Hide on TikTok' }).click();
    await card.getByRole('button', { name: 'Hide it' }).click();
    await overlayOn(page).waitFor({ state: 'detached' });
    await page.reload();
    await waitForState(loupe, page, 'profile');
    await page.waitForTimeout(300);
    expect(await overlayOn(page).count()).toBe(0);
    const settings = await loupe.open('dashboard.html#/settings');
    await settings.getByLabel('Show the overlay on TikTok').check();
    await settings.close();
    await page.reload();
    await chipOn(page).waitFor();
  });

  describe('an unusual profile', () => {
    test('with 0 followers and 0 likes has counts and no rate', async () => {
      const page = await visit({ ...person, handle: 'nobody.yet', followers: '0', following: '0', likes: '0', views: [] });
      await openCard(page);
      const text = await overlayText(page);
      expect(text).toMatch(/Followers\s+0/);
      expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
    });

    test('with 700 million followers keeps every digit', async () => {
      const page = await visit({ ...person, handle: 'everybody', followers: '700123456' });
      const state = await waitForState(loupe, page, 'profile');
      expect(state.reading.followers).toEqual({ value: 700_123_456, exact: true, from: 'text' });
      await openCard(page);
      expect(await overlayText(page)).toMatch(/700,123,456|700M/);
    });

    test('with markup in name and bio shows it as text and runs none of it', async () => {
      const name = '<img src=x onerror="document.title=\'owned\'">';
      const page = await visit({ ...person, handle: 'mark.up', name, bio: '<script>document.title="owned"</script>' });
      const card = await openCard(page);
      expect(await card.innerText()).toContain(name);
      expect(await card.locator('img').count()).toBe(0);
      expect(await page.title()).not.toBe('owned');
    });

    test('with much to say scrolls within the card and never the card itself', async () => {
      const { url, html } = samplePage('instagram', 'profile-2026');
      loupe.served.page(url, html);
      const card = await openCard(await loupe.visit(url));
      const lengths = (element: Element) => [element.scrollHeight > element.clientHeight, element.clientWidth > element.scrollWidth - 1];
      expect(await card.locator('.card-body').evaluate(lengths)).toEqual([true, true]);
      expect(await card.evaluate(lengths)).toEqual([false, true]);
    });

    test('written from right to left keeps its handle in one piece and the interface in its own direction', async () => {
      const page = await visit({ ...person, handle: 'salma_77', name: 'سلمى 🌙 تسافر', lang: 'ar', dir: 'rtl' });
      const card = await openCard(page);
      expect(await card.innerText()).toContain('@salma_77');
      expect(await card.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
      const box = await card.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
    });

    test('whose address is in another case is the same creator', async () => {
      const shouting = { ...person, handle: 'VERA.Visits' };
      loupe.served.page(addressOf(shouting), profilePage(person));
      const page = await loupe.visit(addressOf(shouting));
      await openCard(page);
      expect(await overlayText(page)).toMatch(/15,300|15\.3K/);
    });
  });

  test('a page cannot reach the extension', async () => {
    const page = await visit(person);
    const answer = await page.evaluate(async (id) => {
      const runtime =
        'chrome' in window
          ? (window.chrome as { runtime?: { sendMessage?: (id: string, message: object) => Promise<unknown> } }).runtime
          : undefined;
      if (runtime?.sendMessage === undefined) return 'no way to send';
      return runtime.sendMessage(id, { name: 'lists/all', request: {} }).catch(String);
    }, new URL(loupe.base).host);
    expect(answer).toBe('no way to send');
  });

  describe('a message', () => {
    const reading = { platform: 'tiktok', handle: 'somebody' };
    test.each([
      ['of an unknown name', { name: 'lists/drop', request: {} }, 'invalid'],
      ['of no shape at all', 'hello', 'invalid'],
      ['with half a reading', { name: 'list/save', request: { reading, to: { newList: 'x' }, note: '' } }, 'invalid'],
      ['that only a profile page may send', { name: 'profile/left', request: {} }, 'refused'],
    ])('%s is refused and changes nothing', async (_, message, code) => {
      expect(await sendFromDashboard(loupe, message)).toEqual({ ok: false, code });
      expect(await rowCounts(loupe)).toMatchObject({ lists: 0, entries: 0 });
    });
  });

  test('none of this caused an exception or a request of the extension', async () => {
    expect(await loupe.noticed()).toEqual({ requests: [], errors: [] });
  });
});
