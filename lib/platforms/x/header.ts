import { type CountContext, parseCount } from '../../counts/parse';
import type { Count } from '../../model/count';
import type { Reading } from '../../model/reading';
import { agreed, clip, first, textOf } from '../dom';
import { handleOf } from './address';

const absent: Count = { value: null, why: 'absent' };

/** The counters' links, the same through every rebuild: since mid 2023, before. On the lists of followers the tabs look alike. */
const followersLink = ['a[href$="/verified_followers"]:not([role="tab"])', 'a[href$="/followers"]:not([role="tab"])'];
const followingLink = ['a[href$="/following"]:not([role="tab"])'];

/** The column that holds the profile: by its test id (2018-2026), or all of `main` in the layout of 2026 without test ids. */
export function columnOf(doc: Document): Element | null {
  return first(doc, ['[data-testid="primaryColumn"]', 'main']);
}

/**
 * Whose profile is on screen, by the counters' links and by the handle under the name; null while these contradict each other,
 * as they do for a moment during in-site navigation.
 */
export function handleOnScreen(doc: Document): string | null {
  const column = columnOf(doc);
  if (column === null) return null;
  const links = [first(column, followersLink), first(column, followingLink)];
  return agreed([...links.map((link) => handleOf(link?.getAttribute('href') ?? '')), handleUnderName(column)]);
}

/** A name may look like a handle too; the handle stands after it. */
function handleUnderName(column: Element): string | null {
  const texts = [...column.querySelectorAll('[data-testid="UserName"] span')].map((span) => span.textContent ?? '');
  return texts.findLast((text) => /^@\w{1,15}$/.test(text))?.slice(1) ?? null;
}

/** Followers and following as written on the counters, abbreviated above 9,999; posts from the line under the title. */
export function readCounters(column: Element, context: Omit<CountContext, 'from'>): Pick<Reading, 'followers' | 'following' | 'posts'> {
  const [followers, following] = [followersLink, followingLink].map((selectors) => first(column, selectors));
  return {
    followers: countIn(followers, context),
    following: countIn(following, context),
    posts: isRootTab(column) ? countIn(column.querySelector('h2')?.nextElementSibling, context) : absent,
  };
}

/** On other tabs the line under the title counts something else ("3,025 Likes", "N photos & videos"). */
function isRootTab(column: Element): boolean {
  const path = column.querySelector('[role="tablist"] [aria-selected="true"][href]')?.getAttribute('href') ?? '';
  return /^\/\w{1,15}\/?(?:\?|$)/.test(path);
}

/** A layout that is being rolled out in 2026 may carry the full number in a `title`. */
function countIn(element: Element | null | undefined, context: Omit<CountContext, 'from'>): Count {
  if (!element) return absent;
  const title = element.querySelector('[title]')?.getAttribute('title');
  const full: Count = title ? parseCount(title, { ...context, from: 'title' }) : absent;
  return full.value === null ? parseCount(textOf(element), { ...context, from: 'text' }) : full;
}

/** Name, bio, badge, lock and picture; null for what the layout without test ids does not mark. */
export function readPerson(column: Element): Pick<Reading, 'name' | 'bio' | 'verified' | 'private' | 'avatar'> {
  const named = column.querySelector('[data-testid="UserName"]');
  const has = (selector: string): boolean | null => named && named.querySelector(selector) !== null;
  return {
    name: clip(textOf(named?.querySelector('[dir]')), 500),
    bio: clip(column.querySelector('[data-testid="UserDescription"]')?.textContent, 10_000),
    verified: has('[data-testid="icon-verified"], svg[data-icon^="icon-verified"]'),
    private: has('[data-testid="icon-lock"], svg[data-icon^="icon-lock"]'),
    avatar: avatarOf(column),
  };
}

function avatarOf(column: Element): Reading['avatar'] {
  const source = column.querySelector('a[href$="/photo"] img')?.getAttribute('src') ?? '';
  if (source === '') return 'unknown';
  return source.includes('default_profile') ? 'default' : 'present';
}
