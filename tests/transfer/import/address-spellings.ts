import type { ProfileRef } from '../../../lib/model/reading';

/** A reference in a few words, for comparing. */
export function said(ref: ProfileRef | null): string | null {
  return ref && `${ref.platform} ${ref.kind} ${ref.value}`;
}

type Kind = { wanted: string; hosts: readonly string[]; path: string; below: readonly string[] };

const channel = 'UCabcdefghijklmnopqrstuv';
const did = 'did:plc:abcdefghijklmnopqrstuvwx';

/** A profile of each kind, the hosts that mean the same, and what may follow its path. */
const kinds: readonly Kind[] = [
  {
    wanted: 'instagram handle ana.bakes',
    hosts: ['www.instagram.com', 'instagram.com', 'm.instagram.com', 'instagr.am'],
    path: '/ana.bakes',
    below: ['/reels', '/tagged/', '/followers/', '/channel', '/live/', '/guides'],
  },
  {
    wanted: 'tiktok handle ana.bakes',
    hosts: ['www.tiktok.com', 'tiktok.com', 'm.tiktok.com', 'us.tiktok.com'],
    path: '/@ana.bakes',
    below: ['/live', '/playlist/x-1', '/collection/x-2', '/'],
  },
  {
    wanted: 'youtube handle AnaBakes',
    hosts: ['www.youtube.com', 'youtube.com', 'm.youtube.com', 'music.youtube.com'],
    path: '/@AnaBakes',
    below: ['/videos', '/shorts', '/about', '/live', '/community?tab=x', '/featured'],
  },
  {
    wanted: `youtube id ${channel}`,
    hosts: ['www.youtube.com', 'm.youtube.com', 'studio.youtube.com'],
    path: `/channel/${channel}`,
    below: ['/videos?view_as=subscriber', '/about', '/live'],
  },
  { wanted: 'youtube legacy anabakes', hosts: ['www.youtube.com', 'youtube.com'], path: '/c/anabakes', below: ['/videos', '/about'] },
  { wanted: 'youtube legacy anabakes', hosts: ['www.youtube.com', 'youtube.com'], path: '/user/anabakes', below: ['/videos', '/feed'] },
  { wanted: 'youtube legacy anabakes', hosts: ['www.youtube.com', 'youtube.com'], path: '/anabakes', below: ['/videos'] },
  {
    wanted: 'x handle AnaBakes',
    hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com', 'm.twitter.com'],
    path: '/AnaBakes',
    below: ['/with_replies', '/media', '/followers', '/following', '/lists', '/verified_followers'],
  },
  {
    wanted: 'threads handle ana.bakes',
    hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
    path: '/@ana.bakes',
    below: ['/replies', '/media', '/reposts', '/followers'],
  },
  {
    wanted: 'bluesky handle ana.example',
    hosts: ['bsky.app', 'www.bsky.app', 'staging.bsky.app'],
    path: '/profile/ana.example',
    below: ['/followers', '/follows', '/known-followers'],
  },
  { wanted: `bluesky id ${did}`, hosts: ['bsky.app'], path: `/profile/${did}`, below: ['/followers'] },
  {
    wanted: 'facebook handle ana.bakes',
    hosts: [
      'www.facebook.com',
      'facebook.com',
      'm.facebook.com',
      'mbasic.facebook.com',
      'web.facebook.com',
      'de-de.facebook.com',
      'fb.com',
      'touch.facebook.com',
    ],
    path: '/ana.bakes',
    below: ['/about', '/photos', '/videos/', '/reels', '/followers', '/friends_likes'],
  },
  {
    wanted: 'facebook id 100012345678901',
    hosts: ['www.facebook.com', 'm.facebook.com'],
    path: '/people/Ana-Bakes/100012345678901',
    below: ['/about', '/photos'],
  },
  { wanted: 'facebook id 100012345678901', hosts: ['www.facebook.com'], path: '/pages/Ana-Bakes/100012345678901', below: [] },
  {
    wanted: 'facebook id 100012345678901',
    hosts: ['www.facebook.com'],
    path: '/pages/category/Bakery/Ana-Bakes-100012345678901',
    below: [],
  },
  {
    wanted: 'linkedin id in/ana-bakes-1a2b',
    hosts: ['www.linkedin.com', 'linkedin.com', 'uk.linkedin.com', 'de.linkedin.com', 'm.linkedin.com'],
    path: '/in/ana-bakes-1a2b',
    below: ['/de', '/recent-activity/all/', '/details/experience/', '/overlay/contact-info/'],
  },
  {
    wanted: 'linkedin id company/ana-bakes',
    hosts: ['www.linkedin.com', 'fr.linkedin.com'],
    path: '/company/ana-bakes',
    below: ['/about/', '/posts/?feedView=all', '/mycompany/', '/people'],
  },
  {
    wanted: 'twitch handle anabakes',
    hosts: ['www.twitch.tv', 'twitch.tv', 'm.twitch.tv', 'go.twitch.tv'],
    path: '/anabakes',
    below: ['/videos', '/about', '/schedule', '/clips', '/followers'],
  },
  { wanted: 'telegram handle ana_channel', hosts: ['t.me', 'telegram.me', 'telegram.dog', 'www.t.me'], path: '/ana_channel', below: [] },
  { wanted: 'telegram handle ana_channel', hosts: ['t.me', 'telegram.me'], path: '/s/ana_channel', below: [] },
  {
    wanted: 'mastodon handle ana@fosstodon.org',
    hosts: ['fosstodon.org'],
    path: '/@ana',
    below: ['/with_replies', '/media', '/followers', '/following', '/tagged/baking'],
  },
  {
    wanted: 'mastodon handle ana@fosstodon.org',
    hosts: ['mastodon.example', 'fosstodon.org'],
    path: '/@ana@fosstodon.org',
    below: ['/media'],
  },
  { wanted: 'mastodon handle ana@fosstodon.org', hosts: ['fosstodon.org'], path: '/users/ana', below: ['/followers'] },
  { wanted: 'mastodon handle ana@fosstodon.org', hosts: ['fosstodon.org'], path: '/web/@ana', below: ['/followers'] },
  {
    wanted: 'reddit handle ana_bakes',
    hosts: ['www.reddit.com', 'reddit.com', 'old.reddit.com', 'new.reddit.com', 'sh.reddit.com', 'np.reddit.com', 'm.reddit.com'],
    path: '/user/ana_bakes',
    below: ['/submitted', '/comments/', '/saved', '/m/cakes'],
  },
  { wanted: 'reddit handle ana_bakes', hosts: ['www.reddit.com', 'reddit.com'], path: '/u/ana_bakes', below: ['/overview'] },
  {
    wanted: 'snapchat handle ana.bakes',
    hosts: ['www.snapchat.com', 'snapchat.com', 'story.snapchat.com'],
    path: '/@ana.bakes',
    below: [],
  },
  { wanted: 'snapchat handle ana.bakes', hosts: ['www.snapchat.com', 'snapchat.com'], path: '/add/ana.bakes', below: [] },
  {
    wanted: 'pinterest handle anabakes',
    hosts: [
      'www.pinterest.com',
      'pinterest.com',
      'de.pinterest.com',
      'www.pinterest.co.uk',
      'www.pinterest.de',
      'pinterest.com.au',
      'br.pinterest.com',
    ],
    path: '/anabakes',
    below: ['/_created', '/_saved/', '/_profile/_shop', '/a-board/'],
  },
];

const tracking = ['?utm_source=ig_web_button&igsh=MzRl', '?lang=en#top', '?_t=8abc&_r=1', '/?hl=de', '?s=21&t=abc', '?fbclid=IwAR0'];
const schemes = ['', 'http://', 'HTTPS://', '//', 'https:\\\\', 'htps://', 'https//', 'https:'];

/** Spellings that no table of hosts and paths makes. */
const others: readonly (readonly [string, string])[] = [
  ['https://www.instagram.com/_u/ana.bakes/', 'instagram handle ana.bakes'],
  ['https://www.instagram.com/@ana.bakes', 'instagram handle ana.bakes'],
  ['instagram://user?username=ana.bakes', 'instagram handle ana.bakes'],
  ['https://l.instagram.com/?u=https%3A%2F%2Fwww.tiktok.com%2F%40ana.bakes%3Flang%3Den&e=AT1', 'tiktok handle ana.bakes'],
  ['https://lm.facebook.com/l.php?u=https%3A%2F%2Finstagram.com%2Fana.bakes&h=AT0', 'instagram handle ana.bakes'],
  ['https://www.google.com/url?q=https://twitter.com/AnaBakes&sa=D', 'x handle AnaBakes'],
  ['https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Ft.me%2Fana_channel', 'telegram handle ana_channel'],
  ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.com%2FAnaBakes&data=1', 'x handle AnaBakes'],
  ['https://www.tiktok.com/%40ana.bakes', 'tiktok handle ana.bakes'],
  ['https://www.tiktok.com/ana.bakes', 'tiktok handle ana.bakes'],
  ['threads.net/ana.bakes', 'threads handle ana.bakes'],
  ['@ana.bakes@threads.net', 'threads handle ana.bakes'],
  ['https://twitter.com/@AnaBakes', 'x handle AnaBakes'],
  ['https://twitter.com/#!/AnaBakes', 'x handle AnaBakes'],
  ['https://twitter.com/intent/user?screen_name=AnaBakes', 'x handle AnaBakes'],
  ['https://www.youtube.com/@%D0%90%D0%BD%D0%B0', 'youtube handle Ана'],
  ['https://www.youtube.com/@Ана', 'youtube handle Ана'],
  ['https://www.facebook.com/profile.php?id=100012345678901&mibextid=ZbWKwL', 'facebook id 100012345678901'],
  ['m.facebook.com/profile.php?v=info&id=100012345678901', 'facebook id 100012345678901'],
  ['https://www.facebook.com/pg/ana.bakes/posts/', 'facebook handle ana.bakes'],
  ['https://www.facebook.com/p/Ana-Bakes-100012345678901/', 'facebook id 100012345678901'],
  ['https://www.facebook.com/Ana-Bakes-100012345678901/', 'facebook id 100012345678901'],
  ['https://www.linkedin.com/comm/in/ana-bakes-1a2b', 'linkedin id in/ana-bakes-1a2b'],
  ['https://www.linkedin.com/mwlite/in/ana-bakes-1a2b', 'linkedin id in/ana-bakes-1a2b'],
  ['https://www.linkedin.com/in/m%C3%BCller', 'linkedin id in/müller'],
  ['https://www.linkedin.com/IN/Ana-Bakes', 'linkedin id in/ana-bakes'],
  ['tg://resolve?domain=ana_channel', 'telegram handle ana_channel'],
  ['https://ana_channel.t.me/', 'telegram handle ana_channel'],
  ['https://web.telegram.org/k/#@ana_channel', 'telegram handle ana_channel'],
  ['@ana@fosstodon.org', 'mastodon handle ana@fosstodon.org'],
  ['acct:ana@fosstodon.org', 'mastodon handle ana@fosstodon.org'],
  ['@Ana@FOSSTODON.org', 'mastodon handle Ana@fosstodon.org'],
  ['u/ana_bakes', 'reddit handle ana_bakes'],
  ['/u/ana_bakes', 'reddit handle ana_bakes'],
  ['@ana.bsky.social', 'bluesky handle ana.bsky.social'],
  ['ana.bsky.social', 'bluesky handle ana.bsky.social'],
  ['https://ana.bsky.social', 'bluesky handle ana.bsky.social'],
  ['at://ana.example', 'bluesky handle ana.example'],
  [did, `bluesky id ${did}`],
  [`https://bsky.app/profile/${did.replaceAll(':', '%3A')}`, `bluesky id ${did}`],
  ['=HYPERLINK("https://www.instagram.com/ana.bakes/","Ana")', 'instagram handle ana.bakes'],
  ['=HYPERLINK("https://www.instagram.com/ana.bakes/";"Ana")', 'instagram handle ana.bakes'],
  ['[Ana](https://www.instagram.com/ana.bakes/)', 'instagram handle ana.bakes'],
  ['<https://www.instagram.com/ana.bakes/>', 'instagram handle ana.bakes'],
  ['"https://www.instagram.com/ana.bakes"', 'instagram handle ana.bakes'],
  ['https://www.instagram.com/ana.bakes.', 'instagram handle ana.bakes'],
  ['(https://www.instagram.com/ana.bakes),', 'instagram handle ana.bakes'],
  ['\u200ehttps://www.instagram.com/ana.bakes\u200b', 'instagram handle ana.bakes'],
  ['\u00a0https://www.instagram.com/ana.bakes\u00a0', 'instagram handle ana.bakes'],
  ['https://www.instagram.com//ana.bakes//', 'instagram handle ana.bakes'],
  ['https://www.instagram.com:443/ana.bakes', 'instagram handle ana.bakes'],
  ['https://www.instagram.com./ana.bakes', 'instagram handle ana.bakes'],
  ['https://user:pass@www.instagram.com/ana.bakes', 'instagram handle ana.bakes'],
  ['HTTPS://WWW.INSTAGRAM.COM/ANA.BAKES/', 'instagram handle ana.bakes'],
  ['https://www.snapchat.com/ana.bakes', 'snapchat handle ana.bakes'],
];

/** Every spelling with the reference that it has to give. */
export function spelled(): [string, string][] {
  return [
    ...kinds.flatMap((kind) => spellingsOf(kind).map((text): [string, string] => [text, kind.wanted])),
    ...others.map(([a, b]): [string, string] => [a, b]),
  ];
}

function spellingsOf({ hosts, path, below }: Kind): string[] {
  const [host = ''] = hosts;
  return [
    ...hosts.flatMap((one) => [`https://${one}${path}`, `${one}${path}/`, `https://${one.toUpperCase()}${path}`]),
    ...schemes.map((scheme) => `${scheme}${host}${path}`),
    ...tracking.map((end) => `https://${host}${path}${end}`),
    ...below.flatMap((end) => [`https://${host}${path}${end}`, `${host}${path}${end}`]),
    ` https://${host}${path} `,
    `https://${host}${path}\n`,
  ];
}
