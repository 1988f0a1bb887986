// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { i18n } from '#i18n';
import { ImportPage } from '../../../components/dashboard/import/import-page';
import { UnfinishedImport } from '../../../components/dashboard/import/last-import';
import { Ended, type StartJob } from '../../../components/dashboard/import/worker-session';
import { ToasterProvider } from '../../../components/dashboard/toasts';
import { keyPart } from '../../../components/ui/words';
import { firstDesk } from '../../../lib/model/desk';
import { digestOf } from '../../../lib/scoring/digest';
import { type Database, openDatabase } from '../../../lib/store/database';
import { createList } from '../../../lib/store/named-lists';
import { lastImport } from '../../../lib/transfer/import/journal';
import { flaws, rejections } from '../../../lib/transfer/import/plan/file-row';
import { kinds } from '../../../lib/transfer/import/plan/plan';
import { refusals } from '../../../lib/transfer/import/read-table/table';
import { openSession } from '../../../lib/transfer/import/session';
import { sizedLists } from '../../store/on-list';

let db: Database;
beforeEach(() => {
  db = openDatabase(digestOf, `import-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await db.delete();
});

/** A session in this thread, as a worker would have it. */
const inThisThread: StartJob = (usual, onStep) => {
  const session = openSession(db, usual, onStep);
  return {
    end: () => undefined,
    session: {
      ...session,
      rejected: async (...args) => session.rejected(...args),
      header: async (...args) => session.header(...args),
      stop: async () => session.stop(),
    },
  };
};

/** A session that plans for ever, and whose worker is gone from the nth call of a method on, the file's second reading say. */
function breaking(method: 'open' | 'propose', nth: number): StartJob {
  let calls = 0;
  const gone = () => {
    calls += 1;
    return calls >= nth;
  };
  return (usual, onStep) => {
    const job = inThisThread(usual, onStep);
    const { open, propose } = job.session;
    const broken = () => Promise.reject(new Ended('broken'));
    const session: typeof job.session = {
      ...job.session,
      open: (...args) => (method === 'open' && gone() ? broken() : open(...args)),
      propose: (...args) => (method === 'propose' && gone() ? broken() : propose(...args)),
      plan: () => new Promise(() => undefined),
    };
    return { ...job, session };
  };
}

async function openPage(listId: string | null = null, startJob = inThisThread) {
  const lists = await sizedLists(db);
  render(
    <ToasterProvider>
      <ImportPage db={db} listId={listId} lists={lists} desk={firstDesk} now={Date.now()} startJob={startJob} />
    </ToasterProvider>,
  );
}

function choose(content: string, name = 'Bakers.csv') {
  fireEvent.change(screen.getByLabelText('Choose a file', { selector: 'input' }), { target: { files: [new File([content], name)] } });
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));
const csv = 'Profile,Name,Followers,Land\ninstagram.com/ana,Ana,12345,DE\nnobody here,Kim,,\n@bo,Bo,1.2K,AT\n';

describe('a file', () => {
  test('goes from its columns over a preview onto a list, and back', async () => {
    await openPage();
    choose(csv);
    const columns = await screen.findByRole('table', { name: 'Columns of the file' });
    expect(within(columns).getByLabelText<HTMLSelectElement>('“Followers” becomes').value).toBe('followers');
    expect(within(columns).getByLabelText<HTMLSelectElement>('“Land” becomes').value).toBe('nothing');
    fireEvent.change(within(columns).getByLabelText('“Land” becomes'), { target: { value: 'new-field' } });
    expect(screen.getByLabelText<HTMLInputElement>('Name of the new list').value).toBe('Bakers');
    await press('Show preview');
    const agree = await button('Import 2 creators');
    expect(await db.profiles.count()).toBe(0);
    expect(screen.getByLabelText(/New on the list/)).toHaveProperty('checked', true);
    expect(await screen.findByRole('table', { name: 'Rows: New on the list' })).toHaveProperty(
      'textContent',
      expect.stringContaining('Land: DE'),
    );
    fireEvent.click(screen.getByLabelText(/Not imported/));
    const rejected = await screen.findByRole('table', { name: 'Rows: Not imported' });
    expect(rejected.textContent).toContain('cannot be a handle on this network');
    fireEvent.click(agree);
    expect(await screen.findByText('2 creators were imported onto “Bakers”.')).toBeTruthy();
    expect((await sizedLists(db)).map(({ name, size }) => [name, size])).toEqual([['Bakers', 2]]);
    await press('Take it back');
    expect(await screen.findByText(/The import was taken back/)).toBeTruthy();
    expect(await sizedLists(db)).toEqual([]);
  });

  test('is refused in words, with a next step', async () => {
    await openPage();
    choose('%PDF-1.7');
    expect((await screen.findByRole('alert')).textContent).toContain('Copy the rows into a spreadsheet');
    choose(csv);
    expect(await screen.findByRole('table', { name: 'Columns of the file' })).toBeTruthy();
  });

  test('needs a column that says who the creators are', async () => {
    await openPage();
    choose('A,B\nx,1\ny,2\n');
    expect(await screen.findByText(/No column says which creators these are/)).toBeTruthy();
    expect(await button('Show preview')).toHaveProperty('disabled', true);
    fireEvent.change(screen.getByLabelText('“A” becomes'), { target: { value: 'profile' } });
    expect(await button('Show preview')).toHaveProperty('disabled', false);
  });

  test('gives what can be there once to the column that was chosen last', async () => {
    await openPage();
    choose(csv);
    fireEvent.change(await screen.findByLabelText('“Land” becomes'), { target: { value: 'name' } });
    expect(screen.getByLabelText<HTMLSelectElement>('“Name” becomes').value).toBe('nothing');
  });

  test('may be pasted rows', async () => {
    await openPage();
    await screen.findByText(/paste rows/);
    const paste = new Event('paste', { bubbles: true });
    Object.assign(paste, { clipboardData: { files: [], getData: () => 'Profile\tName\ninstagram.com/ana\tAna\n' } });
    fireEvent(document, paste);
    expect(await screen.findByText('Pasted rows')).toBeTruthy();
    expect(await screen.findByLabelText('“Profile” becomes')).toBeTruthy();
  });

  test('that cannot be read again after planning was stopped says so', async () => {
    await openPage(null, breaking('open', 2));
    choose(csv);
    await press('Show preview');
    await press('Cancel');
    expect((await screen.findByRole('alert')).textContent).toContain('Reading stopped unexpectedly');
  });

  test('whose columns cannot be named otherwise says so', async () => {
    await openPage(null, breaking('propose', 1));
    choose(csv);
    fireEvent.click(await screen.findByLabelText('The first row holds the names of the columns'));
    expect((await screen.findByRole('alert')).textContent).toContain('Reading stopped unexpectedly');
  });

  test('goes onto the list that the page was opened for', async () => {
    const list = await createList(db, 'Spring', 1);
    await openPage(list.id);
    choose(csv);
    await press('Show preview');
    await press(/^Import 2 creators/);
    expect(await screen.findByText('2 creators were imported onto “Spring”.')).toBeTruthy();
    cleanup();
    await openPage(list.id);
    choose(csv.replace('12345', '20000'));
    await press('Show preview');
    expect(await screen.findByLabelText(/Says otherwise/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Take what the file says'));
    await press(/^Import 1 creator$/);
    await screen.findByText('1 creator was imported onto “Spring”.');
    expect((await db.digests.toArray()).map((row) => Reflect.get(Object(row), 'followers').value).sort()).toEqual([1200, 20_000]);
  });

  test('of which all is known says that there is nothing to import', async () => {
    const list = await createList(db, 'Spring', 1);
    for (let time = 0; time < 2; time += 1) {
      cleanup();
      await openPage(list.id);
      choose(csv);
      await press('Show preview');
      if (time === 0) await press(/^Import 2 creators/);
      if (time === 0) await screen.findByText(/were imported/);
    }
    expect(await screen.findByText(/There is nothing to import/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull();
  });
});

test('an import that broke off is told on every page and can go on', async () => {
  await openPage();
  choose(csv);
  await press('Show preview');
  await press(/^Import 2 creators/);
  await screen.findByText(/were imported/);
  const record = await lastImport(db);
  if (record) await db.imports.put({ ...record, state: 'writing', creatorsDone: 1 });
  cleanup();
  render(<UnfinishedImport db={db} />);
  expect(await screen.findByText('The import of “Bakers.csv” onto “Bakers” is not finished. 1 of 2 creators are imported.')).toBeTruthy();
  cleanup();
  await openPage();
  await press('Go on');
  await waitFor(() => screen.getByText(/imported onto “Bakers”/));
});

test('everything that can go wrong has its words', () => {
  const words = [
    ...refusals.map((why) => i18n.t(`importing.refused.${keyPart(why)}`, [''])),
    ...rejections.map((why) => i18n.t(`importing.rejections.${keyPart(why)}`)),
    ...flaws.map((why) => i18n.t(`importing.flaws.${keyPart(why)}`)),
    ...kinds.flatMap((kind) => [i18n.t(`importing.preview.kinds.${kind}`), i18n.t(`importing.preview.explain.${kind}`)]),
  ];
  expect(words.filter((text) => text.trim() === '')).toEqual([]);
});
