import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { extensionFolder } from './folders';
import { openPopupInTab, waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { cardOn, openCard, overlayText } from './overlay';
import { addressOf, juno, mara, profilePage } from './people';
import { fillSaveForm, saveFromCard, visitPerson } from './saving-steps';
import { rowCounts } from './store-inside';

let loupe: Loupe;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loupe-trouble-'));
});
afterEach(async () => {
  await loupe.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function serveEverybody(): void {
  for (const person of [mara, juno]) loupe.served.page(addressOf(person), profilePage(person));
}

describe('a disk without room', () => {
  beforeEach(() => {
    // A quota binds only who has not asked for unlimited storage, so this copy of the extension does not ask.
    cpSync(extensionFolder, join(folder, 'extension'), { recursive: true });
    const file = join(folder, 'extension/manifest.json');
    const manifest: { permissions: string[] } = JSON.parse(readFileSync(file, 'utf8'));
    const permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
    writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  });

  async function start(): Promise<void> {
    loupe = await startLoupe({ extension: join(folder, 'extension'), profile: join(folder, 'profile') });
    serveEverybody();
  }

  /** For a browser that has not written yet: it asks for its quota now and then only. */
  async function leaveNoRoom(): Promise<void> {
    const [page] = loupe.context.pages();
    if (page === undefined) throw new Error('no tab to reach the storage from');
    const session = await loupe.context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${loupe.extensionId}`, quotaSize: 1 });
  }

  test('a save says that nothing was saved and what to do; what was there stays, and nothing half is written', async () => {
    await start();
    await saveFromCard(await visitPerson(loupe, mara), 'Spring launch');
    const before = await rowCounts(loupe);
    await loupe.close();

    await start();
    await leaveNoRoom();
    const tab = await visitPerson(loupe, juno);
    await (await fillSaveForm(tab, 'Autumn')).click();
    await expect.poll(() => cardOn(tab).getByRole('alert').innerText()).toMatch(/full.*not saved.*Free some space/);
    expect(await rowCounts(loupe)).toEqual(before);
  });

  test('a profile is judged all the same', async () => {
    await start();
    await leaveNoRoom();
    const tab = await visitPerson(loupe, mara);
    expect(await overlayText(tab)).toContain('Micro');
    expect(loupe.watched.errors).toEqual([]);
  });
});

describe('a database that cannot be opened', () => {
  /** As some browsers answer where they keep nothing. */
  const refuseToOpen = `IDBFactory.prototype.open = () => {
    throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
  };`;

  /** The worker looks into its rows as soon as it starts, so it is told before its own first line. */
  beforeEach(async () => {
    const extension = join(folder, 'extension');
    cpSync(extensionFolder, extension, { recursive: true });
    const worker = join(extension, 'background.js');
    writeFileSync(worker, refuseToOpen + readFileSync(worker, 'utf8'));
    loupe = await startLoupe({ extension });
    serveEverybody();
  });

  test('the overlay still judges, and a save says that nothing was saved', async () => {
    const tab = await visitPerson(loupe, mara);
    expect(await overlayText(tab)).toContain('Micro');
    const card = await openCard(tab);
    await card.getByRole('button', { name: 'Save to list' }).click();
    await expect.poll(() => cardOn(tab).getByRole('alert').innerText()).toMatch(/nothing was saved/);
    expect(loupe.watched.errors).toEqual([]);
  });

  test('the popup judges too and says in words that lists cannot be had', async () => {
    const tab = await loupe.visit(addressOf(mara));
    await waitForState(loupe, tab, 'profile');
    const popup = await openPopupInTab(loupe, tab);
    await popup.getByRole('heading', { name: mara.name }).waitFor();
    await expect.poll(() => popup.getByRole('alert').innerText()).toMatch(/storage does not answer/);
    expect(await popup.getByRole('button', { name: 'Try again' }).count()).toBe(1);
  });

  test('the dashboard says so, with a way to try again', async () => {
    await loupe.context.addInitScript(refuseToOpen);
    const dashboard = await loupe.open('dashboard.html');
    await dashboard.getByRole('heading', { name: 'Your lists cannot be opened' }).waitFor();
    expect(await dashboard.getByRole('button', { name: 'Try again' }).count()).toBe(1);
  });
});
