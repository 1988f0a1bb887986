import { describe, expect, test } from 'vitest';
import { readPosts } from '../../lib/desk/posts';
import type { Count } from '../../lib/model/count';
import type { SeenItem } from '../../lib/model/profile';

const exactly = (value: number): Count => ({ value, exact: true, from: 'text' });
const about = (value: number, low: number, high: number): Count => ({ value, exact: false, range: [low, high], from: 'text' });
const hidden: Count = { value: null, why: 'hidden' };

const item = (over: Partial<SeenItem> = {}): SeenItem => ({
  id: '1',
  href: '/p/1/',
  by: null,
  pinned: false,
  date: '2026-01-05T10:00:00Z',
  age: null,
  seenAt: 0,
  dateWithin: 0,
  ...over,
});

const read = (items: SeenItem[], followers: Count = exactly(1000)) => readPosts({ items, handle: 'mira', followers });

describe('a post has what it got by followers', () => {
  test.each<[string, Partial<SeenItem>, number | null]>([
    ['likes and comments', { likes: exactly(20), comments: exactly(10) }, 0.03],
    ['replies, where its network calls them so', { likes: exactly(20), replies: exactly(10) }, 0.03],
    ['shares, where it shows them', { likes: exactly(20), comments: exactly(10), reposts: exactly(10) }, 0.04],
    ['likes alone, where no post shows comments', { likes: exactly(20) }, 0.02],
    ['nothing, where likes are hidden', { likes: hidden, comments: exactly(10) }, null],
    ['nothing, where no count is there', {}, null],
  ])('%s', (_, counts, rate) => {
    const [post] = read([item(counts)]).posts;
    expect(post?.rates.followers?.value ?? null).toBe(rate);
  });

  test('and none where its comments are hidden and others’ are not', () => {
    const { posts, counted } = read([
      item({ likes: exactly(20), comments: hidden }),
      item({ id: '2', likes: exactly(20), comments: exactly(10) }),
    ]);
    expect(posts.map(({ rates }) => rates.followers?.value ?? null)).toEqual([null, 0.03]);
    expect(counted).toEqual(['likes', 'comments']);
  });

  test('with what shortened counts leave open', () => {
    const [post] = read([item({ likes: about(1000, 950, 1049) })], about(10_000, 9_950, 10_049)).posts;
    expect(post?.rates.followers).toEqual({ value: 0.1, low: 950 / 10_049, high: 1049 / 9_950 });
  });

  test.each([exactly(0), hidden])('and none where followers are %j', (followers) => {
    expect(read([item({ likes: exactly(20) })], followers).posts[0]?.rates.followers).toBeNull();
  });
});

test('views tell two rates', () => {
  const { posts, bases } = read([item({ likes: exactly(20), views: exactly(400) }), item({ id: '2', views: exactly(100) })]);
  expect(posts.map(({ rates }) => [rates.views?.value ?? null, rates['views-per-follower']?.value])).toEqual([
    [0.05, 0.4],
    [null, 0.1],
  ]);
  expect(bases).toEqual(['views-per-follower', 'followers', 'views']);
});

test('nobody saw a post that has no views: it has no rate by them', () => {
  expect(read([item({ likes: exactly(0), views: exactly(0) })]).posts[0]?.rates.views).toBeNull();
});

test('other people’s posts are left out, pinned ones are not', () => {
  const { posts } = read([item({ by: 'Mira', pinned: true }), item({ id: '2', by: 'somebody' }), item({ id: '3' })]);
  expect(posts.map(({ id, pinned }) => [id, pinned])).toEqual([
    ['1', true],
    ['3', false],
  ]);
});

test('what is known of its words is told, and that nothing is known', () => {
  const { posts } = read([item({ sponsored: false, topics: ['food'] }), item({ id: '2' })]);
  expect(posts.map(({ sponsored, topics }) => [sponsored, topics])).toEqual([
    [false, ['food']],
    [null, []],
  ]);
});

test('a count that is known stands before one that is not', () => {
  const [post] = read([item({ comments: hidden, replies: exactly(3) })]).posts;
  expect(post?.counts).toEqual({ likes: null, comments: exactly(3), shares: null, views: null });
});

test('no posts tell nothing', () => {
  expect(read([])).toEqual({ posts: [], bases: [], counted: ['likes'] });
});
