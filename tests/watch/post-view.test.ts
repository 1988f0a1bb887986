import { beforeEach, describe, expect, it } from 'vitest';
import type { Look } from '../../lib/model/look';
import type { PostReading } from '../../lib/model/reading';
import { startPostView } from '../../lib/watch/post-view';

function aPost(id: string, likes: number, comments = 3): PostReading {
  const counts = { likes: { value: likes, exact: true, from: 'text' }, comments: { value: comments, exact: true, from: 'text' } } as const;
  const post = { id, href: `/p/${id}/`, by: 'ana', pinned: false, date: null, age: null, ...counts };
  return {
    platform: 'instagram',
    handle: 'ana',
    canonicalId: null,
    name: null,
    followers: { value: null, why: 'absent' },
    post,
    lang: 'en',
    layout: 'x',
  };
}

let now = 0;
let due: { at: number; callback: () => void }[] = [];
let shown: Look = { kind: 'waiting' };
let told: PostReading[] = [];
let taken = true;

function pass(milliseconds: number) {
  now += milliseconds;
  const ready = due.filter(({ at }) => at <= now);
  due = due.filter(({ at }) => at > now);
  for (const { callback } of ready) callback();
}

async function tell(post: PostReading) {
  told.push(post);
  return taken;
}

function start(left: PostReading | null = null, inSite = false) {
  const later = (milliseconds: number, callback: () => void) => due.push({ at: now + milliseconds, callback });
  return startPostView({ look: () => shown, onPost: tell, later }, { left, inSite });
}

const show = (reading: PostReading) => {
  shown = { kind: 'post', reading };
};

beforeEach(() => {
  now = 0;
  due = [];
  shown = { kind: 'waiting' };
  told = [];
  taken = true;
});

describe('a post is told', () => {
  it('once its counts stood still', () => {
    show(aPost('A', 500));
    const view = start();
    pass(399);
    expect(told).toEqual([]);
    view.refresh();
    pass(1);
    expect(told).toEqual([aPost('A', 500)]);
    view.refresh();
    pass(5_000);
    expect(told).toHaveLength(1);
  });

  it('with the counts that stayed, not with those that went by', () => {
    show(aPost('A', 500));
    const view = start();
    pass(300);
    show(aPost('A', 501));
    view.refresh();
    pass(5_000);
    expect(told).toEqual([aPost('A', 501)]);
  });

  it('again when a count changed', () => {
    show(aPost('A', 500));
    const view = start();
    pass(400);
    show(aPost('A', 502));
    view.refresh();
    pass(400);
    expect(told.map(({ post }) => post.likes?.value)).toEqual([500, 502]);
  });

  it('never with a count that went by between two looks at the same one', () => {
    show(aPost('A', 500));
    const view = start();
    pass(400);
    show(aPost('A', 9_999));
    view.refresh();
    pass(50);
    show(aPost('A', 500));
    view.refresh();
    pass(5_000);
    expect(told.map(({ post }) => post.likes?.value)).toEqual([500]);
  });

  it('not before its counts stood still since they came back', () => {
    show(aPost('A', 500));
    const view = start();
    pass(200);
    show(aPost('A', 501));
    view.refresh();
    pass(100);
    show(aPost('A', 500));
    view.refresh();
    pass(399);
    expect(told).toEqual([]);
    pass(1);
    expect(told).toHaveLength(1);
  });

  it('again by the next look where it could not be told', async () => {
    taken = false;
    show(aPost('A', 500));
    const view = start();
    pass(400);
    await Promise.resolve();
    taken = true;
    view.refresh();
    pass(400);
    expect(told).toHaveLength(2);
  });

  it('never while the page shows another one', () => {
    const view = start();
    pass(5_000);
    show(aPost('A', 500));
    view.refresh();
    shown = { kind: 'waiting' };
    view.refresh();
    pass(5_000);
    expect(told).toEqual([]);
  });
});

describe('after an in-site navigation counts must stand', () => {
  it.each<[string, PostReading, PostReading, number]>([
    ['a while', aPost('B', 40), aPost('A', 500), 1_200],
    ['longer where one of them was the last post’s', aPost('B', 500), aPost('A', 500), 2_500],
    ['no longer where that is a small one', aPost('B', 40, 3), aPost('A', 500, 3), 1_200],
    [
      'longer where the followers are still the last author’s',
      { ...aPost('B', 40), handle: 'bo', followers: { value: 5_000, exact: true, from: 'text' } },
      { ...aPost('A', 500), followers: { value: 5_000, exact: true, from: 'text' } },
      2_500,
    ],
    [
      'no longer where they are the same author’s',
      { ...aPost('B', 40), followers: { value: 5_000, exact: true, from: 'text' } },
      { ...aPost('A', 500), followers: { value: 5_000, exact: true, from: 'text' } },
      1_200,
    ],
    ['no longer where it is the same post again', aPost('A', 500), aPost('A', 500), 1_200],
  ])('%s', (_, next, left, milliseconds) => {
    show(next);
    start(left, true);
    pass(milliseconds - 1);
    expect(told).toEqual([]);
    pass(1);
    expect(told).toEqual([next]);
  });
});
