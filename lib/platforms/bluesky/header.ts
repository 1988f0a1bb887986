import { parseCount } from '../../counts/parse';
import { sharpen } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Identity, Reading } from '../../model/reading';
import { agreed, clip, textOf } from '../dom';
import { actorOf, isHandle } from './address';
import { type ShortNumbers, shownCount } from './count';
import { readSchema } from './schema';
import { firstOnScreen } from './screen';

const absent: Count = { value: null, why: 'absent' };

/** The counters' links: test ids since 2023; the addresses are the same in all layouts. */
const followersLink = ['[data-testid="profileHeaderFollowersButton"]', 'a[href^="/profile/"][href$="/followers"]'];
const followsLink = ['[data-testid="profileHeaderFollowsButton"]', 'a[href^="/profile/"]:is([href$="/follows"], [href$="/following"])'];

const displayName = ['[data-testid="profileHeaderDisplayName"]'];
const description = '[data-testid="profileHeaderDescription"]';
const picture = '[data-testid="profileHeaderAviButton"]';

/** The tick of a verified account (2025-26) and the label of its button in English. */
const tick = 'path[d^="M17.659 8.175"], [aria-label="View this user\'s verifications"]';

/**
 * Whose profile is on the screen: by the counters' links and the handle under the name. An account whose handle is broken is linked by
 * its id. null while they contradict each other, or when they name nobody.
 */
export function identityOn(doc: Document, screen: Element): Identity | null {
  const linked = [followersLink, followsLink].map((link) => actorOf(firstOnScreen(screen, link)?.getAttribute('href') ?? ''));
  const named = (kind: string) => linked.flatMap((actor) => (actor?.kind === kind ? [actor.value] : []));
  const handles = [...named('handle'), ...handleUnderName(screen)];
  const ids = [...named('id'), ...idInPicture(screen)];
  const handle = agreed(handles);
  const id = agreed(ids);
  const contradicts = (handle === null && handles.length > 0) || (id === null && ids.length > 0);
  if (contradicts || (handle === null && id === null)) return null;
  return { handle, id: id ?? (handle === null ? null : readSchema(doc, handle).id), legacy: null };
}

/** The element with the name. */
export function nameOn(screen: Element): Element | null {
  return firstOnScreen(screen, displayName);
}

/** The first text outside links and bio that is a handle, met on the way up from the name to the counters. */
function handleUnderName(screen: Element): string[] {
  const name = nameOn(screen);
  const counter = firstOnScreen(screen, followersLink);
  for (let above = name?.parentElement ?? null; above !== null && above !== screen.parentElement; above = above.parentElement) {
    for (const element of above.querySelectorAll('*')) {
      if (element.children.length > 0 || name?.contains(element) || element.closest(`a, ${description}`) !== null) continue;
      const [, handle = ''] = /^@(\S+)$/.exec(plain(element)) ?? [];
      if (isHandle(handle)) return [handle];
    }
    if (above.contains(counter)) return [];
  }
  return [];
}

/** Handles may stand between marks of writing direction. */
function plain(element: Element): string {
  return textOf(element).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** The address of a picture has its owner's id in it. */
function idInPicture(screen: Element): string[] {
  const source = firstOnScreen(screen, [`${picture} img`])?.getAttribute('src') ?? '';
  const [, id] = /\/img\/avatar\w*\/plain\/(did:[^/]+)\//.exec(source) ?? [];
  return id === undefined ? [] : [id];
}

/**
 * Followers and follows have the full number in their label since 2025, and the abbreviated one before, which is on the screen too.
 * Posts have no label; where the data of the first load is about the same account and agrees with the screen, it has all three in full.
 */
export function readCounters(
  doc: Document,
  screen: Element,
  handle: string | null,
  context: ShortNumbers,
): Pick<Reading, 'followers' | 'following' | 'posts'> {
  const followers = firstOnScreen(screen, followersLink);
  const follows = firstOnScreen(screen, followsLink);
  const schema = readSchema(doc, handle ?? '');
  const posts = postsBeside(followers, follows);
  const agreeing = (shown: Count, exact: Count): Count => (shown.value === null ? shown : sharpen(shown, exact));
  return {
    followers: agreeing(countOn(followers, context), schema.followers),
    following: agreeing(countOn(follows, context), schema.following),
    posts: agreeing(posts === null ? absent : shownCount(textOf(posts), context), schema.posts),
  };
}

function countOn(link: Element | null, context: ShortNumbers): Count {
  if (link === null) return absent;
  const label = link.getAttribute('aria-label') ?? '';
  const full: Count = label === '' ? absent : parseCount(label, { ...context, from: 'label' });
  return sharpen(shownCount(textOf(link), context), full);
}

/** The text in the counters' row that has a number and no link, if it is the only one. */
function postsBeside(followers: Element | null, follows: Element | null): Element | null {
  let row = follows?.parentElement ?? null;
  while (row !== null && !row.contains(followers)) row = row.parentElement;
  if (row === null || followers === null) return null;
  const texts = [...row.querySelectorAll(':scope > [dir], :scope > * > [dir]')].filter(
    (text) => text.closest('a') === null && text.querySelector('a') === null && /\p{Nd}/u.test(textOf(text)),
  );
  const [posts, ...more] = texts.filter((text) => !texts.some((other) => other !== text && other.contains(text)));
  return posts === undefined || more.length > 0 ? null : posts;
}

/** Is the follower count written out in full in its label? */
export function layoutOf(screen: Element, lang: string): string {
  const link = firstOnScreen(screen, followersLink);
  if (link === null) return 'none';
  if (!link.matches('[data-testid="profileHeaderFollowersButton"]')) return 'hrefs-2023';
  const label = parseCount(link.getAttribute('aria-label') ?? '', { lang, notation: 'language', from: 'label' });
  return label.value !== null && label.exact ? 'full-labels-2025' : 'short-labels-2023';
}

/** Name, bio, badge and picture. Nobody's account is private on this network. */
export function readPerson(screen: Element): Pick<Reading, 'name' | 'bio' | 'verified' | 'private' | 'avatar'> {
  const name = nameOn(screen);
  return {
    name: clip(textOf(name), 500),
    bio: clip(firstOnScreen(screen, [description])?.textContent, 10_000),
    verified: name && isVerified(name),
    private: false,
    avatar: avatarOn(screen),
  };
}

/** The badge stood inside the name in 2025 and stands beside it since; another badge may stand there too. */
function isVerified(name: Element): boolean | null {
  const places = [name, name.nextElementSibling].filter((place) => place !== null);
  if (places.some((place) => place.matches(tick) || place.querySelector(tick) !== null)) return true;
  return places.some((place) => place.querySelector('button svg') !== null) ? null : false;
}

function avatarOn(screen: Element): Reading['avatar'] {
  const button = firstOnScreen(screen, [picture]);
  if (button?.querySelector('[data-testid="userAvatarFallback"]')) return 'default';
  return button?.querySelector('img')?.getAttribute('src') ? 'present' : 'unknown';
}
