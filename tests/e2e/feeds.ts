/** Pages that show many people, in the layouts that networks use for them, with nobody real on them. */
export type FeedPerson = { handle: string; name: string };

export type Feed = { url: string; html(people: readonly FeedPerson[], look?: FeedLook): string };

export type FeedLook = { dark?: boolean; dir?: 'ltr' | 'rtl' };

const picture = (size: number) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#c9a27e"/><circle cx="20" cy="16" r="7" fill="#fff6"/><rect x="8" y="26" width="24" height="20" rx="10" fill="#fff6"/></svg>`;
  return `<img alt="" width="${size}" height="${size}" style="border-radius:50%;display:block" src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
};

function pageOf(title: string, body: string, { dark = false, dir = 'ltr' }: FeedLook = {}): string {
  const [paper, ink, soft, line] = dark ? ['#000', '#e7e9ea', '#71767b', '#2f3336'] : ['#fff', '#0f1419', '#536471', '#eff3f4'];
  return `<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8"><title>${title}</title><style>
    body { margin: 0; background: ${paper}; color: ${ink}; font: 15px/20px system-ui, sans-serif; }
    a { color: inherit; text-decoration: none; }
    main { position: relative; z-index: 0; width: 600px; margin: 0 auto; border-inline: 1px solid ${line}; }
    .top { position: sticky; top: 0; z-index: 2; padding: 14px 16px; background: ${paper}; font-weight: 700; border-bottom: 1px solid ${line}; }
    article { display: flex; gap: 12px; padding: 12px 16px; border-bottom: 1px solid ${line}; }
    .who { display: flex; gap: 4px; min-width: 0; }
    .name { font-weight: 700; }
    .soft { color: ${soft}; }
    .row { display: flex; align-items: center; gap: 12px; padding: 8px 16px; }
    .row button { margin-inline-start: auto; }
    .dialog { position: fixed; inset: 60px calc(50% - 200px); height: 400px; border-radius: 12px; background: ${paper}; box-shadow: 0 0 0 2000px #0008; }
    .scroller { height: 340px; overflow-y: auto; }
  </style></head><body>${body}</body></html>`;
}

const people = (of: readonly FeedPerson[], one: (person: FeedPerson, at: number) => string) => of.map(one).join('');

/** X's home timeline: picture, name and handle are three links; posts mention others; a header stays on top. */
export const xHome: Feed = {
  url: 'https://x.com/home',
  html: (of, look) =>
    pageOf(
      'Home / X',
      `<main><div class="top">For you</div>${people(of, ({ handle, name }, at) => {
        const [next] = of.slice(at + 1).concat(of);
        return `<article data-testid="tweet"><a class="picture" href="/${handle}">${picture(40)}</a><div>
        <div class="who"><a class="name" href="/${handle}">${name}</a><a class="soft handle" href="/${handle}">@${handle}</a><a class="soft" href="/${handle}/status/18000000000000${at}">· 2h</a></div>
        <p>Post number ${at}, with thanks to <a class="mention" href="/${next?.handle}">@${next?.handle}</a> for the flour</p></div></article>`;
      })}</main>`,
      look,
    ),
};

/** Instagram's list of followers: a dialog over a page, whose rows scroll inside. */
export const instagramFollowers: Feed = {
  url: 'https://www.instagram.com/explore/people/',
  html: (of, look) =>
    pageOf(
      'Suggested',
      `<main>${people(of, ({ handle }) => `<div class="row"><a class="behind" href="/${handle}/">${handle}</a></div>`)}</main>
      <div class="dialog" role="dialog"><div class="row"><b>Followers</b></div><div class="scroller">${people(
        of,
        ({ handle, name }) => `<div class="row"><a class="picture" href="/${handle}/">${picture(44)}</a><div>
        <a class="name" href="/${handle}/">${handle}</a><br><span class="soft">${name}</span></div><button>Follow</button></div>`,
      )}</div></div>`,
      look,
    ),
};

/** TikTok's search: picture and name in one link, and below it a name that words follow at once, as comments have it. */
export const tiktokComments: Feed = {
  url: 'https://www.tiktok.com/search/user?q=bread',
  html: (of, look) =>
    pageOf(
      'bread',
      `<main>${people(
        of,
        ({
          handle,
          name,
        }) => `<div class="row"><a class="picture" href="https://www.tiktok.com/@${handle}?lang=en">${picture(60)}<span class="name">${name}</span></a></div>
        <p style="padding:0 16px"><a class="text" href="/@${handle}">${handle}</a> <span>says that bread is bread</span></p>`,
      )}</main>`,
      look,
    ),
};

/** Bluesky's timeline: a row that is one link to the post lies under the links to its author. */
export const blueskyFeed: Feed = {
  url: 'https://bsky.app/',
  html: (of, look) =>
    pageOf(
      'Home',
      `<main>${people(
        of,
        (
          { handle, name },
          at,
        ) => `<article style="position:relative"><a style="position:absolute;inset:0" href="/profile/${handle}/post/3k${at}"></a>
        <a class="picture" style="position:relative" href="/profile/${handle}">${picture(42)}</a><div style="position:relative;pointer-events:none">
        <a class="name" href="/profile/${handle}">${name}</a> <a class="soft" href="/profile/${handle}">@${handle}</a><p>Post number ${at}</p></div></article>`,
      )}</main>`,
      look,
    ),
};
