import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handleMessage } from '../../lib/messages/handle';
import { handlersWith } from '../../lib/messages/handlers';
import { assess } from '../../lib/scoring/assess';
import { defaultChoice } from '../../lib/scoring/choice';
import { createList, removeList } from '../../lib/store/named-lists';
import type { ProfileRow } from '../../lib/store/profile-row';
import { rememberReading } from '../../lib/store/profiles';
import { saveCreator } from '../../lib/store/saved-creators';
import { everything } from '../store/fresh-database';
import { anItem, aReading, exact, readingOf, today, yesterday } from '../store/sample-readings';
import { contentScript, door, privateContentScript, startWorker, type Worker } from './worker';

let worker: Worker;
beforeEach(() => {
  worker = startWorker();
});

const item = anItem('a', { by: 'ana.bakes', likes: exact(100), comments: exact(4) });
const full = new DOMException('no room', 'QuotaExceededError');

describe('a profile that is seen', () => {
  it('is judged by what this look showed', async () => {
    const reading = aReading({ items: [item] });
    const answer = await worker.ask('profile/seen', { reading });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        assessment: assess(reading, defaultChoice),
        postsKnown: 1,
        savedIn: [],
        keeps: true,
        overlay: { collapsed: false, moved: null, shown: true },
      },
    });
  });

  it('is judged by what earlier looks showed too', async () => {
    await rememberReading(worker.db, aReading({ items: [item] }), yesterday);
    expect(await worker.ask('profile/seen', { reading: aReading({ items: [anItem('b')] }) })).toMatchObject({ value: { postsKnown: 2 } });
  });

  it('keeps the count of an earlier look where this page has none', async () => {
    await rememberReading(worker.db, aReading({ posts: exact(8_204) }), yesterday);
    const reading = aReading({ posts: { value: null, why: 'absent' } });
    expect(await worker.ask('profile/seen', { reading })).toMatchObject({ value: { counts: { posts: exact(8_204) } } });
  });

  it("counts other people's posts as left out, and keeps none", async () => {
    const reading = aReading({ items: [item, anItem('r', { by: 'ben', likes: exact(9) })] });
    const answer = await worker.ask('profile/seen', { reading });
    expect(answer).toMatchObject({ value: { assessment: assess(reading, defaultChoice), postsKnown: 1 } });
    expect(JSON.stringify(await everything(worker.db))).not.toContain('ben');
  });

  it('proposes the list that was used last, while it exists', async () => {
    const { id } = await createList(worker.db, 'Spring launch', yesterday);
    worker.settings = { ...worker.settings, lastListId: id };
    expect(await worker.ask('profile/seen', { reading: aReading() })).toMatchObject({
      value: { proposes: { listId: id, listName: 'Spring launch' } },
    });
    await removeList(worker.db, id, today);
    expect(await worker.ask('profile/seen', { reading: aReading() })).toMatchObject({ value: { proposes: null } });
  });

  it('is remembered', async () => {
    await worker.ask('profile/seen', { reading: aReading() });
    expect(await worker.db.profiles.toArray()).toMatchObject([{ handle: 'ana.bakes', seenAt: today }]);
  });

  it('is answered without waiting for the disk', async () => {
    const order: string[] = [];
    const put = worker.db.profiles.bulkPut.bind(worker.db.profiles);
    vi.spyOn(worker.db.profiles, 'bulkPut').mockImplementation((rows: readonly ProfileRow[]) => {
      order.push('written');
      return put(rows);
    });
    const message = { name: 'profile/seen', request: { reading: aReading() } };
    await handleMessage(message, contentScript, door, handlersWith(worker.ports), () => order.push('answered'));
    expect(order).toEqual(['answered', 'written']);
  });

  it('is judged although it cannot be remembered', async () => {
    vi.spyOn(worker.db.profiles, 'bulkPut').mockRejectedValue(new Error('broken'));
    expect(await worker.ask('profile/seen', { reading: aReading() })).toMatchObject({ ok: true });
  });

  it('tells the lists that it is on', async () => {
    await saveCreator(worker.db, aReading(), { newList: 'Spring' }, 'bread', yesterday);
    expect(await worker.ask('profile/seen', { reading: aReading() })).toMatchObject({
      value: { savedIn: [{ listName: 'Spring', note: 'bread' }] },
    });
  });

  it('has the overlay where and as the visitor wants it on this network', async () => {
    const place = { collapsed: true, moved: { x: 0.5, y: 0.25 } };
    worker.settings = { ...worker.settings, overlay: { instagram: place }, overlayOff: ['instagram'] };
    expect(await worker.ask('profile/seen', { reading: aReading() })).toMatchObject({ value: { overlay: { ...place, shown: false } } });
  });

  it('is judged although the store cannot be read', async () => {
    worker.db.close({ disableAutoOpen: true });
    expect(await worker.ask('profile/seen', { reading: aReading({ items: [item] }) })).toMatchObject({
      ok: true,
      value: { postsKnown: 1 },
    });
  });

  it('is judged when the disk is full, and the icon says so', async () => {
    vi.spyOn(worker.db.profiles, 'bulkPut').mockRejectedValue(full);
    expect(await worker.ask('profile/seen', { reading: aReading() })).toMatchObject({ ok: true });
    expect(worker.done.toolbar.at(-1)).toEqual([7, 'full']);
  });

  it('puts its tier on the icon of its tab', async () => {
    const answer = await worker.ask('profile/seen', { reading: aReading() });
    expect(worker.done.toolbar).toEqual([[7, answer.ok ? (answer.value.assessment.tier?.id ?? null) : 'plain']]);
  });

  it('may be called __proto__', async () => {
    const reading = readingOf('__proto__', { items: [anItem('__proto__')] });
    const sender = { ...contentScript, url: 'https://www.instagram.com/__proto__/' };
    expect(await worker.ask('profile/seen', { reading }, sender)).toMatchObject({ ok: true, value: { postsKnown: 1 } });
  });
});

describe('in a private window', () => {
  it('a profile is judged by this look alone', async () => {
    await saveCreator(worker.db, aReading({ items: [item] }), { newList: 'Spring' }, '', yesterday);
    expect(await worker.ask('profile/seen', { reading: aReading({ items: [anItem('b')] }) }, privateContentScript)).toMatchObject({
      value: { postsKnown: 1, savedIn: [], keeps: false },
    });
  });

  it('nothing is written', async () => {
    const { id } = await createList(worker.db, 'Spring', yesterday);
    const before = await everything(worker.db);
    await worker.ask('profile/seen', { reading: aReading() }, privateContentScript);
    await worker.ask(
      'list/save',
      { reading: aReading(), to: { listId: id }, note: '', entryId: crypto.randomUUID() },
      privateContentScript,
    );
    await worker.ask('list/unsave', { reading: aReading(), listId: id, withEmptyList: true }, privateContentScript);
    expect(await everything(worker.db)).toEqual(before);
    expect(worker.settings.lastListId).toBeNull();
  });
});

describe('on a network that is switched off', () => {
  it('nothing is judged, remembered or shown', async () => {
    worker.settings = { ...worker.settings, networksOff: ['instagram'] };
    expect(await worker.ask('profile/seen', { reading: aReading() })).toEqual({ ok: false, code: 'off' });
    expect(await worker.db.profiles.count()).toBe(0);
    expect(worker.done.toolbar).toEqual([[7, 'plain']]);
  });
});

it('a profile that was left is taken off the icon', async () => {
  expect(await worker.ask('profile/left', {})).toEqual({ ok: true, value: null });
  expect(worker.done.toolbar).toEqual([[7, 'plain']]);
});

describe('a page that could not be read', () => {
  it('is said on the toolbar, and on the page where the overlay is drawn', async () => {
    expect(await worker.ask('profile/unreadable', { platform: 'instagram' })).toEqual({ ok: true, value: { overlayShown: true } });
    expect(worker.done.toolbar).toEqual([[7, 'unreadable']]);
    worker.settings = { ...worker.settings, overlayOff: ['instagram'] };
    expect(await worker.ask('profile/unreadable', { platform: 'instagram' })).toEqual({ ok: true, value: { overlayShown: false } });
  });

  it('is nobody’s business where the network is switched off', async () => {
    worker.settings = { ...worker.settings, networksOff: ['instagram'] };
    expect(await worker.ask('profile/unreadable', { platform: 'instagram' })).toEqual({ ok: false, code: 'off' });
    expect(worker.done.toolbar).toEqual([]);
  });
});

describe('a look that was told before', () => {
  it('is judged anew and not remembered: what was forgotten stays so while its page is open', async () => {
    const reading = aReading({ items: [item] });
    const answer = await worker.ask('profile/seen', { reading, again: true });
    expect(answer).toMatchObject({ ok: true, value: { postsKnown: 1 } });
    expect(Object.values(await everything(worker.db)).flat()).toEqual([]);
  });
});

describe('whether a network is still read', () => {
  it('is told to a page without a profile', async () => {
    expect(await worker.ask('network/read', { platform: 'instagram' })).toEqual({ ok: true, value: null });
    worker.settings = { ...worker.settings, networksOff: ['instagram'] };
    expect(await worker.ask('network/read', { platform: 'instagram' })).toEqual({ ok: false, code: 'off' });
  });
});
