import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CommentKinds, PlatformId } from '../../lib/model/reading';
import { unpackItems } from '../../lib/store/packing';
import { navigateInSite } from './in-site';
import { openPrivateWindow, waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { samplePage } from './sample-pages';
import { storedProfiles } from './store-inside';

let loupe: Loupe;
beforeEach(async () => {
  loupe = await startLoupe({ incognito: true });
});
afterEach(async () => {
  expect(loupe.watched).toEqual({ requests: [], errors: [] });
  await loupe.close();
});

type StoredItem = { id: string; topics?: string[]; sponsored?: boolean; commentKinds?: CommentKinds };

async function storedItem(id: string): Promise<StoredItem | undefined> {
  const rows: { items: string }[] = JSON.parse(await storedProfiles(loupe));
  const items = rows.flatMap((row) => unpackItems(row.items)) as StoredItem[];
  return items.find((item) => item.id === id);
}

/** How many comments on the post were read so far. */
async function commentsRead(id: string): Promise<number> {
  const { genuine, praise, spam } = (await storedItem(id))?.commentKinds ?? { genuine: 0, praise: 0, spam: 0 };
  return genuine + praise + spam;
}

/** Puts a copy of the page's last comment below it, with another number and other words. */
function writeComment(page: Page, comment: string, number: RegExp, words: string): Promise<void> {
  return page.evaluate(
    ({ comment, number, words }) => {
      const last = [...document.querySelectorAll(comment)].at(-1);
      const holder = document.createElement('div');
      holder.innerHTML = (last?.outerHTML ?? '')
        .replace(new RegExp(number, 'g'), (found) => `${found}9`)
        .replace(words, 'A word of my own');
      if (holder.firstElementChild) last?.after(holder.firstElementChild);
    },
    { comment, number: number.source, words },
  );
}

const posts: [PlatformId, profile: string, post: string, comments: number, comment: string, number: RegExp, words: string][] = [
  ['instagram', 'profile-2026', 'post-2026', 6, 'div.comment:has(a[href*="/c/"])', /(?<=\/r\/)\d+/, 'Same here'],
  ['tiktok', 'profile-2026', 'post-2026', 5, '.DivCommentObjectWrapper', /nur_da/, '🔥🔥🔥'],
  ['youtube', 'profile-2026', 'watch-2026', 4, 'ytd-comment-thread-renderer:nth-of-type(3)', /Ugz5/, 'Großartig erklärt'],
  [
    'x',
    'profile-2025',
    'post-2026',
    2,
    '[data-testid="cellInnerDiv"]:has(a[href*="tomas_cartas"])',
    /1990000000000000045/,
    'Precioso mapa',
  ],
];

describe.each(posts)('the comments on a post on %s', (platform, profileStart, postStart, count, comment, number, words) => {
  const [profile, post] = [samplePage(platform, profileStart), samplePage(platform, postStart)];

  test('of a creator who is known are counted by kind, and again when there are more', async () => {
    loupe.served.page(profile.url, profile.html);
    loupe.served.page(post.url, post.html);
    const page = await loupe.visit(profile.url);
    await waitForState(loupe, page, 'profile');
    await navigateInSite(page, post.url, post.html, 300);
    const { reading } = await waitForState(loupe, page, 'post');
    await expect.poll(() => commentsRead(reading.post.id), { timeout: 10_000 }).toBe(count);
    await writeComment(page, comment, number, words);
    await expect.poll(() => commentsRead(reading.post.id), { timeout: 10_000 }).toBe(count + 1);
    const stored = await storedProfiles(loupe);
    expect([words, 'A word of my own'].filter((text) => stored.includes(text))).toEqual([]);
  });

  test('of somebody who is not known are left alone', async () => {
    loupe.served.page(post.url, post.html);
    const page = await loupe.visit(post.url);
    await waitForState(loupe, page, 'post');
    await page.waitForTimeout(2_000);
    expect(await storedProfiles(loupe)).toBe('[]');
  });
});

test('going on to another post of the conversation reads its comments for it, and leaves the ones before as they were', async () => {
  const [profile, post] = [samplePage('x', 'profile-2025'), samplePage('x', 'post-2026')];
  const above = '1990000000000000041';
  loupe.served.page(profile.url, profile.html);
  loupe.served.page(post.url, post.html);
  const page = await loupe.visit(profile.url);
  await waitForState(loupe, page, 'profile');
  await page.goto(post.url);
  const { reading } = await waitForState(loupe, page, 'post');
  await expect.poll(() => commentsRead(reading.post.id), { timeout: 10_000 }).toBe(2);
  await navigateInSite(page, post.url.replace(/\d+$/, above), post.html, 300);
  await expect.poll(() => commentsRead(above), { timeout: 10_000 }).toBe(2);
  expect(await commentsRead(reading.post.id)).toBe(2);
});

test('the words of posts are not kept, what they are about may be', async () => {
  const profile = samplePage('instagram', 'profile-2026');
  loupe.served.page(profile.url, profile.html);
  const page = await loupe.visit(profile.url);
  await waitForState(loupe, page, 'profile');
  await expect.poll(async () => (await storedItem('DMira00aaQ1'))?.topics).toBeDefined();
  expect(await storedProfiles(loupe)).not.toMatch(/comfortfood|Twelve soups|"caption"/);
  expect((await storedItem('DMira02ccE3'))?.topics).toBeUndefined();
});

test('in a private window no comment is read', async () => {
  const [profile, post] = [samplePage('x', 'profile-2025'), samplePage('x', 'post-2026')];
  loupe.served.page(profile.url, profile.html);
  loupe.served.page(post.url, post.html);
  const known = await loupe.visit(profile.url);
  await waitForState(loupe, known, 'profile');
  const page = await openPrivateWindow(loupe, post.url);
  await page.waitForURL(post.url);
  const { reading } = await waitForState(loupe, page, 'post');
  await page.waitForTimeout(2_000);
  expect(await commentsRead(reading.post.id)).toBe(0);
});
