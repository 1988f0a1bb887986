import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { FailureCode, WorkerProtocol } from '../../lib/messages/protocol';
import { createList, removeList } from '../../lib/store/named-lists';
import { everything } from '../store/fresh-database';
import { aReading, today, yesterday } from '../store/sample-readings';
import { contentScript, popup, privateContentScript, startWorker, type Worker } from './worker';

let worker: Worker;
let springId: string;
beforeEach(async () => {
  worker = startWorker({ 7: false, 8: true });
  springId = (await createList(worker.db, 'Spring', yesterday)).id;
});

type Save = WorkerProtocol['list/save']['request'];
type Unsave = WorkerProtocol['list/unsave']['request'];
const save = (more: Partial<Save> = {}): Save => ({
  reading: aReading(),
  to: { listId: springId },
  note: '',
  entryId: crypto.randomUUID(),
  ...more,
});
const unsave = (more: Partial<Unsave> = {}): Unsave => ({ reading: aReading(), listId: springId, withEmptyList: false, ...more });

describe('saving', () => {
  it('is confirmed with the list, and is in the store by then', async () => {
    expect(await worker.ask('list/save', save({ note: 'bread' }))).toEqual({
      ok: true,
      value: {
        listId: springId,
        listName: 'Spring',
        already: false,
        newList: false,
        savedIn: [{ listId: springId, listName: 'Spring', note: 'bread', status: { id: 'new', name: null } }],
      },
    });
    expect(await worker.db.entries.count()).toBe(1);
  });

  it('again is one entry, and is told', async () => {
    await worker.ask('list/save', save());
    expect(await worker.ask('list/save', save())).toMatchObject({ ok: true, value: { already: true } });
    expect(await worker.db.entries.count()).toBe(1);
  });

  it.each([
    ['a list that is there', {}],
    ['a new list', { to: { newList: 'Summer' } }],
  ])('by a message that comes twice, to %s, is one entry with the same answer', async (_, to) => {
    const message = save(to);
    const first = await worker.ask('list/save', message);
    expect(first).toMatchObject({ ok: true, value: { already: false } });
    expect(await worker.ask('list/save', message)).toEqual(first);
    expect(await worker.db.entries.count()).toBe(1);
  });

  it('says whether it has made the list', async () => {
    expect(await worker.ask('list/save', save({ to: { newList: 'Summer' } }))).toMatchObject({ value: { newList: true } });
    expect(await worker.ask('list/save', save({ to: { newList: 'Spring' } }))).toMatchObject({ value: { newList: false } });
  });

  it('from two tabs at the same time is one entry', async () => {
    const answers = await Promise.all([worker.ask('list/save', save()), worker.ask('list/save', save())]);
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await worker.db.entries.count()).toBe(1);
  });

  it('proposes the same list next time', async () => {
    await worker.ask('list/save', save());
    expect(worker.settings.lastListId).toBe(springId);
  });

  it('tells the other tabs', async () => {
    await worker.ask('list/save', save());
    await worker.ask('list/save', save({ tabId: 7 }), popup);
    expect(worker.done.refreshedBut).toEqual([7, null]);
  });

  it('tells every tab when it is taken back, that of the overlay too: a notice may have asked', async () => {
    await worker.ask('list/save', save());
    await worker.ask('list/unsave', { reading: aReading(), listId: springId, withEmptyList: false });
    expect(worker.done.refreshedBut).toEqual([7, null]);
  });

  it('is confirmed although the other tabs cannot be told', async () => {
    worker.ports.tabs.refreshAllBut = () => Promise.reject(new Error('no tabs'));
    expect(await worker.ask('list/save', save())).toMatchObject({ ok: true });
  });
});

describe('nothing is saved', () => {
  const table: [when: string, more: Partial<Save>, sender: Runtime.MessageSender, code: FailureCode][] = [
    ['from a private window', {}, privateContentScript, 'private-window'],
    ['from the popup over a private window', { tabId: 8 }, popup, 'private-window'],
    ['from the popup over a tab that is gone', { tabId: 9 }, popup, 'refused'],
    ['from a popup that does not say over which tab', {}, popup, 'invalid'],
    ['to a list that is gone', { to: { listId: crypto.randomUUID() } }, contentScript, 'no-such-list'],
  ];
  it.each(table)('%s', async (_, more, sender, code) => {
    const before = await everything(worker.db);
    expect(await worker.ask('list/save', save(more), sender)).toEqual({ ok: false, code });
    expect(await everything(worker.db)).toEqual(before);
  });

  it.each([
    ['the disk is full', new DOMException('no room', 'QuotaExceededError'), 'storage-full'],
    ['the disk is broken', new DOMException('internal', 'UnknownError'), 'storage-failed'],
  ])('when %s, and the answer says so', async (_, error, code) => {
    const before = await everything(worker.db);
    vi.spyOn(worker.db.entries, 'put').mockRejectedValue(error);
    expect(await worker.ask('list/save', save({ to: { newList: 'Summer' } }))).toEqual({ ok: false, code });
    expect(await everything(worker.db)).toEqual(before);
    expect(worker.done.refreshedBut).toEqual([]);
  });
});

describe('taking off a list', () => {
  it('answers the lists that remain', async () => {
    await worker.ask('list/save', save());
    await worker.ask('list/save', save({ to: { newList: 'Summer' } }));
    expect(await worker.ask('list/unsave', unsave())).toMatchObject({
      ok: true,
      value: { savedIn: [{ listName: 'Summer' }] },
    });
  });

  it('takes the emptied list away only where that is asked', async () => {
    await worker.ask('list/save', save());
    await worker.ask('list/unsave', unsave());
    expect(await worker.ask('lists/all', {})).toMatchObject({ value: [{ id: springId }] });
    await worker.ask('list/save', save());
    await worker.ask('list/unsave', unsave({ withEmptyList: true }));
    expect(await worker.ask('lists/all', {})).toEqual({ ok: true, value: [] });
  });

  it('is fine when the creator is not there, or not known', async () => {
    expect(await worker.ask('list/unsave', unsave())).toEqual({ ok: true, value: { savedIn: [] } });
  });

  it('is fine when the list is gone', async () => {
    await worker.ask('list/save', save());
    await removeList(worker.db, springId, today);
    expect(await worker.ask('list/unsave', unsave())).toEqual({ ok: true, value: { savedIn: [] } });
  });
});

it('lists are told by name, none is counted', async () => {
  await worker.ask('list/save', save());
  await createList(worker.db, 'Autumn', today);
  const answer = await worker.ask('lists/all', {}, popup);
  expect(answer).toEqual({
    ok: true,
    value: [
      { id: expect.any(String), name: 'Autumn' },
      { id: springId, name: 'Spring' },
    ],
  });
});

describe('lists that changed in the dashboard', () => {
  it('are told to every tab', async () => {
    await worker.ask('lists/changed', { who: false }, popup);
    expect(worker.done.refreshedBut).toEqual([null]);
  });

  it('are no news from a content script', async () => {
    expect(await worker.ask('lists/changed', { who: true }, contentScript)).toEqual({ ok: false, code: 'refused' });
  });
});

describe('the overlay', () => {
  it('is remembered where it was put, for each network by itself', async () => {
    worker.settings = { ...worker.settings, overlay: { x: { collapsed: true, moved: null } } };
    const place = { collapsed: false, moved: { x: 1, y: 0 } };
    await worker.ask('overlay/place', { platform: 'instagram', place });
    expect(worker.settings.overlay).toEqual({ x: { collapsed: true, moved: null }, instagram: place });
  });

  it('is hidden and shown again, once each', async () => {
    await worker.ask('overlay/shown', { platform: 'instagram', shown: false });
    await worker.ask('overlay/shown', { platform: 'instagram', shown: false });
    expect(worker.settings.overlayOff).toEqual(['instagram']);
    await worker.ask('overlay/shown', { platform: 'instagram', shown: true });
    expect(worker.settings.overlayOff).toEqual([]);
  });
});

it('the dashboard is opened at the page that is asked for', async () => {
  await worker.ask('dashboard/open', { page: 'settings' }, popup);
  expect(worker.done.opened).toEqual(['settings']);
});
