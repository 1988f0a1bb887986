/** An invented person on a page in TikTok's layout of 2026: the plainest of the four, for tests that are about the extension and not about a layout. */
export type Person = {
  handle: string;
  name: string;
  bio?: string;
  /** Counts as the page writes them: "3666", "272.6K". */
  followers: string;
  following: string;
  likes: string;
  /** Views of each video, newest first. */
  views: string[];
  lang?: string;
  dir?: 'ltr' | 'rtl';
};

export const mara: Person = {
  handle: 'mara.bakes',
  name: 'Mara Bakes',
  bio: 'Bread, butter, Bremen',
  followers: '48211',
  following: '312',
  likes: '905114',
  views: ['12031', '9800', '15077', '11200', '8700', '22040', '10310', '9904', '13500', '7788', '12800', '16090'],
};

export const juno: Person = {
  handle: 'juno_rides',
  name: 'Juno Rides',
  bio: 'Two wheels',
  followers: '2345678',
  following: '77',
  likes: '41200345',
  views: ['511200', '498000', '622010', '587300', '401900', '533800'],
};

export const addressOf = ({ handle }: Person) => `https://www.tiktok.com/@${handle}`;

export const forYou = {
  url: 'https://www.tiktok.com/foryou',
  html: document('For you', '<main><h1>For you</h1><p>Somebody else’s video, 9.9M views</p></main>'),
};

/** The whole page of a person; `tiles` says how many videos are there already, all unless told. */
export function profilePage(person: Person, tiles = person.views.length): string {
  const { handle, name, bio = '', followers, following, likes, views } = person;
  const body = `
    <nav>TikTok <input aria-label="Search"></nav>
    <div data-e2e="user-page">
      <div data-e2e="user-avatar"><img alt="" src="https://cdn.example/${handle}.jpeg"></div>
      <div><h1 data-e2e="user-title">${escapeText(name)}</h1><h2 data-e2e="user-subtitle">${handle}</h2></div>
      <h3>
        <div><strong title="Following" data-e2e="following-count">${following}</strong><span data-e2e="following">Following</span></div>
        <div><strong title="Followers" data-e2e="followers-count">${followers}</strong><span data-e2e="followers">Followers</span></div>
        <div><strong title="Likes" data-e2e="likes-count">${likes}</strong><span data-e2e="likes">Likes</span></div>
      </h3>
      <h2 data-e2e="user-bio">${escapeText(bio)}</h2>
      <div data-e2e="user-post-item-list">${views
        .slice(0, tiles)
        .map((count, i) => videoTile(handle, i, count))
        .join('')}</div>
    </div>`;
  return document(`${name} (@${handle})`, body, person);
}

export function videoTile(handle: string, index: number, views: string): string {
  const id = String(7_600_000_000_000_000_000n - BigInt(index) * 1_000_000_000n);
  return `<div data-e2e="user-post-item"><a href="https://www.tiktok.com/@${handle}/video/${id}"><strong data-e2e="video-views">${views}</strong></a></div>`;
}

function document(title: string, body: string, { lang = 'en', dir = 'ltr' }: Partial<Person> = {}): string {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${escapeText(title)}</title></head><body>${body}</body></html>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
