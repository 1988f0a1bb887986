// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Following, followComments } from '../../entrypoints/comments/follow';
import { askWorker } from '../../lib/messages/client';
import type { Answer } from '../../lib/messages/protocol';
import type { OpenPost } from '../../lib/model/reading';
import type { CommentReader } from '../../lib/platforms/comment';

vi.mock('../../lib/messages/client');

const post: OpenPost = { platform: 'instagram', id: '1', handle: 'ana', canonicalId: null };

/** A network whose comments are elements with a name. */
const reader: CommentReader = {
  identify: ({ pathname }) => ({ kind: 'post', platform: 'instagram', id: pathname.split('/')[2] ?? '' }),
  saysPost: true,
  region: ['main'],
  read: (doc) =>
    [...doc.querySelectorAll('[data-id]')].map((part) => ({ id: part.getAttribute('data-id') ?? '', text: part.textContent ?? '' })),
};

let told: string[][];
let answer: Answer<unknown>;
let navigation: EventTarget;
let following: Following | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  [told, answer, navigation] = [[], { ok: true, value: 'added' }, new EventTarget()];
  Object.assign(window, { navigation });
  goTo('/p/1/');
  document.body.innerHTML = '<main></main>';
  vi.mocked(askWorker)
    .mockReset()
    .mockImplementation(async (_, request) => {
      if ('comments' in request) told.push([...request.comments]);
      return answer as never;
    });
});
afterEach(() => {
  following?.stop();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function goTo(path: string): void {
  vi.stubGlobal('location', new URL(`https://www.instagram.com${path}`));
  Object.defineProperty(window, 'location', { value: globalThis.location, configurable: true });
  navigation?.dispatchEvent(new Event('currententrychange'));
}

function write(...ids: string[]): void {
  for (const id of ids) document.querySelector('main')?.insertAdjacentHTML('beforeend', `<p data-id="${id}">says ${id}</p>`);
}

function start(left: string[] = [], saysPost = true): Following {
  following = followComments(post, { ...reader, saysPost }, new Set(left));
  return following;
}

describe('the comments on a post', () => {
  it('are told with the post once they stand there', async () => {
    write('a', 'b');
    start();
    await pass(1_000);
    expect(vi.mocked(askWorker).mock.calls).toEqual([['post/comments', { ...post, comments: ['says a', 'says b'] }]]);
  });

  it('are told again, all of them, when there are more', async () => {
    write('a');
    start();
    await pass(1_000);
    write('b');
    await pass(1_100);
    expect(told).toEqual([['says a'], ['says a', 'says b']]);
  });

  it('stay told of when the page drops them', async () => {
    write('a');
    start();
    await pass(1_000);
    document.querySelector('[data-id="a"]')?.remove();
    write('b');
    await pass(1_100);
    expect(told.at(-1)).toEqual(['says a', 'says b']);
  });

  it('are counted singly though they say the same', async () => {
    document.body.innerHTML = '<main><p data-id="a">nice</p><p data-id="b">nice</p></main>';
    start();
    await pass(1_000);
    expect(told).toEqual([['nice', 'nice']]);
  });

  it('are not told twice when something else changes', async () => {
    write('a');
    start();
    await pass(1_000);
    document.querySelector('main')?.append('elsewhere');
    await pass(2_000);
    expect(told).toHaveLength(1);
  });

  it.each([
    ['are none of those of the post before where they do not say on which post they are', false, ['says a']],
    ['may be those of the post before where they say so', true, ['says both', 'says a']],
  ])('%s', async (_, saysPost, expected) => {
    write('both', 'a');
    start(['both'], saysPost);
    await pass(1_000);
    expect(told).toEqual([expected]);
  });

  it('are not looked for while there are none', async () => {
    start();
    await pass(5_000);
    expect(told).toEqual([]);
  });
});

describe('it ends', () => {
  it('when the visitor goes on, and reads nothing of the next post', async () => {
    const { isGoing } = start();
    goTo('/p/2/');
    const isGoingAtOnce = isGoing();
    write('a');
    await pass(2_000);
    expect([isGoingAtOnce, told]).toEqual([false, []]);
  });

  it('not when the address changes and the post stays', async () => {
    const { isGoing } = start();
    goTo('/reel/1/?img_index=2');
    expect(isGoing()).toBe(true);
  });

  it.each<[string, Answer<unknown>]>([
    ['the extension was updated', { ok: false, code: 'outdated' }],
    ['the network was switched off', { ok: false, code: 'off' }],
    ['the author was forgotten', { ok: true, value: 'author-unknown' }],
  ])('when %s', async (_, last) => {
    answer = last;
    write('a');
    const { isGoing } = start();
    await pass(1_000);
    expect(isGoing()).toBe(false);
  });

  it('after 200 comments', async () => {
    write(...Array.from({ length: 205 }, (_, at) => `c${at}`));
    const { isGoing, isDone } = start();
    await pass(1_000);
    expect([told.map((comments) => comments.length), isGoing(), isDone()]).toEqual([[200], false, true]);
  });

  it('not when the worker could not be reached, which is told again with the next', async () => {
    answer = { ok: false, code: 'no-answer' };
    write('a');
    start();
    await pass(1_000);
    answer = { ok: true, value: 'added' };
    write('b');
    await pass(1_100);
    expect(told).toEqual([['says a'], ['says a', 'says b']]);
  });
});
