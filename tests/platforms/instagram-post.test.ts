import { describe, expect, it } from 'vitest';
import type { PostReading } from '../../lib/model/reading';
import { instagram } from '../../lib/platforms/instagram/adapter';
import { look } from '../../lib/platforms/look';
import { samplePage } from '../e2e/sample-pages';
import { openPage } from './open-page';

const exact = (value: number, from = 'text') => ({ value, exact: true, from });
const absent = { value: null, why: 'absent' };
const hidden = { value: null, why: 'hidden' };

function seen(start: string, change: (html: string) => string = (html) => html, address?: string) {
  const page = samplePage('instagram', start);
  return look(instagram, openPage(change(page.html), page.url), new URL(address ?? page.url));
}

function read(start: string, change?: (html: string) => string): PostReading {
  const look = seen(start, change);
  if (look.kind !== 'post') throw new Error(`${start} is ${look.kind}`);
  return look.reading;
}

const without = (pattern: RegExp) => (html: string) => html.replaceAll(new RegExp(pattern, 'g'), '');
const withoutData = without(/<script[\s\S]*?<\/script>/);

describe('a post on Instagram', () => {
  it.each([
    ['post-2026', 'mirabel.cooks', 'DMira02ccE3', exact(12_431, 'data'), exact(305, 'data'), exact(88, 'data'), absent],
    ['post-dialog-2026', 'mirabel.cooks', 'DMira04eeT5', exact(3_406), exact(142), exact(17), absent],
    ['post-hidden-likes-2026', 'mirabel.cooks', 'DMira07hhI8', hidden, exact(39, 'data'), absent, exact(20_417, 'data')],
    ['post-arabic-2026', 'layla.alwan', 'DLayla22bbX8', exact(8_402), exact(319), exact(47), absent],
    ['post-stale-data-2026', 'juno.paints', 'DJuno33ccV7', exact(1_530), exact(61), absent, absent],
    ['post-2021', 'otto_on_rails', 'COtto55eeT5', exact(18_263), exact(412, 'meta'), absent, absent],
  ])('%s reads as %s’s, with its own counts', (start, handle, id, likes, comments, reposts, views) => {
    const post = { id, by: handle, likes, comments, reposts, views, pinned: false, age: null };
    expect(read(start)).toMatchObject({ handle, followers: absent, post });
  });

  it('reads an abbreviated number in the page’s language', () => {
    const { post } = read('post-spanish-2026');
    expect(post).toMatchObject({ likes: { value: 12_400, exact: false, from: 'text' }, comments: exact(1_084), reposts: exact(2_310) });
  });

  it.each([
    ['post-2026', '2026-01-18T06:05:00.000Z'],
    ['post-2021', '2021-05-29T19:59:33.000Z'],
  ])('%s: takes the post’s date, not a comment’s', (start, date) => {
    expect(read(start).post.date).toBe(date);
  });

  it.each([
    ['post-2026', 'post-2025'],
    ['post-2021', 'post-2021'],
  ])('%s: names its layout', (start, layout) => {
    expect(read(start).layout).toBe(layout);
  });
});

describe('the numbers on a post’s screen', () => {
  it('are read without embedded data', () => {
    expect(read('post-2026', withoutData).post).toMatchObject({
      likes: { value: 12_400, exact: false, range: [12_300, 12_500], from: 'text' },
      comments: exact(305),
      reposts: exact(88),
    });
  });

  it('are right where data about the same post contradicts them', () => {
    const older = (html: string) =>
      html.replace('"like_count": 12431', '"like_count": 11902').replace('"comment_count": 305', '"comment_count": 299');
    expect(read('post-2026', older).post).toMatchObject({ likes: { value: 12_400, from: 'text' }, comments: exact(305) });
  });

  it('are known by the drawing of the icons or by their English label', () => {
    for (const pattern of [
      /<title>(?:Unlike|Comment|Repost)<\/title>| aria-label="(?:Unlike|Comment|Repost)"/,
      / d="(?:M34|M20\.6|M19\.9)[^"]*"/,
    ])
      expect(read('post-dialog-2026', without(pattern)).post).toMatchObject({
        likes: exact(3_406),
        comments: exact(142),
        reposts: exact(17),
      });
  });

  it('are not a comment’s likes, nor the replies to one', () => {
    const heartless = without(/<div><span><div role="button" tabindex="0"><svg aria-label="Like"[^\n]*12\.4K<\/span><\/div><\/div>/);
    const html = heartless(samplePage('instagram', 'post-2026').html);
    expect(html).not.toContain('12.4K');
    expect(seen('post-2026', () => withoutData(html))).toEqual({ kind: 'waiting' });
  });

  it('are not a number with words of its own beside a bare icon', () => {
    const other = (html: string) => html.replace('<span dir="auto">39</span>', '<span><span>27</span> lists</span>');
    expect(seen('post-hidden-likes-2026', (html) => withoutData(other(html)))).toEqual({ kind: 'waiting' });
  });

  it('are read where comments are turned off', () => {
    const off = (html: string) =>
      html.replace(/<div><span><div role="button" tabindex="0"><svg aria-label="Comment"[\s\S]*?142<\/span><\/div><\/div>/, '');
    expect(read('post-dialog-2026', off).post).toMatchObject({ likes: exact(3_406), comments: absent, reposts: exact(17) });
  });
});

describe('likes that the owner hides', () => {
  it('stay hidden where the data does not say so, and where the screen does not show it', () => {
    const unsaid = (html: string) => html.replace('"like_and_view_counts_disabled": true', '"like_and_view_counts_disabled": false');
    expect(read('post-hidden-likes-2026', unsaid).post.likes).toEqual(hidden);
    expect(read('post-hidden-likes-2026', (html) => html.replace(/<main[\s\S]*<\/main>/, '')).post.likes).toEqual(hidden);
  });

  it('stay hidden without data too', () => {
    expect(read('post-hidden-likes-2026', withoutData).post).toMatchObject({ likes: hidden, comments: exact(39) });
  });

  it.each([
    ['and others', '<span>others</span>', hidden],
    ['and a number of others', '<span>18,262</span> others', absent],
  ])('"Liked by somebody %s" is no total', (_, words, likes) => {
    const likedBy = (html: string) =>
      html
        .replace(
          /<div><a (href="[^"]*liked_by\/")[^>]*>.*?<\/a><\/div>/,
          `<div>Liked by <a href="/tram_kid/">tram_kid</a> and <a $1>${words}</a></div>`,
        )
        .replace('</main>', '<a href="/p/COtto55eeT5/comments/">View all 412 comments</a></main>')
        .replace('</article>', '<a href="/p/COtto55eeT5/comments/">View all 412 comments</a></article>');
    expect(read('post-2021', likedBy).post).toMatchObject({ likes, comments: exact(412) });
  });
});

describe('whose the counts are', () => {
  it('is told by the data alone while nothing of a post is on screen', () => {
    const reading = read('post-2026', (html) => html.replace(/<main[\s\S]*<\/main>/, ''));
    expect(reading).toMatchObject({ handle: 'mirabel.cooks', layout: 'post-data', post: { likes: exact(12_431, 'data') } });
  });

  it('is told in the dialog, not in the feed behind it', () => {
    const feed = '<article><a href="/mirabel.cooks/reel/DMira04eeT5/"><time datetime="2026-01-01T00:00:00.000Z">1 d</time></a></article>';
    const other = '<article><a href="/otto_on_rails/p/DOtto77ggH1/"><time datetime="2026-01-02T00:00:00.000Z">1 d</time></a></article>';
    const over = read('post-dialog-2026', (html) => html.replace('</main>', `${feed}${other}</main>`));
    expect(over.post).toMatchObject({ likes: exact(3_406), date: '2026-02-01T17:30:00.000Z' });
  });

  it.each([
    ['the post that was left', 'post-2026', 'https://www.instagram.com/juno.paints/p/DJuno33ccV7/'],
    ['a post in a dialog that was left', 'post-dialog-2026', 'https://www.instagram.com/mirabel.cooks/p/DMira00aaQ1/'],
    [
      'a post that the data is about while another is still on screen',
      'post-stale-data-2026',
      'https://www.instagram.com/mirabel.cooks/p/DMira02ccE3/',
    ],
    ['a post that is gone', 'post-not-available-2026', undefined],
    ['a profile', 'profile-2026', 'https://www.instagram.com/mirabel.cooks/p/DMira00aaQ1/'],
  ])('is not known of %s', (_, start, address) => {
    expect(seen(start, undefined, address)).toEqual({ kind: 'waiting' });
  });

  it('is not the author that data about the same post names instead', () => {
    const wrong = (html: string) => html.replaceAll('"username": "mirabel.cooks"', '"username": "juno.paints"');
    expect(read('post-2026', wrong)).toMatchObject({ handle: 'mirabel.cooks', post: { likes: { value: 12_400, from: 'text' } } });
  });

  it('takes no comments from a summary of another post, nor from one that has become old', () => {
    const other = (html: string) => html.replace('/p/COtto55eeT5/">\n<style', '/p/COtto66ffS4/">\n<style');
    expect(read('post-2021', other).post.comments).toEqual(absent);
    expect(read('post-2021', (html) => html.replace('18.2k Likes', '17.9k Likes')).post.comments).toEqual(absent);
  });

  it('is broken data about nobody', () => {
    expect(read('post-2026', (html) => html.replaceAll('"data": {', '"data": ')).post.likes).toMatchObject({ value: 12_400, from: 'text' });
  });
});
