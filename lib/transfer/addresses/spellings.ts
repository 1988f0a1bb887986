import type { PageRef, PlatformId } from '../../model/reading';
import { identify as identifyBluesky } from '../../platforms/bluesky/address';
import { identify as identifyFacebook } from '../../platforms/facebook/address';
import { identify as identifyInstagram } from '../../platforms/instagram/address';
import { identify as identifyLinkedIn } from '../../platforms/linkedin/address';
import { identifyMastodon } from '../../platforms/mastodon/address';
import { identifyPinterest } from '../../platforms/pinterest/address';
import { identifyReddit } from '../../platforms/reddit/address';
import { identifySnapchat } from '../../platforms/snapchat/address';
import { identifyTelegram } from '../../platforms/telegram/address';
import { identify as identifyThreads } from '../../platforms/threads/address';
import { identifyTikTok } from '../../platforms/tiktok/address';
import { identifyTwitch } from '../../platforms/twitch/address';
import { identify as identifyX } from '../../platforms/x/address';
import { identifyYouTube } from '../../platforms/youtube/address';

/** How a network's addresses are written by people, apps, mails and other programs, beyond what stands in a browser's address bar. */
export type Spelling = {
  readonly platform: PlatformId;
  /** Hosts where the same path means the same profile. */
  readonly hosts: RegExp;
  /** The host that `identify` knows; "" where the address's own host stays. */
  readonly home: string;
  identify(url: URL): PageRef | null;
  /** First segments that lead to what follows them ("/_u/name", "/comm/in/name"). */
  readonly prefixes: readonly string[];
  /** Words before a name ("/user/name"). Where there are none, the name is the first segment. */
  readonly words: readonly string[];
  /** Does the name itself begin with @ in an address? */
  readonly at: boolean;
  /** First segments that are no name where @ was left out. */
  readonly reserved: readonly string[];
  /** Are handles written in small letters whatever was typed? */
  readonly small: boolean;
};

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const plain = { prefixes: [], words: [], at: false, reserved: [], small: true } as const;

export const mastodonSpelling: Spelling = {
  ...plain,
  platform: 'mastodon',
  hosts: /./,
  home: '',
  identify: identifyMastodon,
  prefixes: ['web', 'deck'],
  at: true,
  small: false,
};

/** Every network with a host of its own. */
export const spellings: readonly Spelling[] = [
  {
    ...plain,
    platform: 'instagram',
    hosts: /^(?:[a-z-]+\.)?(?:instagram\.com|instagr\.am)$/,
    home: 'www.instagram.com',
    identify: identifyInstagram,
    prefixes: ['_u', '_n'],
  },
  {
    ...plain,
    platform: 'tiktok',
    hosts: /^(?:(?:www|m|mobile|us)\.)?tiktok\.com$/,
    home: 'www.tiktok.com',
    identify: identifyTikTok,
    at: true,
    reserved: words(
      `about business channel coin community-guidelines creators discover download embed en explore following forgot-password foryou friends
      h5 inbox legal live login logout messages music node place privacy profile search settings share shop signup sticker t tag topics
      trending upload v video view`,
    ),
  },
  {
    ...plain,
    platform: 'youtube',
    hosts: /^(?:(?:www|m|mobile|music|gaming|studio)\.)?youtube\.com$/,
    home: 'www.youtube.com',
    identify: identifyYouTube,
    words: ['channel', 'c', 'user'],
    at: true,
    small: false,
  },
  {
    ...plain,
    platform: 'x',
    hosts: /^(?:(?:www|m|mobile|web)\.)?(?:x|twitter)\.com$/,
    home: 'x.com',
    identify: identifyX,
    small: false,
  },
  {
    ...plain,
    platform: 'threads',
    hosts: /^(?:(?:www|m)\.)?threads\.(?:com|net)$/,
    home: 'www.threads.com',
    identify: identifyThreads,
    at: true,
    reserved: words('about activity custom-feed download following for-you intent legal login search settings t tag'),
  },
  {
    ...plain,
    platform: 'bluesky',
    hosts: /^(?:(?:www|m|staging)\.)?bsky\.app$/,
    home: 'bsky.app',
    identify: identifyBluesky,
    words: ['profile'],
  },
  {
    ...plain,
    platform: 'facebook',
    hosts: /^(?:(?:www|web|m|mobile|mbasic|touch|free|business|[a-z]{2,3}-[a-z]{2})\.)?(?:facebook|fb)\.com$/,
    home: 'www.facebook.com',
    identify: identifyFacebook,
    prefixes: ['pg'],
    small: false,
  },
  {
    ...plain,
    platform: 'linkedin',
    hosts: /^(?:(?:www|m|mobile|touch|[a-z]{2})\.)?linkedin\.com$/,
    home: 'www.linkedin.com',
    identify: identifyLinkedIn,
    prefixes: ['comm', 'mwlite'],
    words: ['in', 'company', 'school', 'showcase'],
  },
  {
    ...plain,
    platform: 'twitch',
    hosts: /^(?:(?:www|m|mobile|go)\.)?twitch\.tv$/,
    home: 'www.twitch.tv',
    identify: identifyTwitch,
  },
  {
    ...plain,
    platform: 'telegram',
    hosts: /^(?:www\.)?(?:t\.me|telegram\.(?:me|dog))$/,
    home: 't.me',
    identify: identifyTelegram,
    prefixes: ['s'],
    small: false,
  },
  {
    ...plain,
    platform: 'reddit',
    hosts: /^(?:(?:www|old|new|sh|np|m|i|amp|[a-z]{2})\.)?reddit\.com$/,
    home: 'www.reddit.com',
    identify: identifyReddit,
    words: ['user', 'u'],
    small: false,
  },
  {
    ...plain,
    platform: 'snapchat',
    hosts: /^(?:(?:www|m|story|web)\.)?snapchat\.com$/,
    home: 'www.snapchat.com',
    identify: identifySnapchat,
    words: ['add'],
    at: true,
    reserved: words(
      'about accounts ads business create discover download explore l lens lenses map p privacy s scan spotlight stories t topic unlock web',
    ),
  },
  {
    ...plain,
    platform: 'pinterest',
    hosts: /^(?:(?:www|m|mobile|[a-z]{2})\.)?pinterest\.[a-z]{2,3}(?:\.[a-z]{2})?$/,
    home: 'www.pinterest.com',
    identify: identifyPinterest,
  },
];

/** Sites whose addresses of people look like Mastodon's (`/@name`) and are not, as far as they are known (2026). */
export const otherSites = new Set(
  words(
    `medium.com substack.com unsplash.com producthunt.com flipboard.com odysee.com rumble.com lemon8-app.com likee.video triller.co
    clubhouse.com joinclubhouse.com observablehq.com hashnode.com dev.to npmjs.com note.com steemit.com peakd.com hive.blog ecency.com
    trovo.live kick.com giphy.com vero.co buymeacoffee.com linktr.ee beacons.ai about.me cash.app venmo.com bigo.tv koo.app gettr.com
    warpcast.com farcaster.xyz zalo.me naver.com weverse.io fanvue.com passes.com stan.store ko-fi.com patreon.com onlyfans.com fansly.com
    suno.com udio.com civitai.com tumblr.com vimeo.com dailymotion.com soundcloud.com spotify.com apple.com google.com`,
  ),
);
