import { afterAll, beforeAll, expect, test } from 'vitest';
import { manifestInside } from './inside';
import { type Loupe, startLoupe } from './loupe';

let loupe: Loupe;
beforeAll(async () => {
  loupe = await startLoupe();
});
afterAll(() => loupe.close());

test('a freshly installed extension asks for storage, the side panel and the named networks, and for nothing else', async () => {
  const manifest = await manifestInside(loupe);
  expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'sidePanel']);
  const hosts = [
    ...new Set([...(manifest.host_permissions ?? []), ...(manifest.content_scripts ?? []).flatMap((script) => script.matches)]),
  ];
  expect(hosts.map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, '')).sort()).toEqual([
    'm.youtube.com',
    'mobile.twitter.com',
    'mobile.x.com',
    'twitter.com',
    'www.instagram.com',
    'www.tiktok.com',
    'www.youtube.com',
    'x.com',
  ]);
});

test('a page that is no profile gets no overlay and causes no request', async () => {
  const feed = 'https://www.tiktok.com/foryou';
  loupe.served.page(feed, '<!doctype html><html lang="en"><title>For you</title><main>Videos</main></html>');
  const page = await loupe.visit(feed);
  await page.waitForTimeout(300);
  expect(await page.locator('creator-loupe').count()).toBe(0);
  expect(loupe.watched).toEqual({ requests: [], errors: [] });
});
