import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Database } from '../../../lib/store/database';
import { putProfiles } from '../../../lib/store/put-profiles';
import { changeSettings, readSettings } from '../../../lib/store/settings';
import { planRestore, restore } from '../../../lib/transfer/backup/restore';
import { countOf } from '../../../lib/transfer/backup/tally';
import { writeBackup } from '../../../lib/transfer/backup/write-backup';
import { anyProfile } from '../../store/any-profile';
import { freshDatabase } from '../../store/fresh-database';
import { today } from '../../store/sample-readings';
import { anEntry, everyRow, fill, kofi, uuid } from './sample-data';

beforeEach(() => fakeBrowser.reset());

const everythingBack = { bringsBack: true, settings: true };

async function filled(): Promise<Database> {
  const db = freshDatabase();
  await fill(db);
  return db;
}

describe('a backup', () => {
  test('restored on an empty database gives every row and the settings back', async () => {
    await changeSettings((settings) => ({ ...settings, prior: 0.25 }));
    const before = await filled();
    const [rows, file] = [await everyRow(before), await writeBackup(before, today)];
    await changeSettings((settings) => ({ ...settings, prior: 0.4 }));
    const db = freshDatabase();
    const restored = await restore(db, file, everythingBack, today);
    expect(restored).toMatchObject({ ok: true, plan: { settings: 'differ', tally: { profiles: { new: 2 }, entries: { new: 2 } } } });
    expect(await everyRow(db)).toEqual(rows);
    expect((await readSettings()).prior).toBe(0.25);
  });

  test('restored a second time changes nothing', async () => {
    const file = await writeBackup(await filled(), today);
    const db = freshDatabase();
    await restore(db, file, everythingBack, today);
    const rows = await everyRow(db);
    const again = await restore(db, file, everythingBack, today + 1);
    expect(await everyRow(db)).toEqual(rows);
    if (!again.ok) throw new Error(again.why);
    expect(countOf(again.plan.tally, 'same')).toBe(10);
    for (const fate of ['new', 'newer', 'older', 'joined', 'removed', 'unreadable'] as const)
      expect([fate, countOf(again.plan.tally, fate)]).toEqual([fate, 0]);
  });

  test('that is only looked at changes nothing', async () => {
    const file = await writeBackup(await filled(), today);
    const db = freshDatabase();
    const [before, settings] = [await everyRow(db), await readSettings()];
    expect(await planRestore(db, file, today)).toMatchObject({ ok: true, plan: { settings: 'same', tally: { lists: { new: 1 } } } });
    expect([await everyRow(db), await readSettings()]).toEqual([before, settings]);
  });

  test('leaves settings alone where the visitor says so', async () => {
    await changeSettings((settings) => ({ ...settings, prior: 0.25 }));
    const file = await writeBackup(await filled(), today);
    await changeSettings((settings) => ({ ...settings, prior: 0.4 }));
    await restore(freshDatabase(), file, { ...everythingBack, settings: false }, today);
    expect((await readSettings()).prior).toBe(0.4);
  });

  test('gives any profile back as it was', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyProfile, { selector: ({ id }) => id, maxLength: 6 }), async (profiles) => {
        const before = freshDatabase();
        await putProfiles(before, profiles);
        const [rows, file] = [await everyRow(before), await writeBackup(before, today)];
        const db = freshDatabase();
        await restore(db, file, everythingBack, today);
        expect(await everyRow(db)).toEqual(rows);
        await restore(db, file, everythingBack, today + 1);
        expect(await everyRow(db)).toEqual(rows);
      }),
      { numRuns: 12 },
    );
  });

  test('of many rows comes in portions, tells how far it is, and can be stopped and taken up again', { timeout: 30_000 }, async () => {
    const before = freshDatabase();
    const profiles = Array.from({ length: 1100 }, (_, i) => ({ ...kofi, id: uuid(i), aliases: [] }));
    await putProfiles(before, profiles);
    await before.entries.bulkPut(profiles.map(({ id }) => anEntry(id, uuid(100), { id })));
    const seen: number[] = [];
    const file = await writeBackup(before, today, { onProgress: ({ done, of }) => seen.push(done / of) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);

    const db = freshDatabase();
    const stop = new AbortController();
    const watched = { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) };
    await expect(restore(db, file, everythingBack, today, watched)).rejects.toThrow('enough');
    expect(await db.profiles.count()).toBeLessThan(1100);
    await restore(db, file, everythingBack, today);
    expect(await everyRow(db)).toEqual(await everyRow(before));
  });

  test('that is stopped while it is made is none', async () => {
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    await expect(writeBackup(await filled(), today, { signal: stop.signal })).rejects.toThrow('enough');
  });

  test('has the creator of every entry, also one that was saved while it was made', async () => {
    const db = await filled();
    const late = uuid(0);
    const file = await writeBackup(db, today, {
      onProgress: () => void putProfiles(db, [{ ...kofi, id: late }]).then(() => db.entries.put(anEntry(late))),
    });
    const other = freshDatabase();
    await restore(other, file, everythingBack, today);
    const entries = (await other.entries.toArray()) as { profileId: string }[];
    for (const { profileId } of entries) expect(await other.profiles.get(profileId)).toBeDefined();
  });
});
