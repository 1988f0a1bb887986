import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { handleMessage } from '../../lib/messages/handle';
import { handlersWith } from '../../lib/messages/handlers';
import type { PlatformId } from '../../lib/model/reading';
import { everything } from '../store/fresh-database';
import { anItem, aReading } from '../store/sample-readings';
import { contentScript, door, granted, popup, startWorker, type Worker } from './worker';

let worker: Worker;
beforeEach(() => {
  worker = startWorker();
  granted.clear();
});

const seen = { name: 'profile/seen', request: { reading: aReading() } };
const save = { reading: aReading(), to: { newList: 'Spring' }, note: '', entryId: crypto.randomUUID() };

describe('a sender that may ask nothing', () => {
  const { tab: _, ...noTab } = contentScript;
  const table: [who: string, sender: Runtime.MessageSender][] = [
    ['another extension', { ...contentScript, id: 'other' }],
    ['nobody', {}],
    ['a page that is not secure', { ...contentScript, url: 'http://www.instagram.com/ana.bakes/' }],
    ["another extension's page", { ...popup, url: 'chrome-extension://other/popup.html' }],
    ["another extension's page whose id begins like ours", { ...popup, url: 'chrome-extension://loupe.example/popup.html' }],
    ['a frame in a profile page', { ...contentScript, frameId: 3 }],
    ['a profile page outside any tab', noTab],
    ['a sender without an address', { id: door.id }],
    ['a sender with no address at all in its address', { id: door.id, url: 'about' }],
  ];
  it.each(table)('is %s', async (_who, sender) => {
    expect(await worker.hear(seen, sender)).toEqual({ ok: false, code: 'refused' });
    expect(await worker.hear({ name: 'lists/all', request: {} }, sender)).toEqual({ ok: false, code: 'refused' });
  });

  it('has changed nothing', async () => {
    await worker.hear(seen, { ...contentScript, id: 'other' });
    expect(Object.values(await everything(worker.db)).flat()).toEqual([]);
  });
});

describe('a content script on a page that is read by the visitor’s leave', () => {
  const pages: [what: string, url: string, pattern: string, platform: PlatformId][] = [
    ['an optional network', 'https://uk.linkedin.com/company/kiln', 'https://*.linkedin.com/*', 'linkedin'],
    ['an instance of Mastodon', 'https://fosstodon.org/@ana', 'https://fosstodon.org/*', 'mastodon'],
  ];
  const about = (platform: PlatformId) => ({ reading: aReading({ platform, ref: { platform, kind: 'handle', value: 'ana' } }) });

  it.each(pages)('is answered while there is leave: %s', async (_, url, pattern, platform) => {
    const sender = { ...contentScript, url };
    const ask = () => worker.ask('profile/seen', about(platform), sender);
    expect(await ask()).toEqual({ ok: false, code: 'off' });
    granted.add(pattern);
    expect(await ask()).toMatchObject({ ok: true });
    granted.delete(pattern);
    expect(await ask()).toEqual({ ok: false, code: 'off' });
  });

  it.each(['https://example.com/ana.bakes/', 'https://www.instagram.com.example.com/', 'https://evil.example/@ana'])(
    'is not answered on %s',
    async (url) => {
      granted.add('https://fosstodon.org/*');
      expect(await worker.hear({ name: 'lists/all', request: {} }, { ...contentScript, url })).toEqual({ ok: false, code: 'off' });
    },
  );

  it('changes no leave itself', async () => {
    expect(await worker.ask('leave/changed', {}, contentScript)).toEqual({ ok: false, code: 'refused' });
    expect(await worker.ask('leave/changed', {}, popup)).toEqual({ ok: true, value: null });
    expect(worker.done.followed).toEqual(['everywhere']);
  });
});

describe('a content script speaks for its own network only', () => {
  const onTikTok = { ...contentScript, url: 'https://www.tiktok.com/@ana' };
  const place = { collapsed: true, moved: null };
  it.each([
    ['a reading', 'profile/seen', { reading: aReading() }],
    ['a save', 'list/save', save],
    ['the place of its overlay', 'overlay/place', { platform: 'instagram', place }],
    ['whether its overlay is drawn', 'overlay/shown', { platform: 'instagram', shown: false }],
  ])('about %s', async (_, name, request) => {
    expect(await worker.hear({ name, request }, onTikTok)).toEqual({ ok: false, code: 'refused' });
    expect(await worker.hear({ name, request }, contentScript)).toMatchObject({ ok: true });
  });
});

it.each(['profile/seen', 'profile/left'])('a page of ours looks at no profile: %s', async (name) => {
  const request = name === 'profile/seen' ? seen.request : {};
  expect(await worker.hear({ name, request }, popup)).toEqual({ ok: false, code: 'refused' });
});

describe('a message of the wrong shape', () => {
  const withReading = (more: object) => ({ name: 'profile/seen', request: { reading: { ...aReading(), ...more } } });
  const withSave = (more: object) => ({ name: 'list/save', request: { ...save, ...more } });
  const table: [what: string, message: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'profile/seen'],
    ['a list', [seen]],
    ['no name', { request: {} }],
    ['a name that is no text', { name: 7, request: {} }],
    ['an unknown name', { name: 'profile/steal', request: {} }],
    ['the name of a method of every object', { name: 'toString', request: {} }],
    ['the name __proto__', { name: '__proto__', request: {} }],
    ['no request', { name: 'lists/all' }],
    ['a request with more than nothing', { name: 'lists/all', request: { all: true } }],
    ['no reading', { name: 'profile/seen', request: {} }],
    ['a count that is a text', withReading({ followers: '12' })],
    ['a count below zero', withReading({ followers: { value: -1, exact: true, from: 'text' } })],
    ['a count that is no whole number', withReading({ followers: { value: 1.5, exact: true, from: 'text' } })],
    ['a count beyond all people', withReading({ followers: { value: 1e300, exact: true, from: 'text' } })],
    ['an unknown network', withReading({ platform: 'friendster' })],
    ['an address of another network', withReading({ ref: { platform: 'x', kind: 'handle', value: 'ana' } })],
    ['an endless bio', withReading({ bio: 'x'.repeat(10_001) })],
    ['endless posts', withReading({ items: Array.from({ length: 1001 }, (_, i) => anItem(`${i}`)) })],
    ['a post without an id', withReading({ items: [anItem('')] })],
    ['a date that is none', withReading({ items: [anItem('a', { date: 'yesterday' })] })],
    ['no list to save to', withSave({ to: {} })],
    ['two lists to save to', withSave({ to: { listId: crypto.randomUUID(), newList: 'Spring' } })],
    ['a list id that is none', withSave({ to: { listId: '1' } })],
    ['an empty list name', withSave({ to: { newList: '  ' } })],
    ['a long list name', withSave({ to: { newList: 'x'.repeat(101) } })],
    ['a long note', withSave({ note: 'x'.repeat(2001) })],
    [
      'a place outside the window',
      { name: 'overlay/place', request: { platform: 'instagram', place: { collapsed: false, moved: { x: 2, y: 0 } } } },
    ],
    ['a page that the dashboard has not', { name: 'dashboard/open', request: { page: 'https://example.com' } }],
  ];
  it.each(table)('is invalid: %s', async (_, message) => {
    expect(await worker.hear(message, contentScript)).toEqual({ ok: false, code: 'invalid' });
    expect(Object.values(await everything(worker.db)).flat()).toEqual([]);
  });
});

describe('answering', () => {
  const handlers = () => handlersWith(worker.ports);
  const lists = { name: 'lists/all', request: {} };

  it('lets no exception of a handler out', async () => {
    const failing = { ...handlers(), 'lists/all': () => Promise.reject(new Error('broken')) };
    const respond = vi.fn();
    await handleMessage(lists, contentScript, door, failing, respond);
    expect(respond.mock.calls).toEqual([[{ ok: false, code: 'internal' }]]);
  });

  it('comes before what was put off, and whether that succeeds or not', async () => {
    const order: string[] = [];
    const putting: ReturnType<typeof handlers> = {
      ...handlers(),
      'lists/all': async (_request, _asker, later) => {
        later(async () => {
          order.push('put off');
          throw new Error('broken');
        });
        return { ok: true, value: [] };
      },
    };
    await handleMessage(lists, contentScript, door, putting, () => order.push('answered'));
    expect(order).toEqual(['answered', 'put off']);
  });

  it('to a tab that is gone does not stop what was put off', async () => {
    const gone = () => {
      throw new Error('the port is closed');
    };
    await handleMessage(seen, contentScript, door, handlers(), gone);
    expect(await worker.db.profiles.count()).toBe(1);
  });
});
