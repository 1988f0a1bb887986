import { expect, test } from 'vitest';
import { profileAddress, siteOf, sites } from '../../lib/platforms/sites';

test.each([
  ['instagram', { handle: 'ada.k', canonicalId: null }, 'https://www.instagram.com/ada.k/'],
  ['tiktok', { handle: 'ada.k', canonicalId: null }, 'https://www.tiktok.com/@ada.k'],
  ['youtube', { handle: 'ada-k', canonicalId: 'UC123' }, 'https://www.youtube.com/@ada-k'],
  ['youtube', { handle: null, canonicalId: 'UC123' }, 'https://www.youtube.com/channel/UC123'],
  ['x', { handle: 'ada_k', canonicalId: '42' }, 'https://x.com/ada_k'],
  ['x', { handle: null, canonicalId: '42' }, null],
  ['instagram', { handle: null, canonicalId: null }, null],
] as const)('a profile on %s with %o is at %s', (platform, account, address) => {
  expect(profileAddress(platform, account)).toBe(address);
});

test.each(sites.map((site) => [site.id, site] as const))('no handle leads away from %s', (id, site) => {
  for (const handle of ['@evil.example/', '/../../evil.example', 'a?b#c', '$&', '\\evil.example'])
    expect(siteOf(new URL(profileAddress(id, { handle, canonicalId: null }) ?? 'about:blank'))).toBe(site);
});
