// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BackupPage } from '../../../components/dashboard/backup/backup-page';
import { BackupReminder } from '../../../components/dashboard/backup/reminder';
import type { Database } from '../../../lib/store/database';
import { keepSafetyCopy, safetyCopies } from '../../../lib/store/safety-copy';
import { changeSettings, readSettings } from '../../../lib/store/settings';
import { noteBackup, readBackupTimes } from '../../../lib/transfer/backup/last-backup';
import { writeBackup } from '../../../lib/transfer/backup/write-backup';
import { freshDatabase } from '../../store/fresh-database';
import { everyRow, fill, spring } from '../../transfer/backup/sample-data';

const now = Date.now();
const day = 86_400_000;
let db: Database;
let saved: { file: Blob; name: string }[];

beforeEach(async () => {
  fakeBrowser.reset();
  db = freshDatabase();
  await fill(db);
  saved = [];
  const files = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.set(`blob:${files.size}`, file as Blob);
    return `blob:${files.size - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ file: files.get(this.getAttribute('href') ?? '') ?? new Blob(), name: this.download });
  });
});
afterEach(cleanup);

const open = () => render(<BackupPage db={db} lists={[{ ...spring, size: 2 }]} now={now} />);
const choose = (file: Blob, name = 'mine.loupe') =>
  fireEvent.change(screen.getByLabelText(/Choose a file/), { target: { files: [new File([file], name)] } });
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('a backup', () => {
  test('is saved, and when is remembered', async () => {
    open();
    expect(await screen.findByText('never')).toBeTruthy();
    await press('Save a backup');
    expect(await screen.findByText(/^Saved as “creator-loupe backup \d{4}-\d\d-\d\d\.loupe”, \d kB/)).toBeTruthy();
    expect(saved[0]?.name).toMatch(/^creator-loupe backup .*\.loupe$/);
    expect((await readBackupTimes()).last).toBeGreaterThanOrEqual(now);
    await waitFor(() => expect(screen.queryByText('never')).toBeNull());
  });

  test('shows what it will do, and then does it', async () => {
    await changeSettings((settings) => ({ ...settings, prior: 0.3 }));
    const [file, rows] = [await writeBackup(db, now), await everyRow(db)];
    await changeSettings((settings) => ({ ...settings, prior: 0.1 }));
    db = freshDatabase();
    open();
    choose(file);
    const table = await screen.findByRole('table', { name: 'What restoring will do' });
    const lines = within(table).getAllByRole('row');
    expect(lines.map((line) => line.textContent)).toEqual([
      'In the fileComes in',
      'Creators2',
      'Lists1',
      'Places on lists2',
      'Tags, contacts, own fields1',
      'Persons1',
      'Statuses and fields1',
      'Saved views1',
      'Set aside earlier1',
    ]);
    expect(await db.profiles.count()).toBe(0);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /settings too/ }).checked).toBe(true);
    await press('Restore');
    expect(await screen.findByText(/^Restored: 10 things/)).toBeTruthy();
    expect(await everyRow(db)).toEqual(rows);
    expect((await readSettings()).prior).toBe(0.3);
  });

  test('asks about what was removed here since, and leaves settings alone where there are others', async () => {
    await changeSettings((settings) => ({ ...settings, prior: 0.3 }));
    const file = await writeBackup(db, now);
    await changeSettings((settings) => ({ ...settings, prior: 0.1 }));
    await db.lists.delete(spring.id);
    await db.tombstones.put({ id: spring.id, table: 'lists', removedAt: now });
    open();
    choose(file);
    const ask = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Bring back 1 that was removed/ });
    expect([ask.checked, screen.getByRole<HTMLInputElement>('checkbox', { name: /settings too/ }).checked]).toEqual([true, false]);
    fireEvent.click(ask);
    expect(await screen.findByText('Everything in this file is here already.')).toBeTruthy();
    fireEvent.click(ask);
    await press('Restore');
    await screen.findByText(/^Restored: 1 thing /);
    expect(await db.lists.get(spring.id)).toMatchObject({ name: spring.name });
    expect((await readSettings()).prior).toBe(0.1);
  });

  test.each([
    ['another file', async () => new Blob(['name,followers']), /is not a backup of Creator Loupe/],
    ['one that is cut short', async () => (await writeBackup(db, now)).slice(0, -3), /is not as it was saved/],
  ])('that is %s is refused in plain words', async (_, file, words) => {
    open();
    choose(await file());
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });

  test('goes on while another page is looked at', async () => {
    const file = await writeBackup(db, now);
    db = freshDatabase();
    const { unmount } = open();
    choose(file);
    unmount();
    open();
    expect(await screen.findByRole('button', { name: 'Restore' })).toBeTruthy();
    await press('Not now');
    expect(screen.getByLabelText(/Choose a file/)).toBeTruthy();
  });
});

describe('copies made before updates', () => {
  test('are saved as files that restore like any other, and deleted after a question', async () => {
    await keepSafetyCopy(db, now - day);
    open();
    await press('Save as file');
    await waitFor(() => expect(saved).toHaveLength(1));
    choose(saved[0]?.file ?? new Blob());
    expect(await screen.findByText('Everything in this file is here already.')).toBeTruthy();
    await press('Delete');
    expect(await safetyCopies(db)).toHaveLength(1);
    await press('Delete');
    await waitFor(() => expect(screen.queryByText('Copies made before updates')).toBeNull());
    expect(await safetyCopies(db)).toEqual([]);
  });

  test('are not spoken of where there are none', async () => {
    open();
    await screen.findByText('never');
    expect(screen.queryByText('Copies made before updates')).toBeNull();
  });
});

describe('the reminder', () => {
  const words = async (saved: number) => {
    render(<BackupReminder saved={saved} now={now} />);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return document.querySelector('.backup-reminder')?.textContent ?? null;
  };

  test.each([
    ['with few creators', 9, null, false],
    ['without a backup', 10, null, true],
    ['soon after one', 10, now - 29 * day, false],
    ['long after one', 10, now - 31 * day, true],
  ])('%s', async (_, saved, last, comes) => {
    if (last !== null) await noteBackup(last);
    expect((await words(saved)) !== null).toBe(comes);
  });

  test('is put off for a month', async () => {
    expect(await words(12)).toMatch(/^12 creators are on your lists. There is no backup yet./);
    await press('Remind me in a month');
    await waitFor(() => expect(document.querySelector('.backup-reminder')).toBeNull());
    cleanup();
    render(<BackupReminder saved={12} now={now + 31 * day} />);
    expect(await screen.findByText(/There is no backup yet/)).toBeTruthy();
  });
});
