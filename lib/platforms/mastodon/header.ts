import { type CountContext, parseCount } from '../../counts/parse';
import { sharpen, wholeCount, wholeNumbersIn } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Reading } from '../../model/reading';
import { clip, first, textOf } from '../dom';
import { hostOf, linkedPlace } from './address';

const absent: Count = { value: null, why: 'absent' };

/** Lists of followers and of the followed, in every layout since 2017; a list's own tabs and cards of other people have them too. */
export const lists = 'a[href$="/followers"], a[href$="/following"]';
const elsewhere = 'article, .status, .hover-card';
/** What the owner wrote, which may link anywhere. */
const written = '.account__header__content, .translate, dl, table';

/** Name and handle until 4.5; without counters while the instance hides the profile. */
export const nameBlock = '.account__header__tabs__name';

export type Header = {
  account: string;
  isLocal: boolean;
  /** Holds the name and the counters, not the timeline. */
  root: Element;
  /** `list`: since 4.6 (2026); `links`: 4.0 to 4.5, and the app before it; `public`: pages drawn by the server until 3.5. */
  layout: 'list-2026' | 'links-2022' | 'public-2018';
};

/** The header of the account on the screen, or null. */
export function headerOf(doc: Document): Header | null {
  for (const link of doc.querySelectorAll(lists)) {
    if (link.closest(`${elsewhere}, ${written}`) !== null) continue;
    const place = linkedPlace(link, doc);
    const root = place !== null && /^\/follow\w+$/.test(place.rest) ? around(link) : null;
    if (place === null || root === null) continue;
    const isPublic = root.querySelector('.counter-number') !== null;
    const layout = isPublic ? 'public-2018' : link.closest('li') === null ? 'links-2022' : 'list-2026';
    return { account: place.account, isLocal: place.isLocal, root, layout };
  }
  return null;
}

/** The smallest part around the counters that has the name too. */
function around(link: Element): Element | null {
  for (let part = link.parentElement; part !== null; part = part.parentElement) {
    if (part.querySelector('h1') !== null) return part.localName === 'body' ? null : part;
  }
  return null;
}

/** Whose name stands in a header without counters (until 4.5). "@name@host" in full, however much of it is seen. */
export function namedAccount(doc: Document): string | null {
  const text = textOf(doc.querySelector(`${nameBlock} small span`));
  const [, name, host = hostOf(doc)] = /^@([\w.-]+)(?:@([a-z0-9.-]+))?/i.exec(text) ?? [];
  return name === undefined ? null : `${name}@${host.toLowerCase()}`;
}

/**
 * Each counter by the address that it links to; since 4.6 the posts have none, and are the only figure with a title that is no link or
 * button. Since then figures stand there also for a profile that is suspended or hidden, which tells them from real ones by its pictures.
 */
export function readCounters(
  header: Header,
  doc: Document,
  context: Omit<CountContext, 'from'>,
): Pick<Reading, 'followers' | 'following' | 'posts'> {
  const links = [...header.root.querySelectorAll('a[href]')].filter((link) => link.closest(`${elsewhere}, ${written}`) === null);
  const linked = (rest: RegExp) =>
    links.find((link) => {
      const place = linkedPlace(link, doc);
      return place?.account === header.account && rest.test(place.rest) && (rest !== profile || figureIn(link) !== link);
    });
  const [followers, following] = [linked(/^\/followers$/), linked(/^\/following$/)];
  if (header.layout !== 'list-2026') return countsIn({ followers, following, posts: linked(profile) }, context);
  if (header.root.querySelector('img') === null) return countsIn({}, context);
  const figures = [...((followers ?? following)?.closest('ul')?.querySelectorAll('li[title]') ?? [])];
  const unlinked = figures.filter((item) => item.querySelector('a, button') === null);
  return countsIn({ followers, following, posts: unlinked.length === 1 ? unlinked[0] : undefined }, context);
}

type Counters = Partial<Record<'followers' | 'following' | 'posts', Element | undefined>>;

function countsIn({ followers, following, posts }: Counters, context: Omit<CountContext, 'from'>) {
  return { followers: countIn(followers, context), following: countIn(following, context), posts: countIn(posts, context) };
}

const profile = /^\/?$/;

/** The number of a counter without its label. */
function figureIn(counter: Element): Element {
  return first(counter, ['strong', '.counter-number']) ?? counter;
}

/** The abbreviated number on the screen, made exact by the title of its link or list item; a dash where an instance lets people hide it. */
function countIn(counter: Element | undefined, context: Omit<CountContext, 'from'>): Count {
  if (counter === undefined) return absent;
  const holder = counter.hasAttribute('title') ? counter : counter.closest('li, .counter');
  const title = holder?.getAttribute('title') ?? holder?.getAttribute('data-tooltip') ?? '';
  const text = textOf(figureIn(counter));
  if (/^[-–—−]1?$/.test(text) || /^[-–—−]/.test(title)) return { value: null, why: 'hidden' };
  const whole = wholeNumbersIn(title);
  return sharpen(parseCount(text, { ...context, from: 'text' }), whole.length === 1 ? wholeCount(whole[0], 'title') : absent);
}

/** Name, bio and picture. Mastodon verifies links and no accounts; one that asks before it is followed still shows itself. */
export function readPerson({ root }: Header, doc: Document): Pick<Reading, 'name' | 'bio' | 'avatar'> {
  const heading = root.querySelector('h1');
  const handle = textOf(heading?.querySelector('small'));
  const name = heading && first(heading, ['bdi', ':scope > span']);
  // Marked as what may be translated, as are the fields below it.
  const translated = [...root.querySelectorAll('.translate')].find((part) => part.closest('dl') === null);
  const bio = root.querySelector('.account__header__content') ?? translated ?? doc.querySelector('.public-account-bio .p-note');
  return {
    name: clip(name ? textOf(name) : textOf(heading).replace(handle, ''), 500),
    bio: clip(textOf(bio), 10_000),
    avatar: avatarOf(root),
  };
}

function avatarOf(root: Element): Reading['avatar'] {
  const link = root.querySelector('a[href*="/avatars/"]') ?? root.parentElement?.querySelector(':scope > .avatar img');
  const source = link?.getAttribute('href') ?? link?.getAttribute('src') ?? '';
  if (source === '') return 'unknown';
  return /\/missing\.png(?:$|\?)/.test(source) ? 'default' : 'present';
}
