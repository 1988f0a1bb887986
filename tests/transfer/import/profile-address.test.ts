import { describe, expect, it } from 'vitest';
import { namedIn, refFromHandle, refFromText } from '../../../lib/transfer/profile-address';
import { said, spelled } from './address-spellings';

const channel = 'UCabcdefghijklmnopqrstuv';

describe('addresses of profiles in any spelling', () => {
  it.each(spelled())('%s is %s', (text, wanted) => {
    expect(said(refFromText(text))).toBe(wanted);
  });

  it('are tried in many hundreds of spellings, of every network', () => {
    expect(spelled().length).toBeGreaterThan(900);
    expect(new Set(spelled().map(([, wanted]) => wanted.split(' ')[0])).size).toBe(14);
  });
});

describe('what is no profile', () => {
  it.each([
    ['https://www.instagram.com/p/Cabc123/', 'post'],
    ['https://www.instagram.com/ana.bakes/reel/Cabc123/?igsh=x', 'post'],
    ['https://www.tiktok.com/@ana.bakes/video/7123456789012345678', 'post'],
    ['https://m.youtube.com/watch?v=abcdefghijk', 'post'],
    ['https://x.com/ana/status/1700000000000000000', 'post'],
    ['https://bsky.app/profile/ana.example/post/3kabc', 'post'],
    ['https://t.me/ana_channel/12', 'post'],
    ['https://fosstodon.org/@ana/112233445566', 'post'],
    ['https://fosstodon.org/users/ana/statuses/112233445566', 'post'],
    ['https://www.reddit.com/r/baking/comments/abc123/title/', 'post'],
    ['https://www.pinterest.com/pin/1234567/', 'post'],
    ['https://www.facebook.com/ana.bakes/posts/pfbid02abcdef', 'elsewhere'],
    ['https://www.facebook.com/ana.bakes/videos/1234567890', 'elsewhere'],
    ['https://www.instagram.com/explore/', 'elsewhere'],
    ['https://www.instagram.com/stories/ana/', 'elsewhere'],
    ['https://www.tiktok.com/foryou', 'elsewhere'],
    ['https://vm.tiktok.com/ZMabc/', 'elsewhere'],
    ['https://youtu.be/abcdefghijk', 'elsewhere'],
    ['https://www.youtube.com/playlist?list=PL1', 'elsewhere'],
    ['https://www.youtube.com/feed/subscriptions', 'elsewhere'],
    ['https://www.linkedin.com/feed/', 'elsewhere'],
    ['https://www.reddit.com/r/baking/', 'elsewhere'],
    ['https://t.me/+AbCdEf', 'elsewhere'],
    ['https://x.com/i/lists/1', 'elsewhere'],
    ['https://medium.com/@ana', 'elsewhere'],
    ['https://unsplash.com/@ana', 'elsewhere'],
    ['https://ana.example/', 'elsewhere'],
    ['https://instagram.com.evil.example/ana', 'elsewhere'],
    ['https://evilinstagram.com/ana', 'elsewhere'],
    ['www.instagram.com', 'elsewhere'],
    ['ana.bakes', 'nothing'],
    ['@ana.bakes', 'nothing'],
    ['ana@mail.example', 'nothing'],
    ['mailto:ana@mail.example', 'nothing'],
    ['javascript:alert(1)', 'nothing'],
    ['file:///etc/passwd', 'nothing'],
    ['12,345', 'nothing'],
    ['12/03/2026', 'nothing'],
    ['3.5/10', 'nothing'],
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['Ana Bakes', 'nothing'],
    ['https://', 'nothing'],
    [`https://www.instagram.com/${'a'.repeat(3000)}`, 'nothing'],
  ])('%s: %s', (text, kind) => {
    expect(namedIn(text).kind).toBe(kind);
    expect(refFromText(text)).toBeNull();
  });
});

describe('bare handles where the network is known', () => {
  it.each([
    ['@ana.bakes', 'instagram', 'instagram handle ana.bakes'],
    ['ana.bakes', 'instagram', 'instagram handle ana.bakes'],
    [' @Ana.Bakes ', 'instagram', 'instagram handle ana.bakes'],
    ['@ ana_bakes', 'tiktok', 'tiktok handle ana_bakes'],
    ['ana.com', 'instagram', 'instagram handle ana.com'],
    ['https://www.instagram.com/ana/', 'instagram', 'instagram handle ana'],
    ['https://www.instagram.com/ana/', 'tiktok', null],
    ['https://www.instagram.com/p/Cabc/', 'instagram', null],
    ['AnaBakes', 'x', 'x handle AnaBakes'],
    ['name-that-is-far-too-long', 'x', null],
    ['Ana Bakes', 'x', null],
    ['@AnaBakes', 'youtube', 'youtube handle AnaBakes'],
    ['@Ана-печёт', 'youtube', 'youtube handle Ана-печёт'],
    [channel, 'youtube', `youtube id ${channel}`],
    ['ana.bakes', 'threads', 'threads handle ana.bakes'],
    ['@ana.bsky.social', 'bluesky', 'bluesky handle ana.bsky.social'],
    ['ana', 'bluesky', 'bluesky handle ana.bsky.social'],
    ['Ana.Example', 'bluesky', 'bluesky handle ana.example'],
    ['did:plc:abcdefghijklmnopqrstuvwx', 'bluesky', 'bluesky id did:plc:abcdefghijklmnopqrstuvwx'],
    ['ana.bakes', 'facebook', 'facebook handle ana.bakes'],
    ['100012345678901', 'facebook', 'facebook id 100012345678901'],
    ['ana-bakes-1a2b', 'linkedin', 'linkedin id in/ana-bakes-1a2b'],
    ['company/Ana-Bakes', 'linkedin', 'linkedin id company/ana-bakes'],
    ['AnaBakes', 'twitch', 'twitch handle anabakes'],
    ['@ana_channel', 'telegram', 'telegram handle ana_channel'],
    ['ana', 'telegram', null],
    ['@ana@fosstodon.org', 'mastodon', 'mastodon handle ana@fosstodon.org'],
    ['ana@fosstodon.org', 'mastodon', 'mastodon handle ana@fosstodon.org'],
    ['ana', 'mastodon', null],
    ['u/ana_bakes', 'reddit', 'reddit handle ana_bakes'],
    ['/u/ana_bakes', 'reddit', 'reddit handle ana_bakes'],
    ['ana_bakes', 'reddit', 'reddit handle ana_bakes'],
    ['ana.bakes', 'snapchat', 'snapchat handle ana.bakes'],
    ['anabakes', 'pinterest', 'pinterest handle anabakes'],
    ['explore', 'instagram', null],
    ['settings', 'x', null],
    ['ideas', 'pinterest', null],
    ['', 'instagram', null],
    ['@', 'instagram', null],
    ['-', 'instagram', null],
    ['n/a', 'instagram', null],
    ['../../p', 'instagram', null],
    ['ana?x=1', 'instagram', null],
    ['ana%2fbakes', 'instagram', null],
  ] as const)('%s on %s: %s', (text, platform, wanted) => {
    expect(said(refFromHandle(text, platform))).toBe(wanted);
  });
});

describe('several addresses in one text', () => {
  it.each([', ', ' | ', '; ', '\n', ' and ', ''])('are told apart where %j is between them', (between) => {
    expect(said(refFromText(`Insta: https://instagram.com/ana${between}http://www.instagram.com/ANA/`))).toBe('instagram handle ana');
    expect(refFromText(`Insta: https://instagram.com/ana${between}https://tiktok.com/@ana.bakes`)).toBeNull();
  });

  it('leave no single one to name, unless they name the same', () => {
    expect(refFromText('instagram.com/ana tiktok.com/@ana')).toBeNull();
    expect(said(refFromText('instagram.com/ana https://m.instagram.com/Ana/?hl=de'))).toBe('instagram handle ana');
    expect(said(refFromText('Instagram: https://instagram.com/ana'))).toBe('instagram handle ana');
  });
});
