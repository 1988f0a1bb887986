import { describe, expect, it, test } from 'vitest';
import {
  allows,
  hostsOnClick,
  instanceIn,
  instancesIn,
  isAllowed,
  needsLeave,
  networksAllowed,
  originsFor,
  originsToGiveBack,
  platformAt,
  registrationsFor,
  siteToAskFor,
  stepsFrom,
} from '../../lib/platforms/leave';
import { hostsAtInstall, sites } from '../../lib/platforms/sites';

const atInstall = hostsAtInstall();
const linkedin = 'https://*.linkedin.com/*';
const fosstodon = 'https://fosstodon.org/*';

test('the browser may be asked for every network that is not asked for at installation, and for any instance', () => {
  expect(hostsOnClick()).toContain(linkedin);
  expect(hostsOnClick()).toContain('https://*/*');
  expect(hostsOnClick().filter((host) => atInstall.includes(host))).toEqual([]);
});

describe('an instance that a visitor typed', () => {
  it.each([
    ['mastodon.social', 'mastodon.social'],
    ['  Fosstodon.ORG ', 'fosstodon.org'],
    ['https://fosstodon.org/@ada?x=1', 'fosstodon.org'],
    ['fosstodon.org/@ada', 'fosstodon.org'],
    ['@ada@fosstodon.org', 'fosstodon.org'],
    ['ada@fosstodon.org', 'fosstodon.org'],
    ['münchen.social', 'xn--mnchen-3ya.social'],
  ])('%s is %s', (typed, host) => {
    expect(instanceIn(typed)?.host).toBe(host);
  });

  it.each([
    ['', 'nothing'],
    ['mastodon', 'a word'],
    ['@ada', 'a handle without a host'],
    ['http://fosstodon.org', 'not secure'],
    ['fosstodon.org:8080', 'on a port of its own'],
    ['192.168.0.1', 'an address of a machine'],
    ['www.instagram.com', 'a network that has a name of its own'],
    ['uk.linkedin.com', 'a part of one'],
    ['threads.net', 'one without its www'],
    ['m.tiktok.com', 'another part of one'],
    ['javascript:alert(1)', 'no address of the web'],
    ['a b.org', 'two words'],
  ])('“%s” is none: %s', (typed) => {
    expect(instanceIn(typed)).toBeNull();
  });
});

test.each([
  [[linkedin], 'https://www.linkedin.com/*', true],
  [[linkedin], 'https://linkedin.com/*', true],
  [[linkedin], linkedin, true],
  [['https://www.linkedin.com/*'], linkedin, false],
  [[linkedin], 'https://notlinkedin.com/*', false],
  [['https://*/*'], fosstodon, true],
  [['<all_urls>'], fosstodon, true],
  [['*://*.fosstodon.org/*'], fosstodon, true],
  [[fosstodon], 'https://evil.fosstodon.org/*', false],
  [[], fosstodon, false],
])('%j allows %s: %s', (origins, pattern, expected) => {
  expect(allows(origins, pattern)).toBe(expected);
});

test('instances are the exact hosts that belong to no named network', () => {
  expect(instancesIn([...atInstall, 'https://mastodon.social/*', fosstodon, linkedin, 'https://*/*', 'http://old.example/*'])).toEqual([
    'fosstodon.org',
    'mastodon.social',
  ]);
});

test.each([
  [[linkedin, fosstodon], [linkedin], [linkedin]],
  [['https://www.linkedin.com/*'], [linkedin], ['https://www.linkedin.com/*']],
  [['https://*/*', fosstodon], [linkedin], ['https://*/*']],
  [['https://*/*', fosstodon], [fosstodon], ['https://*/*', fosstodon]],
  [[fosstodon], [linkedin], []],
])('of %j, to read %j no more, %j is given back', (origins, patterns, given) => {
  expect(originsToGiveBack(origins, patterns)).toEqual(given);
});

describe('content scripts', () => {
  it('are none beside those of the installation until something is allowed', () => {
    expect(registrationsFor(atInstall)).toEqual([]);
  });

  it('run on the hosts that are allowed and on no other', () => {
    expect(registrationsFor([...atInstall, linkedin, fosstodon, 'https://old.reddit.com/*'])).toEqual([
      { id: 'linkedin', matches: [linkedin] },
      { id: 'mastodon', matches: [fosstodon] },
      { id: 'reddit', matches: ['https://old.reddit.com/*'] },
    ]);
  });

  it('are changed as little as possible', () => {
    const one = { id: 'linkedin' as const, matches: [linkedin] };
    const two = { id: 'mastodon' as const, matches: [fosstodon, 'https://mastodon.social/*'] };
    expect(stepsFrom([], [one])).toEqual({ add: [one], change: [], drop: [] });
    expect(stepsFrom([one], [one])).toEqual({ add: [], change: [], drop: [] });
    expect(stepsFrom([{ id: 'mastodon', matches: [fosstodon] }, one], [two])).toEqual({ add: [], change: [two], drop: ['linkedin'] });
    expect(stepsFrom([{ id: 'mastodon', matches: [...two.matches].reverse() }], [two])).toEqual({ add: [], change: [], drop: [] });
  });
});

test('a network counts as allowed where one of its hosts is, one of many instances where one instance is', () => {
  const allowed = (origins: string[]) => sites.filter((site) => isAllowed(origins, site)).map(({ id }) => id);
  expect(allowed(atInstall)).toEqual(['instagram', 'tiktok', 'youtube', 'x']);
  expect(allowed([fosstodon, 'https://t.me/*'])).toEqual(['telegram', 'mastodon']);
});

test.each([
  ['https://www.instagram.com/ada/', 'instagram', false, 'instagram', ['https://www.instagram.com/*']],
  ['https://uk.linkedin.com/in/ada/', 'linkedin', true, 'linkedin', [linkedin]],
  ['https://fosstodon.org/@ada', 'mastodon', true, 'mastodon', [fosstodon]],
  ['https://fosstodon.org/about', 'mastodon', true, undefined, [fosstodon]],
  ['http://fosstodon.org/@ada', null, true, undefined, [fosstodon]],
  ['https://threads.net/@ada', 'mastodon', true, undefined, ['https://threads.net/*']],
  ['https://fosstodon.org:8443/@ada', 'mastodon', true, undefined, ['https://fosstodon.org:8443/*']],
])('%s is a page of %s, needs leave: %s, and is asked for as %s', (address, platform, needs, asked, origins) => {
  const url = new URL(address);
  expect(platformAt(url)).toBe(platform);
  expect(needsLeave(url)).toBe(needs);
  expect(siteToAskFor(url)?.id).toBe(asked);
  expect(originsFor(url)).toEqual(origins);
});

test('handles may be marked wherever pages may be read', () => {
  const origins = [...atInstall, linkedin, fosstodon];
  expect(networksAllowed(origins).map(({ id }) => id)).toEqual(['instagram', 'tiktok', 'youtube', 'x', 'linkedin', 'mastodon']);
  expect(networksAllowed([fosstodon])).toEqual([{ id: 'mastodon', matches: [fosstodon] }]);
  expect(networksAllowed([])).toEqual([]);
});
