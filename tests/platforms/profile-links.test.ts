import { expect, test } from 'vitest';
import type { PlatformId } from '../../lib/model/reading';
import { profileLinks } from '../../lib/platforms/profile-links';
import { adapters } from '../../lib/platforms/registry';
import { profileAddress, sites } from '../../lib/platforms/sites';

function linksOf(platform: PlatformId) {
  const [site, adapter] = [sites.find(({ id }) => id === platform), adapters.find(({ id }) => id === platform)];
  if (!site || !adapter) throw new Error(`no network ${platform}`);
  return profileLinks(site, adapter);
}

test.each<[PlatformId, string, string]>([
  ['instagram', 'https://www.instagram.com/ada.k/', 'ada.k'],
  ['tiktok', 'https://www.tiktok.com/@ada.k?lang=en', 'ada.k'],
  ['youtube', 'https://www.youtube.com/@Ada-K', 'Ada-K'],
  ['youtube', 'https://www.youtube.com/@%E3%81%82%E3%81%A0', 'あだ'],
  ['youtube', 'https://www.youtube.com/channel/UC0123456789abcdefghijkl', 'UC0123456789abcdefghijkl'],
  ['x', 'https://x.com/Ada_K', 'Ada_K'],
  ['x', 'https://mobile.twitter.com/ada_k?s=20', 'ada_k'],
  ['threads', 'https://www.threads.com/@ada.k', 'ada.k'],
  ['bluesky', 'https://bsky.app/profile/ada.example.com', 'ada.example.com'],
  ['bluesky', 'https://bsky.app/profile/did%3Aplc%3Aabc123', 'did:plc:abc123'],
  ['facebook', 'https://www.facebook.com/ada.k?__tn__=%3C', 'ada.k'],
  ['facebook', 'https://www.facebook.com/profile.php?id=100012345678901&sk=about', '100012345678901'],
  ['facebook', 'https://www.facebook.com/Ada-K-100012345678901/', '100012345678901'],
  ['linkedin', 'https://www.linkedin.com/in/Ada-K/', 'in/ada-k'],
  ['twitch', 'https://www.twitch.tv/ada_k', 'ada_k'],
  ['telegram', 'https://t.me/s/ada_k', 'ada_k'],
  ['mastodon', 'https://fosstodon.org/@ada', 'ada@fosstodon.org'],
  ['mastodon', 'https://fosstodon.org/@ada@mastodon.social', 'ada@mastodon.social'],
  ['reddit', 'https://www.reddit.com/user/ada-k/', 'ada-k'],
  ['snapchat', 'https://www.snapchat.com/add/ada.k', 'ada.k'],
  ['pinterest', 'https://de.pinterest.com/ada_k/', 'ada_k'],
])('on %s a link to %s leads to %s', (platform, href, value) => {
  expect(linksOf(platform).profileAt(href)?.value).toBe(value);
});

test.each<[PlatformId, string]>([
  ['instagram', 'https://www.instagram.com/ada.k/followers/'],
  ['instagram', 'https://www.instagram.com/explore/'],
  ['instagram', 'https://www.instagram.com/ada.k/p/Cabc/'],
  ['instagram', 'https://www.threads.com/@ada.k'],
  ['instagram', 'https://example.com/ada.k/'],
  ['instagram', 'http://www.instagram.com/ada.k/'],
  ['x', 'https://x.com/ada_k/status/17'],
  ['x', 'https://x.com/ada_k/media'],
  ['x', 'https://help.x.com/ada_k'],
  ['youtube', 'https://www.youtube.com/@ada-k/videos'],
  ['youtube', 'https://music.youtube.com/@ada-k'],
  ['twitch', 'https://www.twitch.tv/ada_k/about'],
  ['linkedin', 'https://www.linkedin.com/company/ada-k/jobs/'],
  ['linkedin', 'https://www.linkedin.com/login?session_redirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fada-k'],
  ['mastodon', 'https://fosstodon.org/@ada/1234'],
  ['mastodon', 'https://fosstodon.org/about'],
  ['tiktok', 'mailto:ada@example.com'],
  ['tiktok', ''],
])('on %s a link to %s leads to nobody', (platform, href) => {
  expect(linksOf(platform).profileAt(href)).toBeNull();
});

test('whose page it is, is told on its tabs too', () => {
  expect(linksOf('instagram').pageOf(new URL('https://www.instagram.com/ada.k/followers/'))?.value).toBe('ada.k');
  expect(linksOf('instagram').pageOf(new URL('https://www.instagram.com/explore/'))).toBeNull();
});

test.each(sites.map(({ id }) => id))('the address that we give a profile on %s is one of those', (platform) => {
  const id = { linkedin: 'in/ada-k', bluesky: 'did:plc:abc', youtube: 'UC0123456789abcdefghijkl', facebook: '100012345678901' };
  const handle = { mastodon: 'ada@fosstodon.org', bluesky: 'ada.example.com' };
  for (const account of [
    { handle: Reflect.get(handle, platform) ?? 'ada_k', canonicalId: null },
    { handle: null, canonicalId: Reflect.get(id, platform) ?? null },
  ]) {
    const address = profileAddress(platform, account);
    if (address !== null) expect(linksOf(platform).profileAt(address)?.value).toBe(account.handle ?? account.canonicalId);
  }
});
