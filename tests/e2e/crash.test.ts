import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { extensionFolder } from './folders';
import { type Loupe, startLoupe } from './loupe';
import { cardOn, overlayText } from './overlay';
import { addressOf, mara, profilePage } from './people';
import { fillSaveForm, saveFromCard, visitPerson } from './saving-steps';
import { rowCounts } from './store-inside';

let profile: string;
let loupe: Loupe;

async function start(): Promise<void> {
  loupe = await startLoupe({ profile });
  loupe.served.page(addressOf(mara), profilePage(mara));
}

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'loupe-crash-'));
  await start();
});
afterEach(async () => {
  await loupe.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('a save that was confirmed is there after the whole browser was killed', async () => {
  await saveFromCard(await visitPerson(loupe, mara), 'Spring launch');
  await loupe.kill();
  await start();
  const dashboard = await loupe.open('dashboard.html');
  await dashboard.getByText('Spring launch').first().click();
  await dashboard.getByRole('grid').getByText(mara.name).waitFor();
  expect(await rowCounts(loupe)).toMatchObject({ profiles: 1, lists: 1, entries: 1 });
});

test('a save wakes a worker that was stopped', async () => {
  const tab = await visitPerson(loupe, mara);
  await loupe.stopWorker();
  await saveFromCard(tab, 'Spring launch');
  expect(await rowCounts(loupe)).toMatchObject({ lists: 1, entries: 1 });
});

/** The save is confirmed like any other, and written once. */
async function confirmedOnce(tab: Page): Promise<void> {
  await cardOn(tab).getByText('Saved to Spring launch').waitFor();
  expect(await rowCounts(loupe)).toMatchObject({ lists: 1, entries: 1 });
}

test('a save whose worker is killed before it could look at it is done by the next one', async () => {
  const tab = await visitPerson(loupe, mara);
  const save = await fillSaveForm(tab, 'Spring launch');
  await (await loupe.worker()).evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  await save.click();
  await tab.waitForTimeout(300);
  await loupe.stopWorker();
  await confirmedOnce(tab);
});

describe('a worker that stops between writing and answering', () => {
  // Before the worker's own first line: the store keeps the function that begins a transaction, and opens at once.
  const hangWhenTold = `{
    const { transaction } = IDBDatabase.prototype;
    const hang = () => { while (self.hangsAfterWriting) {} };
    IDBDatabase.prototype.transaction = function (...how) {
      const begun = transaction.apply(this, how);
      // Heard before the store can listen, so it never learns that the creator is on the disk.
      if (begun.mode === 'readwrite' && begun.objectStoreNames.contains('entries')) begun.addEventListener('complete', hang);
      return begun;
    };
  }`;

  test('its save is confirmed as if nothing had happened, and is written once', async () => {
    await loupe.close();
    const extension = join(profile, 'extension');
    cpSync(extensionFolder, extension, { recursive: true });
    const script = join(extension, 'background.js');
    writeFileSync(script, hangWhenTold + readFileSync(script, 'utf8'));
    loupe = await startLoupe({ extension, profile: join(profile, 'browser') });
    loupe.served.page(addressOf(mara), profilePage(mara));

    const tab = await visitPerson(loupe, mara);
    const page = await loupe.open('dashboard.html');
    await tab.bringToFront();
    const save = await fillSaveForm(tab, 'Spring launch');
    await (await loupe.worker()).evaluate(() => Object.assign(globalThis, { hangsAfterWriting: true }));
    await save.click();
    await expect.poll(async () => (await rowCounts(loupe, page)).entries).toBe(1);
    expect(await overlayText(tab)).not.toContain('Saved to');
    await loupe.stopWorker();
    await confirmedOnce(tab);
  });
});
