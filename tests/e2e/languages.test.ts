import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, messagesOf, pathOf } from '../locales/languages';
import { cutTextsOn } from './cut-texts';
import { artifacts } from './folders';
import { openPopupInTab, saveFrom, waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { openCard, overlayText } from './overlay';
import { addressOf, juno, mara, profilePage } from './people';

describe.each(languages)('$tag', (language) => {
  const { file, tag, direction } = language;
  const messages = messagesOf(language);
  if (messages === null) return test.skip(`is not there yet: ${pathOf(language)}`);
  const says = (key: string) => messages.get(key) ?? key;
  const followers = new Intl.NumberFormat(`${tag}-u-nu-latn`).format(Number(mara.followers));
  const picture = (name: string) => ({ path: `${artifacts}/languages/${file}-${name}.png` });
  const isWrittenAs = { lang: tag, dir: direction };

  let loupe: Loupe;
  beforeAll(async () => {
    loupe = await startLoupe({ language: tag });
    for (const person of [mara, juno]) {
      loupe.served.page(addressOf(person), profilePage(person));
      const page = await loupe.visit(addressOf(person));
      const { reading } = await waitForState(loupe, page, 'profile');
      await saveFrom(loupe, page, reading, 'Spring launch');
      await page.close();
    }
  });
  afterAll(() => loupe?.close());

  test('the card on an English page', async () => {
    const page = await loupe.visit(addressOf(mara));
    await openCard(page);
    await page.waitForTimeout(250);
    await page.screenshot(picture('card'));
    const overlay = page.locator('creator-loupe .overlay');
    expect({ lang: await overlay.getAttribute('lang'), dir: await overlay.getAttribute('dir') }).toEqual(isWrittenAs);
    const text = await overlayText(page);
    expect(text).toContain(followers);
    expect(text).toContain(says('score.audience.title'));
    expect(await cutTextsOn(page)).toEqual([]);
    await page.close();
  });

  test('the popup', async () => {
    const page = await loupe.visit(addressOf(mara));
    await waitForState(loupe, page, 'profile');
    const popup = await openPopupInTab(loupe, page);
    await popup.getByRole('heading', { name: mara.name }).waitFor();
    await popup.waitForTimeout(250);
    await popup.screenshot(picture('popup'));
    expect(await writtenAs(popup)).toEqual(isWrittenAs);
    expect(await popup.locator('body').innerText()).toContain(says('popup.lists'));
    expect(await cutTextsOn(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('a list and a creator in the dashboard', async () => {
    const page = await loupe.open('dashboard.html');
    await page.getByRole('link', { name: 'Spring launch' }).first().click();
    await page.getByRole('grid').getByText(mara.name).waitFor();
    await page.waitForTimeout(250);
    await page.screenshot(picture('list'));
    expect(await writtenAs(page)).toEqual(isWrittenAs);
    expect(await page.getByRole('grid').innerText()).toContain(says('desk.columns.followers'));
    expect(await cutTextsOn(page)).toEqual([]);

    await page.getByRole('grid').getByText(mara.name).click();
    await page.getByRole('heading', { level: 1, name: mara.name }).waitFor();
    await page.waitForTimeout(250);
    await page.screenshot(picture('creator'));
    expect(await page.locator('main').innerText()).toContain(followers);
    expect(await cutTextsOn(page)).toEqual([]);
    await page.close();
  });

  test('none of this caused an exception', async () => {
    expect(await loupe.noticed()).toEqual({ requests: [], errors: [] });
  });
});

function writtenAs(page: { evaluate<T>(action: () => T): Promise<T> }): Promise<{ lang: string; dir: string }> {
  return page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
}
