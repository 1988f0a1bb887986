import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnyLoupe } from './browsers/any-loupe';
import { inEachBrowser } from './browsers/browsers';
import { dashboardsIn, openPrivateWindow, pageState } from './inside';
import { startLoupe } from './loupe';
import { cardOn, openCard, overlayText } from './overlay';
import { addressOf, juno, mara, profilePage } from './people';
import { openRealPopup } from './real-popup';
import { saveFromCard, visitPerson } from './saving-steps';
import { rowCounts } from './store-inside';

inEachBrowser((start) => {
  let loupe: AnyLoupe;
  beforeEach(async () => {
    loupe = await start({ incognito: true });
    for (const person of [mara, juno]) loupe.served.page(addressOf(person), profilePage(person));
  });
  afterEach(() => loupe.close());

  const visit = (person: typeof mara) => visitPerson(loupe, person);

  test('a save from the card that was confirmed is there when the worker has ended and started again', async () => {
    const page = await visit(mara);
    await saveFromCard(page, 'Spring launch');
    await loupe.stopWorker();
    const dashboard = await loupe.open('dashboard.html');
    await dashboard.getByText('Spring launch').first().click();
    await dashboard.getByText(mara.name).first().waitFor();
    expect(await rowCounts(loupe)).toMatchObject({ lists: 1, entries: 1 });
  });

  test('two tabs that save the same creator make one row', async () => {
    const [one, two] = [await visit(mara), await visit(mara)];
    await saveFromCard(one, 'Spring launch');
    await saveFromCard(two, 'Autumn');
    await saveFromCard(await visit(juno), 'Spring launch');
    expect(await rowCounts(loupe)).toMatchObject({ profiles: 2, lists: 2, entries: 3 });
  });

  test('the popup saves the creator of the active tab with a note, and the card knows it at once', async () => {
    const page = await visit(mara);
    const popup = await openRealPopup(loupe, page);
    await expect.poll(popup.text).toContain(mara.name);
    await popup.focus('Name of the new list');
    await popup.type('Spring launch');
    await popup.press('Add a note');
    await popup.focus('Note');
    await popup.type('Answers within a day');
    await popup.press('Save');
    await expect.poll(popup.text).toContain('Already in Spring launch');
    await openCard(page);
    await expect.poll(() => overlayText(page)).toContain('Already in Spring launch');
    expect(await rowCounts(loupe)).toMatchObject({ profiles: 1, lists: 1, entries: 1 });
  });

  test('a private window judges the profile and writes nothing', async () => {
    const page = await openPrivateWindow(loupe, addressOf(juno));
    await expect.poll(() => overlayText(page), { timeout: 8_000 }).not.toBe('');
    await openCard(page);
    expect(await overlayText(page)).toContain('Private window');
    expect(await pageState(loupe, page)).toMatchObject({ kind: 'profile', judged: { keeps: false } });
    expect(await rowCounts(loupe)).toMatchObject({ profiles: 0, lists: 0, entries: 0 });
  });

  test('from a private window the lists open in a normal one', async () => {
    const page = await openPrivateWindow(loupe, addressOf(juno));
    await (await openCard(page)).getByRole('button', { name: 'Lists', exact: true }).click();
    await expect.poll(() => dashboardsIn(loupe)).toEqual(['normal']);
  });
});

describe('in Chromium, where a tab need not be in front to be clicked in', () => {
  test('two tabs that save the same creator to the same list at the same time make one row', async () => {
    const loupe = await startLoupe();
    try {
      for (const person of [mara, juno]) loupe.served.page(addressOf(person), profilePage(person));
      await saveFromCard(await visitPerson(loupe, juno), 'Spring launch');
      const tabs = [await visitPerson(loupe, mara), await visitPerson(loupe, mara)];
      for (const tab of tabs) await openCard(tab);
      // A click would wait for its button to stand still, and meanwhile the other tab's save may have been told of.
      for (const tab of tabs) await cardOn(tab).getByRole('button', { name: 'Save to Spring launch' }).focus();
      await Promise.all(tabs.map((tab) => tab.keyboard.press('Enter')));
      for (const tab of tabs) await expect.poll(() => overlayText(tab)).toMatch(/(saved to|already in) Spring launch/i);
      expect(await rowCounts(loupe)).toMatchObject({ profiles: 2, lists: 1, entries: 2 });
    } finally {
      await loupe.close();
    }
  });
});
