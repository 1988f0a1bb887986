import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askTab, askWorker } from '../../lib/messages/client';

const send = vi.fn<(message: unknown) => Promise<unknown>>();
const sendToTab = vi.fn<(tabId: number, message: unknown, options: unknown) => Promise<unknown>>();
const { sendMessage } = fakeBrowser.runtime;
beforeEach(() => {
  send.mockReset();
  sendToTab.mockReset();
  Object.assign(fakeBrowser.runtime, { sendMessage: send });
  Object.assign(fakeBrowser.tabs, { sendMessage: sendToTab });
});
afterEach(() => {
  Object.assign(fakeBrowser.runtime, { sendMessage });
});

const nobody = new Error('Could not establish connection. Receiving end does not exist.');
const lists = { ok: true, value: [] };

describe('asking the worker', () => {
  it('sends the name and the request, and answers what the worker answered', async () => {
    send.mockResolvedValue(lists);
    expect(await askWorker('lists/all', {})).toEqual(lists);
    expect(send.mock.calls).toEqual([[{ name: 'lists/all', request: {} }]]);
  });

  it.each([
    ['nobody was there', () => send.mockRejectedValueOnce(nobody)],
    [
      'the worker was stopped half-way',
      () => send.mockRejectedValueOnce(new Error('The message port closed before a response was received.')),
    ],
    ['the worker was stopped without a word', () => send.mockResolvedValueOnce(undefined)],
  ])('tries once more when %s', async (_, first) => {
    first();
    send.mockResolvedValueOnce(lists);
    expect(await askWorker('lists/all', {})).toEqual(lists);
  });

  it('gives up after the second try', async () => {
    send.mockRejectedValue(nobody);
    expect(await askWorker('lists/all', {})).toEqual({ ok: false, code: 'no-answer' });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('does not ask again when the worker said no', async () => {
    send.mockResolvedValue({ ok: false, code: 'storage-full' });
    expect(await askWorker('lists/all', {})).toEqual({ ok: false, code: 'storage-full' });
    expect(send).toHaveBeenCalledOnce();
  });

  it.each([
    ['rejects', () => send.mockRejectedValue(new Error('Extension context invalidated.'))],
    [
      'throws at once',
      () =>
        send.mockImplementation(() => {
          throw new Error('Extension context invalidated.');
        }),
    ],
  ])('knows that the extension was updated when sending %s', async (_, fail) => {
    fail();
    expect(await askWorker('lists/all', {})).toEqual({ ok: false, code: 'outdated' });
    expect(send).toHaveBeenCalledOnce();
  });

  it('knows that the extension was updated when its id is gone', async () => {
    const { id } = fakeBrowser.runtime;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    send.mockRejectedValue(new TypeError('Cannot read properties of undefined'));
    const answer = await askWorker('lists/all', {});
    Object.assign(fakeBrowser.runtime, { id });
    expect(answer).toEqual({ ok: false, code: 'outdated' });
  });
});

describe('asking a tab', () => {
  it('asks its page and none of its frames', async () => {
    sendToTab.mockResolvedValue({ ok: true, value: { kind: 'elsewhere' } });
    expect(await askTab(7, 'page/state', {})).toEqual({ ok: true, value: { kind: 'elsewhere' } });
    expect(sendToTab.mock.calls).toEqual([[7, { name: 'page/state', request: {} }, { frameId: 0 }]]);
  });

  it('has no answer where no content script runs', async () => {
    sendToTab.mockRejectedValue(nobody);
    expect(await askTab(7, 'page/state', {})).toEqual({ ok: false, code: 'no-answer' });
  });
});
