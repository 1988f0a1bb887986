import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { navigateInSite } from './in-site';
import { openPopupInTab, openPrivateWindow, waitForState } from './inside';
import { type Loupe, startLoupe } from './loupe';
import { openCard, overlayOn } from './overlay';
import { samplePage } from './sample-pages';
import { rowCounts } from './store-inside';

let loupe: Loupe;
beforeEach(async () => {
  loupe = await startLoupe({ incognito: true });
});
afterEach(async () => {
  expect(loupe.watched).toEqual({ requests: [], errors: [] });
  await loupe.close();
});

const posts = [
  ['instagram', 'profile-2026', 'post-2026'],
  ['tiktok', 'profile-2026', 'post-2026'],
  ['youtube', 'profile-2026', 'watch-2026'],
  ['x', 'profile-2025', 'post-2026'],
] as const;

describe.each(posts)('a post on %s', (platform, profileStart, postStart) => {
  const [profile, post] = [samplePage(platform, profileStart), samplePage(platform, postStart)];

  test('that is opened from its author’s profile is added to what is known of the author', async () => {
    loupe.served.page(profile.url, profile.html);
    loupe.served.page(post.url, post.html);
    const page = await loupe.visit(profile.url);
    const { judged, reading } = await waitForState(loupe, page, 'profile');
    await navigateInSite(page, post.url, post.html, 300);
    const opened = await waitForState(loupe, page, 'post');
    expect(opened.outcome).toBe('added');
    expect(opened.reading.handle?.toLowerCase()).toBe(reading.handle?.toLowerCase());
    expect(await overlayOn(page).count()).toBe(0);

    await page.goto(profile.url);
    const back = await waitForState(loupe, page, 'profile');
    const isNew = reading.items.every(({ id }) => id !== opened.reading.post.id);
    expect(back.judged.postsKnown).toBe(judged.postsKnown + Number(isNew));
    expect(await rowCounts(loupe)).toMatchObject({ profiles: 1 });
  });

  test('of somebody who is not known leaves no trace', async () => {
    loupe.served.page(post.url, post.html);
    const page = await loupe.visit(post.url);
    expect((await waitForState(loupe, page, 'post')).outcome).toBe('author-unknown');
    expect(await rowCounts(loupe)).toMatchObject({ profiles: 0 });
  });
});

test('a post that was opened gives a rate where the profile alone gives none', async () => {
  const [profile, post] = [samplePage('youtube', 'profile-2026'), samplePage('youtube', 'watch-2026')];
  loupe.served.page(profile.url, profile.html);
  loupe.served.page(post.url, post.html);
  const page = await loupe.visit(profile.url);
  await waitForState(loupe, page, 'profile');
  expect(await (await openCard(page)).innerText()).not.toContain('Engagement by views');
  await page.goto(post.url);
  await waitForState(loupe, page, 'post');
  await page.goto(profile.url);
  await waitForState(loupe, page, 'profile');
  expect(await (await openCard(page)).innerText()).toContain('Engagement by views');
});

test('the popup tells of the post in the tab', async () => {
  const post = samplePage('tiktok', 'post-2026');
  loupe.served.page(post.url, post.html);
  const page = await loupe.visit(post.url);
  await waitForState(loupe, page, 'post');
  const popup = await openPopupInTab(loupe, page);
  await popup.getByRole('heading', { name: /^A post of @/ }).waitFor();
  expect(await popup.getByRole('link', { name: 'Open the creator’s profile' }).count()).toBe(1);
});

test('in a private window nothing of a post is kept', async () => {
  const post = samplePage('x', 'post-2026');
  loupe.served.page(post.url, post.html);
  const page = await openPrivateWindow(loupe, post.url);
  await page.waitForURL(post.url);
  expect((await waitForState(loupe, page, 'post')).outcome).toBe('private-window');
  expect(await rowCounts(loupe)).toMatchObject({ profiles: 0 });
});
