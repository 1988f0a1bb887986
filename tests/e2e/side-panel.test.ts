import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { artifacts } from './folders';
import { navigateInSite } from './in-site';
import { saveFrom, waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { overlayText } from './overlay';
import { addressOf, forYou, juno, mara, type Person, profilePage } from './people';
import { visitPerson } from './saving-steps';
import { rowCounts } from './store-inside';

declare const chrome: Browser;

let loupe: Loupe;
let panel: Page;
beforeEach(async () => {
  loupe = await startLoupe();
  for (const person of [mara, juno]) loupe.served.page(addressOf(person), profilePage(person));
  loupe.served.page(forYou.url, forYou.html);
  // In a tab of its own, which is never the one in view.
  panel = await loupe.open('sidepanel.html');
  await panel.setViewportSize({ width: 320, height: 900 });
});
afterEach(() => loupe.close());

const inView = () => panel.locator('.in-view');
const shows = (person: Person) => inView().getByRole('heading', { level: 1, name: person.name }).waitFor();
const row = (person: Person) => panel.getByRole('listitem').filter({ hasText: `@${person.handle}` });

async function save(person: Person, list: string): Promise<Page> {
  const page = await visitPerson(loupe, person);
  const { reading } = await waitForState(loupe, page, 'profile');
  await saveFrom(loupe, page, reading, list);
  await page.bringToFront();
  return page;
}

/** Notes what the panel shows of the tab in view a moment after the browser told it of a change: before anybody could have answered. */
async function noteAtChanges(): Promise<() => Promise<string[]>> {
  await panel.evaluate(() => {
    const noted: string[] = [];
    Object.assign(window, { noted });
    const note = () => setTimeout(() => noted.push(document.querySelector<HTMLElement>('.in-view')?.innerText ?? ''));
    chrome.tabs.onActivated.addListener(note);
    chrome.tabs.onUpdated.addListener((_id, { url }) => url !== undefined && note());
    // Whoever is asked answers late, so that only what was there before can be shown, and whoever is asked first answers last.
    const { sendMessage } = chrome.tabs;
    let delay = 800;
    const late = async (...asked: Parameters<typeof sendMessage>) => {
      const patience = delay;
      delay = 200;
      const answer = await sendMessage.apply(chrome.tabs, asked);
      await new Promise((resolve) => setTimeout(resolve, patience));
      return answer;
    };
    Object.defineProperty(chrome.tabs, 'sendMessage', { value: late });
  });
  return () => panel.evaluate(() => Reflect.get(window, 'noted') as string[]);
}

describe('what the panel shows of the tab in view', () => {
  test('follows the visitor from tab to tab, and shows nothing of the one before for a moment', async () => {
    const [one, two] = [await visitPerson(loupe, mara), await visitPerson(loupe, juno)];
    await shows(juno);
    const noted = await noteAtChanges();
    await one.bringToFront();
    await shows(mara);
    await two.bringToFront();
    await shows(juno);
    const feed = await loupe.visit(forYou.url);
    await inView().getByRole('heading', { name: 'This is not a profile' }).waitFor();
    await feed.close();
    const texts = await noted();
    expect(texts.length).toBeGreaterThanOrEqual(3);
    expect(texts.filter((text) => /Mara|Juno|follower/.test(text))).toEqual([]);
  });

  test('drops an answer about a tab that is out of view again', async () => {
    const [one, two] = [await visitPerson(loupe, mara), await visitPerson(loupe, juno)];
    await shows(juno);
    await noteAtChanges();
    await one.bringToFront();
    await panel.waitForTimeout(150);
    await two.bringToFront();
    const seen: string[] = [];
    for (const end = Date.now() + 1200; Date.now() < end; ) seen.push(await inView().innerText());
    expect(seen.at(-1)).toContain('Juno Rides');
    expect(seen.filter((text) => text.includes('Mara'))).toEqual([]);
  });

  test('follows a navigation in the page', async () => {
    const page = await visitPerson(loupe, mara);
    await shows(mara);
    const noted = await noteAtChanges();
    await navigateInSite(page, addressOf(juno), profilePage(juno), 700);
    await shows(juno);
    const texts = await noted();
    expect(texts.length).toBeGreaterThanOrEqual(1);
    expect(texts.filter((text) => text.includes('Mara'))).toEqual([]);
  });
});

test('the popup opens the panel beside the page', async () => {
  await panel.close();
  const page = await visitPerson(loupe, mara);
  await page.bringToFront();
  const popup = await loupe.openPopup();
  const open = () => [...document.querySelectorAll('button')].find((button) => button.innerText.trim() === 'Side panel')?.click();
  await expect.poll(() => popup.run(() => document.body.innerText, null)).toContain('Side panel');
  await popup.run(open, null);
  const session = await loupe.context.browser()?.newBrowserCDPSession();
  const opened = async () => (await session?.send('Target.getTargets'))?.targetInfos.map(({ url }) => url.replace(loupe.base, ''));
  await expect.poll(opened).toContain('sidepanel.html');
  await expect.poll(opened).not.toContain('popup.html');
});

describe('the working list', () => {
  test('marks the creator in view, goes to another in the same tab, and says where one is', async () => {
    await (await save(mara, 'Spring launch')).close();
    const page = await save(juno, 'Spring launch');
    await expect.poll(() => row(juno).getAttribute('aria-current')).toBe('true');
    expect(await row(mara).getAttribute('aria-current')).toBe(null);
    await panel.getByText('1 of 2').waitFor();
    await panel.screenshot({ path: `${artifacts}/side-panel.png`, fullPage: true });

    await row(mara).getByRole('link').click();
    await shows(mara);
    expect(page.url()).toBe(addressOf(mara));
    await expect.poll(() => row(mara).getAttribute('aria-current')).toBe('true');
    await panel.getByText('2 of 2').waitFor();
    await panel.getByRole('button', { name: 'Previous creator' }).click();
    await shows(juno);
    expect(page.url()).toBe(addressOf(juno));
  });

  test('takes somebody off and puts them back, and adds the creator in view', async () => {
    await (await save(mara, 'Spring launch')).close();
    const page = await visitPerson(loupe, juno);
    await panel.getByRole('button', { name: 'Add Juno Rides to Spring launch' }).click();
    await row(juno).waitFor();
    await expect.poll(() => overlayText(page)).toContain('on 1 list');
    await row(mara).getByRole('button', { name: 'Remove Mara Bakes' }).click();
    await row(mara).waitFor({ state: 'detached' });
    expect(await rowCounts(loupe)).toMatchObject({ entries: 1 });
    const toast = panel.locator('.toast').filter({ hasText: 'Mara Bakes removed from Spring launch' });
    await toast.getByRole('button', { name: 'Undo' }).click();
    await row(mara).waitFor();
    await panel
      .locator('.toast')
      .filter({ hasText: 'Juno Rides added to Spring launch' })
      .first()
      .getByRole('button', { name: 'Undo' })
      .click();
    await row(juno).waitFor({ state: 'detached' });
    expect(await rowCounts(loupe)).toMatchObject({ entries: 1 });
    await expect.poll(() => overlayText(page)).not.toContain('on 1 list');
  });

  test('is the list that was saved to last until another one is chosen, and that one then', async () => {
    await (await save(mara, 'Spring launch')).close();
    await save(juno, 'Autumn');
    const choice = panel.getByRole('combobox', { name: 'Working list' });
    await expect.poll(() => choice.locator('option:checked').innerText()).toBe('Autumn');
    await choice.selectOption({ label: 'Spring launch' });
    await row(mara).waitFor();
    await panel.reload();
    await row(mara).waitFor();
    expect(await row(juno).count()).toBe(0);
  });

  test('can be begun in the panel', async () => {
    await loupe.visit(forYou.url);
    await panel.getByRole('button', { name: 'New list' }).click();
    await panel.getByRole('textbox').fill('Bakers');
    await panel.getByRole('button', { name: 'Create' }).click();
    await panel.getByText(/^Nobody on this list yet/).waitFor();
  });
});
