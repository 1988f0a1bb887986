import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { giveCommand, noticeOn } from './commands';
import { openPrivateWindow, saveFrom, waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { cardOn, overlayText } from './overlay';
import { addressOf, forYou, juno, mara, type Person, profilePage } from './people';
import { saveFromCard, visitPerson } from './saving-steps';
import { rowCounts } from './store-inside';

const lena: Person = { ...mara, handle: 'lena.knits', name: 'Lena Knits' };

let loupe: Loupe;
beforeEach(async () => {
  loupe = await startLoupe({ incognito: true });
  for (const person of [mara, juno, lena]) loupe.served.page(addressOf(person), profilePage(person));
  loupe.served.page(forYou.url, forYou.html);
});
afterEach(() => loupe.close());

const says = (page: Parameters<typeof noticeOn>[0]) => expect.poll(async () => (await noticeOn(page))?.text, { timeout: 6_000 });

/** Saves each to Spring launch in this order; the list has the latest first. */
async function saveAll(...people: Person[]): Promise<void> {
  for (const person of people) {
    const page = await visitPerson(loupe, person);
    const { reading } = await waitForState(loupe, page, 'profile');
    await saveFrom(loupe, page, reading, 'Spring launch');
    await page.close();
  }
}

describe('open', () => {
  test('opens the card, and a second time goes to it', async () => {
    const page = await visitPerson(loupe, mara);
    await giveCommand(loupe, page, 'open');
    await cardOn(page).waitFor();
    await page.evaluate(() => document.body.focus());
    await giveCommand(loupe, page, 'open');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('creator-loupe');
    expect(await cardOn(page).count()).toBe(1);
  });

  test('opens the popup where there is no card', async () => {
    const page = await loupe.visit(forYou.url);
    await giveCommand(loupe, page, 'open');
    const session = await loupe.context.browser()?.newBrowserCDPSession();
    const urls = async () => (await session?.send('Target.getTargets'))?.targetInfos.map(({ url }) => url);
    await expect.poll(urls).toContain(`${loupe.base}popup.html`);
  });
});

describe('save', () => {
  test('saves to the list that was saved to last, says so, and takes it back', async () => {
    await saveFromCard(await visitPerson(loupe, mara), 'Spring launch');
    const page = await visitPerson(loupe, juno);
    await giveCommand(loupe, page, 'save');
    await says(page).toBe('Saved to Spring launch');
    expect(await rowCounts(loupe)).toMatchObject({ entries: 2 });
    await expect.poll(() => overlayText(page)).toContain('on 1 list');
    await (await noticeOn(page))?.press();
    await says(page).toBe('Undone');
    expect(await rowCounts(loupe)).toMatchObject({ entries: 1 });
    await expect.poll(() => overlayText(page)).not.toContain('on 1 list');
  });

  test('says that somebody is there already', async () => {
    const page = await visitPerson(loupe, mara);
    await saveFromCard(page, 'Spring launch');
    await giveCommand(loupe, page, 'save');
    await says(page).toBe('Already in Spring launch');
    expect(await rowCounts(loupe)).toMatchObject({ entries: 1 });
  });

  test('asks for a list in the card where none was used yet', async () => {
    const page = await visitPerson(loupe, mara);
    await giveCommand(loupe, page, 'save');
    await says(page).toBe('Choose a list first; the next ones are saved there.');
    await cardOn(page).getByRole('button', { name: 'Save to list' }).waitFor();
  });

  test('saves nobody where there is nobody, and nobody in a private window', async () => {
    await saveAll(mara);
    const feed = await loupe.visit(forYou.url);
    await giveCommand(loupe, feed, 'save');
    await says(feed).toBe('There is no creator to save on this page.');
    const page = await openPrivateWindow(loupe, addressOf(juno));
    await expect.poll(() => overlayText(page), { timeout: 8_000 }).not.toBe('');
    await giveCommand(loupe, page, 'save');
    await says(page).toMatch(/^Private window/);
    expect(await rowCounts(loupe)).toMatchObject({ profiles: 1, entries: 1 });
  });
});

describe('next and previous', () => {
  test('go through the working list in the tab in view, and say where one is', async () => {
    await saveAll(mara, juno, lena);
    const page = await visitPerson(loupe, lena);
    await giveCommand(loupe, page, 'next');
    await says(page).toBe('Juno Rides, 2 of 3 on Spring launch');
    expect(page.url()).toBe(addressOf(juno));
    await waitForState(loupe, page, 'profile');
    await giveCommand(loupe, page, 'next');
    await says(page).toBe('Mara Bakes, 3 of 3 on Spring launch');
    await waitForState(loupe, page, 'profile');
    await giveCommand(loupe, page, 'next');
    await says(page).toBe('That was the last of Spring launch.');
    expect(page.url()).toBe(addressOf(mara));
    await giveCommand(loupe, page, 'previous');
    await says(page).toBe('Juno Rides, 2 of 3 on Spring launch');
  });

  test('go on from where they led to last, from a page that shows nobody of the list and while a page is on its way', async () => {
    await saveAll(mara, juno, lena);
    const page = await loupe.visit(forYou.url);
    await giveCommand(loupe, page, 'next');
    await giveCommand(loupe, page, 'next');
    await says(page).toBe('Juno Rides, 2 of 3 on Spring launch');
    await page.goto(forYou.url);
    await giveCommand(loupe, page, 'next');
    await says(page).toBe('Mara Bakes, 3 of 3 on Spring launch');
  });

  test('say that there is no list', async () => {
    const page = await visitPerson(loupe, mara);
    await giveCommand(loupe, page, 'next');
    await says(page).toBe('There is no list yet.');
  });
});
