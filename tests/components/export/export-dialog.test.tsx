// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ExportDialog } from '../../../components/dashboard/export/export-dialog';
import { ToasterProvider, Toasts } from '../../../components/dashboard/toasts';
import type { ColumnId } from '../../../lib/model/view';
import { aRow, bareRow, scale } from '../../transfer/export/sample-rows';

const ana = aRow();
const ben = aRow({ n: 3, digest: { handle: 'ben', name: 'Ben' } });
const columns: ColumnId[] = ['creator', 'followers'];
const onClose = vi.fn();
let saved: { file: Blob; name: string }[];

/** What the browser is given to save. */
beforeEach(() => {
  fakeBrowser.reset();
  onClose.mockReset();
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

async function open(selected = [ben]) {
  render(
    <ToasterProvider>
      <Toasts />
      <ExportDialog listName="Spring: launch" shown={[ben, ana]} all={[ana, ben, bareRow]} {...{ selected, columns, scale, onClose }} />
    </ToasterProvider>,
  );
  await screen.findByRole('dialog');
}

const part = (name: string) => within(screen.getByRole('group', { name }));
const pick = (of: string, name: RegExp) => fireEvent.click(part(of).getByRole('radio', { name }));

async function saveCsv(): Promise<string[][]> {
  pick('Format', /^CSV/);
  fireEvent.click(screen.getByRole('button', { name: 'Save file' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const text = await saved[0]?.file.text();
  return Papa.parse<string[]>(text ?? '', { delimiter: ',' }).data.slice(0, -1);
}

describe('a list is exported', () => {
  test('first of all who is selected, with the columns of the table, under a name that every system takes', async () => {
    await open();
    expect(await saveCsv()).toEqual([
      ['name', 'profile_url', 'followers'],
      ['Ben', 'https://www.instagram.com/ben/', '69200'],
    ]);
    expect(saved[0]?.name).toMatch(/^Spring launch \d{4}-\d\d-\d\d\.csv$/);
    expect(onClose).toHaveBeenCalled();
    expect(await screen.findByText(/^Exported 1 creator to “?Spring launch/)).toBeTruthy();
  });

  test.each([
    [/^As shown/, ['Ben', 'Ana Bakes']],
    [/^The whole list/, ['Ana Bakes', 'Ben', '']],
  ])('or %s', async (rows, names) => {
    await open();
    pick('Creators', rows);
    expect((await saveCsv()).slice(1).map(([name]) => name)).toEqual(names);
  });

  test('or what is shown where nobody is selected', async () => {
    await open([]);
    expect(part('Creators').queryByRole('radio', { name: /^Selected/ })).toBeNull();
    expect(await saveCsv()).toHaveLength(3);
  });

  test('with chosen columns and ranges, and the next time likewise', async () => {
    await open();
    pick('Columns', /^Choose/);
    const [name] = part('Columns').getAllByRole('checkbox', { checked: true });
    if (name) fireEvent.click(name);
    fireEvent.click(screen.getByRole('checkbox', { name: /^With ranges/ }));
    const wanted = ['profile_url', 'followers', 'followers_low', 'followers_high'];
    expect((await saveCsv())[0]).toEqual(wanted);
    cleanup();
    saved = [];
    await open();
    expect((await saveCsv())[0]).toEqual(wanted);
  });

  test('as CSV with the separator of the language, or the one that was chosen, also the next time', async () => {
    await open();
    pick('Format', /^CSV/);
    const separator = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Between the cells' });
    expect(separator().value).toBe('comma');
    fireEvent.change(separator(), { target: { value: 'tab' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save file' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/\.tsv$/);
    expect(saved[0]?.file.type).toBe('text/tab-separated-values;charset=utf-8');
    expect(await saved[0]?.file.text()).toContain('name\tprofile_url\tfollowers\r\n');
    cleanup();
    await open();
    expect(separator().value).toBe('tab');
    pick('Format', /^JSON/);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  test('not where something goes wrong, which is said', async () => {
    await open();
    vi.mocked(URL.createObjectURL).mockImplementation(() => {
      throw new Error('no room');
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save file' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be made/);
    expect(onClose).not.toHaveBeenCalled();
  });
});
