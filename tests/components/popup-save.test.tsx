// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ProfileView } from '../../components/popup/profile-view';
import type { Judged, ListSummary, SavedIn, WorkerProtocol } from '../../lib/messages/protocol';
import { changeSettings } from '../../lib/store/settings';
import { bakers, inSpring, judged, reading, spring } from './popup-samples';

type Save = WorkerProtocol['list/save']['request'];
type Unsave = WorkerProtocol['list/unsave']['request'];

type Name = 'lists/all' | 'list/save' | 'list/unsave';
type Sent = { [N in Name]: { name: N; request: WorkerProtocol[N]['request'] } }[Name];

function isSent(message: unknown): message is Sent {
  return typeof message === 'object' && message !== null && 'name' in message;
}

const listening = () => vi.spyOn(browser.runtime, 'sendMessage');

/** A worker that keeps what it is told, as the real one does. */
function worker(before: ListSummary[], savedIn: SavedIn[] = []) {
  const saves: Save[] = [];
  let saved = savedIn;
  let lists = before;
  const save = (request: Save) => {
    saves.push(request);
    const { to, note } = request;
    const list =
      'newList' in to ? { id: 'new', name: to.newList } : { id: to.listId, name: lists.find(({ id }) => id === to.listId)?.name ?? '' };
    const already = saved.some(({ listId }) => listId === list.id);
    if (!already) saved = [...saved, { listId: list.id, listName: list.name, note, status: null }];
    const newList = 'newList' in to && !already;
    if (newList) lists = [...lists, list];
    return { listId: list.id, listName: list.name, already, newList, savedIn: saved };
  };
  const unsave = ({ listId, withEmptyList }: Unsave) => {
    if (withEmptyList) lists = lists.filter(({ id }) => id !== listId);
    saved = saved.filter((one) => one.listId !== listId);
    return { savedIn: saved };
  };
  listening().mockImplementation(async (sent) => {
    if (!isSent(sent)) throw new Error('not a message of ours');
    if (sent.name === 'list/save') return { ok: true, value: save(sent.request) };
    if (sent.name === 'list/unsave') return { ok: true, value: unsave(sent.request) };
    return { ok: true, value: lists };
  });
  return saves;
}

const persist = vi.fn(async () => true);

function open(changes: Partial<Judged> = {}) {
  render(<ProfileView reading={reading} judged={{ ...judged, ...changes }} tabId={7} />);
}

const saveButton = () => screen.findByRole('button', { name: 'Save' });
const list = () => screen.findByRole('combobox', { name: 'List' });

beforeEach(() => {
  fakeBrowser.reset();
  persist.mockClear();
  vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist } });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('the last used list is proposed', async () => {
  worker([bakers, spring]);
  await changeSettings((settings) => ({ ...settings, lastListId: spring.id }));
  open();
  expect(await list()).toHaveProperty('value', spring.id);
});

test('a save goes to the chosen list with its note, for the tab in view, and is confirmed', async () => {
  const saves = worker([bakers, spring]);
  open();
  fireEvent.change(await list(), { target: { value: spring.id } });
  fireEvent.click(screen.getByRole('button', { name: 'Add a note' }));
  fireEvent.input(screen.getByRole('textbox', { name: 'Note' }), { target: { value: ' Warm tone ' } });
  fireEvent.click(await saveButton());
  expect((await screen.findByText('Saved to Spring launch')).closest('[role=status]')).not.toBeNull();
  expect(saves).toEqual([{ reading, to: { listId: spring.id }, note: 'Warm tone', entryId: expect.any(String), tabId: 7 }]);
  expect(screen.getByText('Already in Spring launch')).toBeTruthy();
});

test('who has no list yet is offered a name for the first', async () => {
  const saves = worker([]);
  open();
  expect(await screen.findByRole('textbox', { name: 'Name of the new list' })).toHaveProperty('value', 'My shortlist');
  fireEvent.click(await saveButton());
  await screen.findByText('Already in My shortlist');
  expect(saves[0]?.to).toEqual({ newList: 'My shortlist' });
});

test('another new list begins without a name', async () => {
  worker([spring]);
  open();
  fireEvent.change(await list(), { target: { value: 'new' } });
  expect(await screen.findByRole('textbox', { name: 'Name of the new list' })).toHaveProperty('value', '');
});

test('a save is taken back by Undo', async () => {
  worker([spring]);
  open();
  fireEvent.click(await saveButton());
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByText('Already in Spring launch')).toBeNull());
  await saveButton();
});

test('Undo of a save to a new list takes the list away too', async () => {
  worker([]);
  open();
  fireEvent.click(await saveButton());
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('textbox', { name: 'Name of the new list' })).toHaveProperty('value', 'My shortlist');
  expect(screen.queryByRole('combobox', { name: 'List' })).toBeNull();
});

test('removing from a list leaves the list', async () => {
  worker([spring], [inSpring]);
  open({ savedIn: [inSpring] });
  fireEvent.click(await screen.findByRole('button', { name: 'Remove from Spring launch' }));
  expect(await list()).toHaveProperty('value', spring.id);
});

test('a creator who is saved is removed from that list, and comes back with the note by Undo', async () => {
  const saves = worker([spring], [inSpring]);
  open({ savedIn: [inSpring] });
  fireEvent.click(await screen.findByRole('button', { name: 'Remove from Spring launch' }));
  await screen.findByText('Removed from Spring launch');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Already in Spring launch');
  expect(saves).toEqual([{ reading, to: { listId: spring.id }, note: inSpring.note, entryId: expect.any(String), tabId: 7 }]);
});

test('a list that the creator is on is not offered again', async () => {
  worker([bakers, spring], [inSpring]);
  open({ savedIn: [inSpring] });
  fireEvent.click(await screen.findByRole('button', { name: 'Save to another list' }));
  const options = [...(await list()).querySelectorAll('option')].map((option) => option.textContent);
  expect(options).toEqual(['Bakers', 'New list…']);
});

test('a save that failed says why and claims nothing', async () => {
  worker([spring]);
  open();
  const save = await saveButton();
  listening().mockResolvedValue({ ok: false, code: 'storage-full' });
  fireEvent.click(save);
  expect((await screen.findByRole('alert')).textContent).toContain('storage is full');
  expect(screen.queryByText('Already in Spring launch')).toBeNull();
});

test('lists that cannot be had say why, and are asked for again on request', async () => {
  listening().mockResolvedValue({ ok: false, code: 'storage-failed' });
  open();
  expect((await screen.findByRole('alert')).textContent).toContain('storage does not answer');
  worker([spring]);
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await list()).toHaveProperty('value', spring.id);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('durable storage is asked for after a save, not before', async () => {
  worker([spring]);
  open();
  const save = await saveButton();
  expect(persist).not.toHaveBeenCalled();
  fireEvent.click(save);
  await waitFor(() => expect(persist).toHaveBeenCalledOnce());
});

test('in a private window nothing can be saved', () => {
  worker([spring]);
  open({ keeps: false });
  expect(screen.getByText(/private window/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
});

test.each<[string, SavedIn['status'], string]>([
  ['as the interface calls it', { id: 'contacted', name: null }, 'Already in Spring launch · Contacted'],
  ['as the visitor calls it', { id: 'contacted', name: 'Wrote to her' }, 'Already in Spring launch · Wrote to her'],
  ['not at all where it was removed', null, 'Already in Spring launch'],
])('how far one is with the creator is told %s', async (_, status, text) => {
  worker([spring], [{ ...inSpring, status }]);
  open({ savedIn: [{ ...inSpring, status }] });
  expect((await screen.findByText(/^Already in/)).textContent).toBe(text);
});
