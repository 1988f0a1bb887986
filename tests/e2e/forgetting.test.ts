import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { AnyLoupe } from './browsers/any-loupe';
import { inEachBrowser } from './browsers/browsers';
import { addressOf, juno, mara, profilePage } from './people';
import { saveFromCard, visitPerson } from './saving-steps';
import { rowCounts, storedProfiles } from './store-inside';

declare const chrome: Browser;

/** Makes everything that the extension remembers so many days older, as if it had been seen then, and the last forgetting too. */
async function makeOlder(days: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('creator-loupe');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tables = ['profiles', 'digests'];
  const writing = database.transaction(tables, 'readwrite');
  const done = new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onabort = () => reject(writing.error);
  });
  for (const table of tables) {
    const walking = writing.objectStore(table).openCursor();
    walking.onsuccess = () => {
      const row = walking.result;
      if (row === null) return;
      const seenAt = row.value.seenAt - days * 86_400_000;
      row.update({ ...row.value, seenAt, updatedAt: seenAt });
      row.continue();
    };
  }
  await done;
  database.close();
  await chrome.storage.local.remove('seenForgottenAt');
}

inEachBrowser((start) => {
  let loupe: AnyLoupe;
  beforeEach(async () => {
    loupe = await start();
    for (const person of [mara, juno]) loupe.served.page(addressOf(person), profilePage(person));
  });
  afterEach(() => loupe.close());

  test('who was only looked at a month ago is forgotten at the next visit of anybody, and who is on a list stays', async () => {
    await visitPerson(loupe, juno);
    await saveFromCard(await visitPerson(loupe, mara), 'Spring launch');
    await expect.poll(() => rowCounts(loupe)).toEqual({ profiles: 2, lists: 1, entries: 1 });
    await loupe.inside(makeOlder, 31);
    await loupe.stopWorker();
    await visitPerson(loupe, mara);
    await expect.poll(() => rowCounts(loupe)).toEqual({ profiles: 1, lists: 1, entries: 1 });
    const left = await storedProfiles(loupe);
    expect(left).toContain(mara.handle);
    expect(left).not.toContain(juno.handle);
  });
});
