import { describe, expect, test } from 'vitest';
import { findKin, type Kinsman, namedInBio, whereToLook } from '../../lib/desk/kinship';
import type { PlatformId, ProfileRef } from '../../lib/model/reading';

/** Stands for what the adapters know. */
function refFromText(text: string): ProfileRef | null {
  const [, host = '', value] = /^https:\/\/(?:www\.)?(tiktok|instagram|youtube|x)\.com\/@?([\w.]+)$/.exec(text) ?? [];
  const platforms: Record<string, PlatformId> = { tiktok: 'tiktok', instagram: 'instagram', youtube: 'youtube', x: 'x' };
  const platform = platforms[host];
  return platform === undefined || value === undefined ? null : { platform, kind: 'handle', value };
}

const mira = (over: Partial<Kinsman> = {}): Kinsman => ({
  id: 'mira',
  platform: 'instagram',
  handle: 'mira.bakes',
  canonicalId: null,
  name: 'Mira Okonjo',
  bio: null,
  aliases: [],
  ...over,
});

const onTikTok = (over: Partial<Kinsman> = {}) =>
  mira({ id: 'other', platform: 'tiktok', handle: 'ovenlight', name: 'Ovenlight', ...over });

describe('a bio names', () => {
  test.each([
    ['TikTok: @ovenlight', 'mention', 'tiktok', 'ovenlight'],
    ['TT @ovenlight', 'mention', 'tiktok', 'ovenlight'],
    ['tik tok: ovenlight', 'mention', 'tiktok', 'ovenlight'],
    ['Bread 🥖 | YT: @mira.bakes | Hamburg', 'mention', 'youtube', 'mira.bakes'],
    ['twitter ➡️ mira_bakes', 'mention', 'x', 'mira_bakes'],
    ['X (@mira_bakes)', 'mention', 'x', 'mira_bakes'],
    ['Bread • X @mira_bakes', 'mention', 'x', 'mira_bakes'],
    ['Twitch/mirabakes', 'mention', 'twitch', 'mirabakes'],
    ['reddit: u/mirabakes', 'mention', 'reddit', 'mirabakes'],
    ['snap - mirabakes.', 'mention', 'snapchat', 'mirabakes'],
    ['all videos: https://www.tiktok.com/@ovenlight', 'address', 'tiktok', 'ovenlight'],
    ['www.tiktok.com/@ovenlight', 'address', 'tiktok', 'ovenlight'],
  ])('%j', (bio, how, platform, value) => {
    expect(namedInBio(mira({ bio }), refFromText)).toMatchObject([{ how, ref: { platform, kind: 'handle', value } }]);
  });

  test.each([
    ['nothing', null],
    ['nobody', 'Bread and butter'],
    ['a partner without a network', 'with @ovenlight'],
    ['its own network', 'IG: @mira.second'],
    ['its own network by an address', 'https://www.instagram.com/mira.second'],
    ['a word and no handle', 'YT - daily, Instagram: link below'],
    ['an address of something else', 'https://shop.example.com/tiktok'],
    ['a mailbox', 'ig@mira.com'],
    ['a word that ends like a network', 'Max: baker, mix - flour'],
    ['a partner in a collaboration', 'Breadco x @ovenlight'],
    ['a network in a sentence', 'I left Twitter last year'],
  ])('%s', (_, bio) => {
    expect(namedInBio(mira({ bio }), refFromText)).toEqual([]);
  });

  test('the same profile once, by its address', () => {
    const bio = 'TikTok: @ovenlight https://www.tiktok.com/@OvenLight';
    expect(namedInBio(mira({ bio }), refFromText).map(({ how }) => how)).toEqual(['address']);
  });
});

describe('looked for are', () => {
  const names = (profile: Kinsman, ...platforms: PlatformId[]) =>
    whereToLook(profile, platforms, refFromText).map(({ platform, kind, value }) => `${platform}:${kind}:${value}`);

  test('the handle on other networks, in its spellings, and whom the bio names', () => {
    expect(names(mira({ bio: 'TT: @ovenlight' }), 'instagram', 'tiktok', 'mastodon')).toEqual([
      'tiktok:handle:ovenlight',
      'tiktok:handle:mira.bakes',
      'tiktok:handle:mirabakes',
      'tiktok:handle:mira_bakes',
    ]);
  });

  test('as each network writes them', () => {
    expect(names(mira({ handle: 'mirabakes' }), 'bluesky', 'linkedin')).toEqual([
      'bluesky:handle:mirabakes.bsky.social',
      'linkedin:id:in/mirabakes',
    ]);
  });

  test('a short handle in one spelling', () => {
    expect(names(mira({ handle: 'm.o' }), 'x')).toEqual(['x:handle:m.o']);
  });

  test('without a handle nobody', () => {
    expect(names(mira({ handle: null }), 'x')).toEqual([]);
  });
});

describe('the same person may be', () => {
  test.each<[string, Partial<Kinsman>, Partial<Kinsman>, string[], string]>([
    ['whom the bio links to', { bio: 'https://www.tiktok.com/@ovenlight' }, {}, ['links-to'], 'likely'],
    ['whom the bio mentions', { bio: 'TikTok: @OvenLight' }, {}, ['mentions'], 'likely'],
    ['who links here', {}, { bio: 'www.instagram.com/mira.bakes' }, ['linked-from'], 'likely'],
    ['who mentions this', {}, { bio: 'IG: @mira.bakes' }, ['mentioned-by'], 'likely'],
    ['each that names the other', { bio: 'TT: @ovenlight' }, { bio: 'ig @mira.bakes' }, ['mentions', 'mentioned-by'], 'very-likely'],
    ['who has the same mail', { bio: 'mira@bakes.com' }, { bio: 'mira (at) bakes dot com' }, ['same-mail'], 'likely'],
    ['who has the same handle', {}, { handle: 'Mira.Bakes' }, ['same-handle'], 'possible'],
    ['who has nearly the same handle', {}, { handle: 'mira_bakes' }, ['same-handle'], 'possible'],
    ['who has the same name', {}, { name: 'MIRA OKONJÓ 🥖' }, ['same-name'], 'possible'],
    ['who has handle and name', {}, { handle: 'mirabakes', name: 'Mira Okonjo' }, ['same-handle', 'same-name'], 'likely'],
    [
      'whom the bio names and who is called alike',
      { bio: 'TT: @mirabakes' },
      { handle: 'mirabakes' },
      ['mentions', 'same-handle'],
      'very-likely',
    ],
    [
      'who was called so before',
      { bio: 'TT: @old' },
      { aliases: [{ kind: 'handle', value: 'old', firstSeen: 0, lastSeen: 0 }] },
      ['mentions'],
      'likely',
    ],
    ['a Bluesky handle', { handle: 'mira' }, { platform: 'bluesky', handle: 'mira.bsky.social' }, ['same-handle'], 'possible'],
    ['a Mastodon handle', {}, { platform: 'mastodon', handle: 'mira.bakes@mastodon.example' }, ['same-handle'], 'possible'],
    ['a LinkedIn name', {}, { platform: 'linkedin', handle: null, canonicalId: 'in/mira-bakes' }, ['same-handle'], 'possible'],
  ])('%s', (_, here, there, reasons, sure) => {
    expect(findKin(mira(here), [onTikTok(there)], refFromText)).toEqual([{ profileId: 'other', reasons, sure }]);
  });

  test.each<[string, Partial<Kinsman>, Partial<Kinsman>]>([
    ['somebody else', {}, {}],
    ['the profile itself', {}, { ...mira() }],
    ['another account of the same network', {}, { platform: 'instagram', handle: 'mira.bakes' }],
    ['a name of one word', { name: 'Mira' }, { name: 'Mira' }],
    ['two without a name', { name: null }, { name: null }],
    ['two without a handle', { handle: null }, { handle: null }],
    ['a short handle but for a dot', { handle: 'm.o' }, { handle: 'mo' }],
  ])('but not %s', (_, here, there) => {
    expect(findKin(mira(here), [onTikTok(there)], refFromText)).toEqual([]);
  });

  test('the surest first', () => {
    const others = [onTikTok({ id: 'alike', handle: 'mirabakes' }), onTikTok({ id: 'named' })];
    expect(findKin(mira({ bio: 'TT: @ovenlight' }), others, refFromText).map(({ profileId }) => profileId)).toEqual(['named', 'alike']);
  });
});
