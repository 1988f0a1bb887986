import { describe, expect, it } from 'vitest';
import type { PostReading } from '../../lib/model/reading';
import { look } from '../../lib/platforms/look';
import { x } from '../../lib/platforms/x/adapter';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

const exact = (value: number, from = 'label') => ({ value, exact: true, from });
const absent = { value: null, why: 'absent' };
const none = exact(0);

function seen(start: string, change: (html: string) => string = (html) => html, address?: string) {
  const page = samplePage('x', start);
  return look(x, openPage(change(page.html), page.url), new URL(address ?? page.url));
}

function read(start: string, change?: (html: string) => string, address?: string): PostReading {
  const look = seen(start, change, address);
  if (look.kind !== 'post') throw new Error(`${start} is ${look.kind}`);
  return look.reading;
}

describe('a post on X', () => {
  it.each([
    ['post-2026', 'nadia_maps', 'Nadia Verhoeven', [exact(41), exact(212), exact(6_027), exact(476), exact(82_317)]],
    ['post-2023', 'bo_tinker', 'Bo Tinker', [exact(4), exact(6, 'text'), exact(36, 'text'), undefined, exact(428, 'text')]],
    ['post-japanese-2025', 'i_am_haru', 'はる🍊', [exact(87), exact(1_203), exact(24_510), none, exact(1_824_377)]],
    ['post-arabic-2025', 'samir_stars', 'سمير 🌙', [exact(7), exact(19), exact(402), exact(3), exact(9_150)]],
    ['post-stale-data-2026', 'ivo_paddles', '@not_ivo', [none, none, exact(1), none, exact(74)]],
    ['post-staged-rebuild', 'greta_weaves', null, [undefined, undefined, exact(1_204, 'title'), exact(17, 'text'), exact(38_411, 'title')]],
  ])('%s reads as %s’s, with its own counts', (start, handle, name, [replies, reposts, likes, bookmarks, views]) => {
    const reading = read(start);
    expect(reading).toMatchObject({ handle, name, followers: absent, post: { by: handle, pinned: false } });
    const { post } = reading;
    expect([post.replies, post.reposts, post.likes, post.bookmarks, post.views]).toEqual([replies, reposts, likes, bookmarks, views]);
  });

  it.each([
    ['post-2026', '1990000000000000042', '2026-01-27T08:00:00.000Z', 'post-test-ids-2023'],
    ['post-staged-rebuild', '1990000000000000077', '2026-02-03T12:00:00.000Z', 'post-hrefs-2026'],
  ])('%s: has the id and date of the post, not of one above, below or inside it', (start, id, date, layout) => {
    expect(read(start)).toMatchObject({ layout, post: { id, date } });
  });

  it('is the reply when the address is the reply’s', () => {
    const reply = read('post-2026', undefined, 'https://x.com/bo_tinker99/status/1990000000000000043');
    expect(reply).toMatchObject({ handle: 'bo_tinker99', post: { likes: exact(3), views: exact(188) } });
  });
});

describe('the views of a post on X', () => {
  const withoutSummary = (html: string) => html.replace(/<div aria-label="[^"]*82317 views"/, '<div');

  it('are not read from beside the date where the summary contradicts it, or is missing', () => {
    expect(read('post-2026', (html) => html.replace('>82.3K<', '>9.1K<')).post.views).toEqual(absent);
    expect(read('post-2026', withoutSummary).post).not.toHaveProperty('views');
  });

  it('are not two numbers beside the date, taken for one', () => {
    const apart = (html: string) =>
      html.replace('<span>428</span></span> <span>Views</span></span></div>', '4</span></span></div><div>128 Views</div>');
    expect(read('post-2023', apart).post.views).toMatchObject({ value: null });
  });

  it('are not the number in the name beside the date of a post in a timeline', () => {
    const reply = (html: string) =>
      html.replaceAll(/<div><a href="[^"]*\/analytics"[\s\S]*?<\/a><\/div>/g, '').replaceAll(', 188 views', '');
    const { post } = read('post-2026', reply, 'https://x.com/bo_tinker99/status/1990000000000000043');
    expect(post.views).toEqual(absent);
  });
});

describe('an action that bears no number on X', () => {
  it('is not taken for none where the summary tells more', () => {
    const bare = (html: string) =>
      html.replace('aria-label="6027 Likes. Liked"', 'aria-label="Liked"').replace('<span>6,027</span>', '<span></span>');
    expect(read('post-2026', bare).post).not.toHaveProperty('likes');
  });

  it('is not taken for none where no summary says so', () => {
    const { post } = read('post-stale-data-2026', (html) => html.replace('aria-label="1 like, 74 views"', ''));
    expect(post.likes).toEqual(exact(1));
    expect(post).not.toHaveProperty('replies');
  });
});

describe('a page on X that does not show the post', () => {
  it.each([
    ['the post that was left', 'post-2026', 'https://x.com/ivo_paddles/status/1991000000000000011'],
    ['the post that the data is still about', 'post-stale-data-2026', 'https://x.com/nadia_maps/status/1990000000000000042'],
    ['a post that is gone', 'post-not-found-2026', undefined],
  ])('%s: is silent', (_, start, address) => {
    expect(seen(start, undefined, address)).toEqual({ kind: 'waiting' });
  });

  it('is silent about an article that could be either of two posts', () => {
    const linked = (html: string) =>
      html.replace(/<time datetime="2026-02-01[^>]*>Feb 1<\/time>/, '<a href="/old_harbour/status/1980000000000000001">$&</a>');
    expect(seen('post-staged-rebuild', linked)).toEqual({ kind: 'waiting' });
    expect(seen('post-staged-rebuild', linked, 'https://x.com/old_harbour/status/1980000000000000001')).toEqual({ kind: 'waiting' });
  });
});
