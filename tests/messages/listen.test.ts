import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerTab } from '../../lib/messages/listen';
import type { PageState } from '../../lib/messages/protocol';

const ours = { id: fakeBrowser.runtime.id };
const refresh = vi.fn(() => null);
let ending: AbortController;
let state: () => PageState;
beforeEach(() => {
  fakeBrowser.reset();
  refresh.mockClear();
  ending = new AbortController();
  state = () => ({ kind: 'elsewhere' });
  answerTab({ 'page/state': () => state(), 'page/refresh': refresh }, ending.signal);
});

async function hear(message: unknown, sender: object = ours): Promise<unknown> {
  const respond = vi.fn();
  await fakeBrowser.runtime.onMessage.trigger(message, sender, respond);
  return respond.mock.calls[0]?.[0];
}

describe('a content script', () => {
  it('tells what its page shows', async () => {
    expect(await hear({ name: 'page/state', request: {} })).toEqual({ ok: true, value: { kind: 'elsewhere' } });
  });

  it('looks again when it is asked to', async () => {
    expect(await hear({ name: 'page/refresh', request: {} })).toEqual({ ok: true, value: null });
    expect(refresh).toHaveBeenCalledOnce();
  });

  it.each([undefined, null, 'page/refresh', {}, { name: 7 }, { name: 'toString' }, { name: '__proto__' }, { name: 'page/steal' }])(
    'refuses the shape of %j',
    async (message) => expect(await hear(message)).toEqual({ ok: false, code: 'invalid' }),
  );

  it.each([{}, { id: 'other' }])('refuses the sender %j', async (sender) => {
    expect(await hear({ name: 'page/refresh' }, sender)).toEqual({ ok: false, code: 'refused' });
    expect(refresh).not.toHaveBeenCalled();
  });

  it('lets no exception out', async () => {
    state = () => {
      throw new Error('broken');
    };
    expect(await hear({ name: 'page/state' })).toEqual({ ok: false, code: 'internal' });
  });

  it('is silent when its life is over', async () => {
    ending.abort();
    expect(await hear({ name: 'page/state' })).toBeUndefined();
  });
});
