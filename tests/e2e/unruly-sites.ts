import type { PlatformId } from '../../lib/model/reading';

/** An invented account with the counts of its page as the page writes them. */
export type Account = { handle: string; name: string; followers: string; following: string; posts: string; likes: string };

/** A change of the page: new text inside what `select` finds, or new attributes on it. */
export type Edit = { select: string; text?: string; attributes?: Record<string, string> };

/** A network's profile page in parts that a script can change one by one. */
export type Site = {
  platform: PlatformId;
  address(account: Account, tab?: string): string;
  /** An address of the network that is no profile. */
  elsewhere: string;
  /** A post's address. */
  post(account: Account): string;
  /** Selector and markup of the page's main part, of its header and of its grid of posts. */
  main: { select: string; html(account: Account): string };
  header: { select: string; html(account: Account): string };
  grid: { select: string; html(account: Account, posts?: readonly number[]): string };
  /** What says whose page it is. */
  naming(account: Account): Edit[];
  /** One list of changes per count on the screen. */
  counting(account: Account): Edit[][];
  /** Structured data and titles of the first load, which stay when the visitor moves on. */
  head(account: Account): string;
  /** Opens and closes what stands around the main part. */
  frame: readonly [string, string];
};

export function pageOf(site: Site, account: Account, main = site.main.html(account)): string {
  const [open, close] = site.frame;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${account.name} (@${account.handle})</title>${site.head(account)}</head><body>${open}${main}${close}</body></html>`;
}

const six = [1, 2, 3, 4, 5, 6];
/** Ids of posts in the shapes that the networks give them. */
const code = ({ handle }: Account, i: number) => `${handle}_______`.slice(0, 7) + String(i).padStart(4, '0');
const digits = ({ handle }: Pick<Account, 'handle'>, i: number) =>
  `7${[...handle].map((letter) => letter.charCodeAt(0) % 10).join('')}000000000000000`.slice(0, 15) + String(i).padStart(4, '0');

const instagram: Site = {
  platform: 'instagram',
  address: ({ handle }, tab = '') => `https://www.instagram.com/${handle}/${tab}`,
  elsewhere: 'https://www.instagram.com/explore/',
  post: (account) => `https://www.instagram.com/p/${code(account, 1)}/`,
  frame: ['<div id="mount">', '</div>'],
  head: ({ handle, name, followers }) =>
    `<meta property="og:description" content="${followers} Followers, 1 Following, 2 Posts - See Instagram photos from ${name} (@${handle})">`,
  main: {
    select: 'main',
    html: (account) => `<main>${instagram.header.html(account)}${instagram.grid.html(account)}</main>`,
  },
  header: {
    select: '#header',
    html: ({ handle, followers, following, posts }) =>
      `<div id="header"><header><section><div><a href="/${handle}/"><h2>${handle}</h2></a></div><div><div><span id="posts">${posts}</span> posts</div><div><a id="followers" href="/${handle}/followers/"><span title="${followers}">${followers}</span> followers</a></div><div><a id="following" href="/${handle}/following/"><span>${following}</span> following</a></div></div></section></header><div role="tablist"><a aria-selected="true" href="/${handle}/reels/">Reels</a></div></div>`,
  },
  grid: {
    select: '#grid',
    html: (account, posts = six) =>
      `<div id="grid">${posts.map((i) => `<a href="/${account.handle}/p/${code(account, i)}/"><img alt=""><ul><li>${i}07</li><li>${i}</li></ul></a>`).join('')}</div>`,
  },
  naming: ({ handle }) => [
    { select: 'main header h2', text: handle },
    { select: '#followers', attributes: { href: `/${handle}/followers/` } },
    { select: '#following', attributes: { href: `/${handle}/following/` } },
    { select: '[role="tablist"] a', attributes: { href: `/${handle}/reels/` } },
  ],
  counting: ({ followers, following, posts }) => [
    [{ select: '#followers span', text: followers, attributes: { title: followers } }],
    [{ select: '#following span', text: following }],
    [{ select: '#posts', text: posts }],
  ],
};

const tiktok: Site = {
  platform: 'tiktok',
  address: ({ handle }) => `https://www.tiktok.com/@${handle}`,
  elsewhere: 'https://www.tiktok.com/explore',
  post: (account) => `https://www.tiktok.com/@${account.handle}/video/${digits(account, 1)}`,
  frame: ['<div id="app">', '</div>'],
  head: ({ handle, name, followers, following, posts, likes }) =>
    `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${JSON.stringify({
      __DEFAULT_SCOPE__: {
        'webapp.user-detail': {
          userInfo: {
            user: {
              uniqueId: handle,
              nickname: name,
              id: digits({ handle }, 0),
              signature: '',
              verified: false,
              privateAccount: false,
            },
            statsV2: { followerCount: followers, followingCount: following, heartCount: likes, videoCount: posts },
          },
          statusCode: 0,
        },
      },
    })}</script>`,
  main: {
    select: '[data-e2e="user-page"]',
    html: (account) => `<div data-e2e="user-page">${tiktok.header.html(account)}${tiktok.grid.html(account)}</div>`,
  },
  header: {
    select: '#header',
    html: ({ handle, name, followers, following, likes }) =>
      `<div id="header"><div><h1 data-e2e="user-title">${name}</h1><h2 data-e2e="user-subtitle">${handle}</h2></div><h3><div><strong data-e2e="following-count">${short(following)}</strong></div><div><strong data-e2e="followers-count">${short(followers)}</strong></div><div><strong data-e2e="likes-count">${short(likes)}</strong></div></h3></div>`,
  },
  grid: {
    select: '[data-e2e="user-post-item-list"]',
    html: (account, posts = six) =>
      `<div data-e2e="user-post-item-list">${posts.map((i) => `<div data-e2e="user-post-item"><a href="https://www.tiktok.com/@${account.handle}/video/${digits(account, i)}"><strong data-e2e="video-views">${i}107</strong></a></div>`).join('')}</div>`,
  },
  naming: ({ handle, name }) => [
    { select: '[data-e2e="user-title"]', text: name },
    { select: '[data-e2e="user-subtitle"]', text: handle },
  ],
  counting: ({ followers, following, likes }) => [
    [{ select: '[data-e2e="followers-count"]', text: short(followers) }],
    [{ select: '[data-e2e="following-count"]', text: short(following) }],
    [{ select: '[data-e2e="likes-count"]', text: short(likes) }],
  ],
};

const youtube: Site = {
  platform: 'youtube',
  address: ({ handle }, tab = '') => `https://www.youtube.com/@${handle}${tab && `/${tab}`}`,
  elsewhere: 'https://www.youtube.com/feed/trending',
  post: (account) => `https://www.youtube.com/watch?v=${code(account, 1)}`,
  frame: ['<ytd-app><div id="page-manager">', '</div></ytd-app>'],
  head: ({ handle }) =>
    `<script>var ytInitialData = {"metadata":{"channelMetadataRenderer":{"title":"t","externalId":"UC${`${handle.replaceAll('.', '_')}0000000000000000000000`.slice(0, 22)}","vanityChannelUrl":"http://www.youtube.com/@${handle}"}}};</script>`,
  main: {
    select: 'ytd-browse:not([hidden])',
    html: (account) =>
      `<ytd-browse page-subtype="channels" role="main"><div id="page-header">${youtube.header.html(account)}</div><div id="primary">${youtube.grid.html(account)}</div></ytd-browse>`,
  },
  header: {
    select: 'ytd-browse:not([hidden]) yt-page-header-renderer',
    html: ({ handle, name, followers, posts }) =>
      `<yt-page-header-renderer><h1><span>${name}</span></h1><yt-content-metadata-view-model><div class="row"><span class="handle">@${handle}</span></div><div class="row"><span class="subs">${short(followers)} subscribers</span><span aria-hidden="true"> • </span><span class="videos">${short(posts)} videos</span></div></yt-content-metadata-view-model></yt-page-header-renderer>`,
  },
  grid: {
    select: 'ytd-browse:not([hidden]) #contents',
    html: (account, posts = six) =>
      `<div id="contents">${posts.map((i) => `<ytd-rich-item-renderer><a href="/watch?v=${code(account, i)}">Video ${i}</a><div id="metadata-line"><span>${i}.1K views</span><span>${i} days ago</span></div></ytd-rich-item-renderer>`).join('')}</div>`,
  },
  naming: ({ handle, name }) => [
    { select: 'ytd-browse:not([hidden]) h1 span', text: name },
    { select: 'ytd-browse:not([hidden]) .handle', text: `@${handle}` },
  ],
  counting: ({ followers, posts }) => [
    [{ select: 'ytd-browse:not([hidden]) .subs', text: `${short(followers)} subscribers` }],
    [{ select: 'ytd-browse:not([hidden]) .videos', text: `${short(posts)} videos` }],
  ],
};

const x: Site = {
  platform: 'x',
  address: ({ handle }, tab = '') => `https://x.com/${handle}${tab && `/${tab}`}`,
  elsewhere: 'https://x.com/explore',
  post: (account) => `https://x.com/${account.handle}/status/${digits(account, 1)}`,
  frame: ['<div id="react-root">', '</div>'],
  head: ({ handle, name, followers, following, posts }) =>
    `<script type="application/ld+json" data-testid="UserProfileSchema-test">${JSON.stringify({
      mainEntity: {
        additionalName: handle,
        givenName: name,
        identifier: digits({ handle }, 0),
        interactionStatistic: [
          { interactionType: 'https://schema.org/FollowAction', userInteractionCount: Number(followers) },
          { interactionType: 'https://schema.org/SubscribeAction', userInteractionCount: Number(following) },
          { interactionType: 'https://schema.org/WriteAction', userInteractionCount: Number(posts) },
        ],
      },
    })}</script>`,
  main: {
    select: 'main',
    html: (account) => `<main><div data-testid="primaryColumn">${x.header.html(account)}${x.grid.html(account)}</div></main>`,
  },
  header: {
    select: '#header',
    html: ({ handle, name, followers, following, posts }) =>
      `<div id="header"><div><h2>${name}</h2><div id="posts">${short(posts)} posts</div></div><div data-testid="UserName"><div dir="ltr"><span>${name}</span></div><div><span>@${handle}</span></div></div><div><a id="following" href="/${handle}/following"><span>${short(following)}</span> Following</a><a id="followers" href="/${handle}/verified_followers"><span>${short(followers)}</span> Followers</a></div><div role="tablist"><a role="tab" aria-selected="true" href="/${handle}">Posts</a></div></div>`,
  },
  grid: {
    select: '#timeline',
    html: (account, posts = six) =>
      `<div id="timeline">${posts
        .map(
          (i) =>
            `<article data-testid="tweet"><a href="/${account.handle}/status/${digits(account, i)}"><time datetime="2025-12-0${(i % 9) + 1}T10:00:00.000Z">Dec ${i}</time></a><div role="group"><button data-testid="reply">${i}</button><button data-testid="retweet">${i}</button><button data-testid="like">${i}07</button></div></article>`,
        )
        .join('')}</div>`,
  },
  naming: ({ handle, name }) => [
    { select: '#header h2', text: name },
    { select: '[data-testid="UserName"] > div:last-child span', text: `@${handle}` },
    { select: '#following', attributes: { href: `/${handle}/following` } },
    { select: '#followers', attributes: { href: `/${handle}/verified_followers` } },
    { select: '[role="tablist"] a', attributes: { href: `/${handle}` } },
  ],
  counting: ({ followers, following, posts }) => [
    [{ select: '#followers span', text: short(followers) }],
    [{ select: '#following span', text: short(following) }],
    [{ select: '#posts', text: `${short(posts)} posts` }],
  ],
};

/** As these networks abbreviate: "48.2K", cut off, digits below 10,000 in full. */
export function short(count: string): string {
  const value = Number(count);
  if (!(value >= 10_000)) return count;
  const [unit, step] = value >= 1e9 ? ['B', 1e9] : value >= 1e6 ? ['M', 1e6] : ['K', 1e3];
  return `${Math.floor((value / step) * 10) / 10}${unit}`;
}

export const unrulySites: readonly Site[] = [instagram, tiktok, youtube, x];
