import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { AnyLoupe } from './browsers/any-loupe';
import { inEachBrowser } from './browsers/browsers';
import { type Loupe, startLoupe } from './loupe';
import { cardOn, openCard } from './overlay';
import { addressOf, mara, profilePage } from './people';
import { fillSaveForm, saveFromCard, visitPerson } from './saving-steps';
import { rowCounts } from './store-inside';

declare const chrome: Browser;

inEachBrowser((start) => {
  let loupe: AnyLoupe;
  beforeEach(async () => {
    loupe = await start();
    loupe.served.page(addressOf(mara), profilePage(mara));
  });
  afterEach(() => loupe.close());

  test('a page that presses the card’s buttons and sends its form saves nobody', async () => {
    const page = await visitPerson(loupe, mara);
    await fillSaveForm(page, 'Spring launch');
    const tried = await page.evaluate(() => {
      const card = document.querySelector('creator-loupe')?.shadowRoot?.querySelector('[role="dialog"]');
      const buttons = [...(card?.querySelectorAll('button') ?? [])];
      const form = card?.querySelector('form');
      form?.requestSubmit();
      form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, composed: true }));
      for (const button of buttons.filter(({ type }) => type === 'submit')) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
        form?.requestSubmit(button);
      }
      return { form: form !== null && form !== undefined, buttons: buttons.length };
    });
    expect(tried.form).toBe(true);
    expect(tried.buttons).toBeGreaterThan(1);
    await page.waitForTimeout(500);
    expect(await rowCounts(loupe)).toMatchObject({ lists: 0, entries: 0 });
    // The visitor still can.
    await cardOn(page).getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => rowCounts(loupe)).toMatchObject({ lists: 1, entries: 1 });
  });

  test('a page that presses every button of the card takes nobody off a list, and hides nothing', async () => {
    const page = await visitPerson(loupe, mara);
    await saveFromCard(page, 'Spring launch');
    for (let round = 0; round < 3; round += 1) {
      await page.evaluate(() => {
        const root = document.querySelector('creator-loupe')?.shadowRoot;
        for (const button of root?.querySelectorAll<HTMLElement>('[role="dialog"] button') ?? []) button.click();
      });
      await page.waitForTimeout(100);
    }
    expect(await rowCounts(loupe)).toMatchObject({ lists: 1, entries: 1 });
    expect(await page.locator('creator-loupe').count()).toBe(1);
    expect(await cardOn(page).count()).toBe(1);
  });

  test('messages and events that a page makes up are heard by nobody', async () => {
    const page = await visitPerson(loupe, mara);
    await page.evaluate(() => {
      const save = { name: 'list/save', request: { to: { newList: 'Owned' }, note: '' } };
      for (const told of [save, { name: 'page/refresh', request: {} }, JSON.stringify(save)]) {
        window.postMessage(told, '*');
        for (const target of [window, document, document.querySelector('creator-loupe')])
          for (const type of ['message', 'creator-loupe', 'list/save']) target?.dispatchEvent(new CustomEvent(type, { detail: told }));
      }
    });
    await page.waitForTimeout(300);
    await openCard(page);
    expect(await rowCounts(loupe)).toMatchObject({ lists: 0, entries: 0 });
  });
});

describe('another extension', () => {
  let loupe: Loupe;
  let folder: string;
  beforeAll(async () => {
    loupe = await startLoupe();
    folder = mkdtempSync(join(tmpdir(), 'other-'));
    writeFileSync(
      `${folder}/manifest.json`,
      JSON.stringify({ manifest_version: 3, name: 'Other', version: '1', background: { service_worker: 'worker.js' } }),
    );
    writeFileSync(`${folder}/worker.js`, 'self.here = true;');
  });
  afterAll(async () => {
    await loupe.close();
    rmSync(folder, { recursive: true });
  });

  test('gets no answer to any message, by no way', async () => {
    const started = loupe.context.waitForEvent('serviceworker');
    const session = await loupe.context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked', { path: folder });
    const other = await started;
    expect(other.url()).not.toContain(loupe.extensionId);
    const heard = await other.evaluate(async (id) => {
      const messages = [{ name: 'lists/all', request: {} }, { name: 'list/save', request: { to: { newList: 'Owned' } } }, 'hello'];
      const answers = await Promise.all(
        messages.map((message) => chrome.runtime.sendMessage(id, message).then(JSON.stringify, (error: Error) => error.message)),
      );
      const connected = await new Promise((resolve) => {
        const port = chrome.runtime.connect(id);
        port.onMessage.addListener(() => resolve('answered'));
        port.onDisconnect.addListener(() => resolve('refused'));
        port.postMessage({ name: 'lists/all', request: {} });
        setTimeout(() => resolve('no answer'), 1000);
      });
      return [...answers, connected];
    }, loupe.extensionId);
    const nobody = 'Could not establish connection. Receiving end does not exist.';
    expect(heard).toEqual([nobody, nobody, nobody, 'refused']);
    expect(await rowCounts(loupe)).toEqual({ profiles: 0, lists: 0, entries: 0 });
  });
});
