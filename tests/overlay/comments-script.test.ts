// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import script from '../../entrypoints/comments';
import { type Following, followComments } from '../../entrypoints/comments/follow';
import type { OpenPost } from '../../lib/model/reading';

vi.mock('../../entrypoints/comments/follow');

let started: Following[];
let state: { going: boolean; done: boolean };

beforeEach(() => {
  started = [];
  state = { going: true, done: false };
  globalThis.creatorLoupeComments = undefined;
  vi.mocked(followComments)
    .mockReset()
    .mockImplementation((post, _, left) => {
      const following: Following = {
        post,
        left,
        known: new Set([`read on ${post.id}`]),
        isGoing: () => state.going,
        isDone: () => state.done,
        stop: vi.fn(),
      };
      started.push(following);
      return following;
    });
});

/** What the worker does: names the post in the page, then runs the script. */
function run(id: string, platform: OpenPost['platform'] = 'tiktok'): void {
  globalThis.creatorLoupePost = { platform, id, handle: 'ana', canonicalId: null };
  void script.main();
}

describe('the script that reads comments', () => {
  it('follows the post that is named', () => {
    run('1');
    expect(started.map(({ post, left }) => [post.id, [...left]])).toEqual([['1', []]]);
  });

  it('ends with the post before, whose comments may still stand there', () => {
    run('1');
    run('2');
    expect(started.map(({ post, left }) => [post.id, [...left]])).toEqual([
      ['1', []],
      ['2', ['read on 1']],
    ]);
    expect(started[0]?.stop).toHaveBeenCalledOnce();
  });

  it.each([
    ['while it follows that post', { going: true, done: false }],
    ['when enough was told of that post', { going: false, done: true }],
  ])('does not begin anew %s', (_, now) => {
    run('1');
    state = now;
    run('1');
    expect(started).toHaveLength(1);
  });

  it('begins anew after the visitor came back to a post, and takes none of its own comments for left over', () => {
    run('1');
    run('2');
    state = { going: false, done: false };
    run('2');
    expect(started.map(({ left }) => [...left])).toEqual([[], ['read on 1'], ['read on 1']]);
  });

  it('does nothing on a network whose comments nobody reads', () => {
    run('1', 'pinterest');
    expect(started).toEqual([]);
  });
});
