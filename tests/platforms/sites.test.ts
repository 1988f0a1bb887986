import { expect, test } from 'vitest';
import { hostsAtInstall, profileAddress, siteOf, sites } from '../../lib/platforms/sites';

test.each([
  ['instagram', { handle: 'ada.k', canonicalId: null }, 'https://www.instagram.com/ada.k/'],
  ['tiktok', { handle: 'ada.k', canonicalId: null }, 'https://www.tiktok.com/@ada.k'],
  ['youtube', { handle: 'ada-k', canonicalId: 'UC123' }, 'https://www.youtube.com/@ada-k'],
  ['youtube', { handle: null, canonicalId: 'UC123' }, 'https://www.youtube.com/channel/UC123'],
  ['x', { handle: 'ada_k', canonicalId: '42' }, 'https://x.com/ada_k'],
  ['x', { handle: null, canonicalId: '42' }, null],
  ['instagram', { handle: null, canonicalId: null }, null],
  ['facebook', { handle: null, canonicalId: '100012' }, 'https://www.facebook.com/profile.php?id=100012'],
  ['linkedin', { handle: 'ada-k', canonicalId: 'in/ada-k' }, 'https://www.linkedin.com/in/ada-k/'],
  ['linkedin', { handle: 'ada-k', canonicalId: 'company/ada-k' }, 'https://www.linkedin.com/company/ada-k/'],
  ['mastodon', { handle: 'ada@fosstodon.org', canonicalId: null }, 'https://fosstodon.org/@ada'],
  ['mastodon', { handle: 'ada', canonicalId: null }, null],
  ['mastodon', { handle: 'ada@evil.example/x', canonicalId: null }, null],
] as const)('a profile on %s with %o is at %s', (platform, account, address) => {
  expect(profileAddress(platform, account)).toBe(address);
});

test.each(sites.map((site) => [site.id, site] as const))('no name leads away from %s', (id, site) => {
  for (const name of ['@evil.example/', '/../../evil.example', 'a?b#c', '$&', '\\evil.example', '../..']) {
    for (const account of [
      { handle: name, canonicalId: null },
      { handle: null, canonicalId: name },
    ]) {
      const address = profileAddress(id, account);
      if (address !== null) expect(siteOf(new URL(address))).toBe(site);
    }
  }
});

test.each([
  ['https://www.linkedin.com/in/ada-k/', 'linkedin'],
  ['https://uk.linkedin.com/company/kilnworks', 'linkedin'],
  ['https://linkedin.com/in/ada-k/', 'linkedin'],
  ['https://notlinkedin.com/in/ada-k/', undefined],
  ['https://linkedin.com.evil.example/in/ada-k/', undefined],
  ['https://m.facebook.com/kilnworks', 'facebook'],
  ['https://consent.youtube.com/@birdsong', undefined],
  ['https://ads.tiktok.com/@marlo', undefined],
  ['https://music.youtube.com/channel/UCb1rdsong0000000000abcd', undefined],
  ['https://fosstodon.org/@ada', undefined],
])('%s belongs to %s', (url, id) => {
  expect(siteOf(new URL(url))?.id).toBe(id);
});

test('only the first four networks are asked for at installation', () => {
  const asked = sites.filter(({ hosts }) => hosts.some((host) => hostsAtInstall().includes(host)));
  expect(asked.map(({ id }) => id)).toEqual(['instagram', 'tiktok', 'youtube', 'x']);
});
