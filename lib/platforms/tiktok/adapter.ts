import { parseCount } from '../../counts/parse';
import { sharpen } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Identity, ProfileRef, Reading, Unavailable } from '../../model/reading';
import type { PlatformAdapter } from '../adapter';
import { clip, pastBadge, textOf } from '../dom';
import { identifyTikTok } from './address';
import { type AccountData, accountData, dataScript, outcome } from './data';
import { readItems, tile } from './items';
import { postRegion, readPost } from './post';
import { page, profilePage, shownName, subtitle, title } from './profile';

const followers = '[data-e2e="followers-count"]';

/** TikTok's own picture for accounts without one: the object id in its address. */
const defaultAvatar = '1594805258216454';

const notFoundCodes: readonly number[] = [10202, 10221, 10223];
const privateCode = 10222;

/**
 * TikTok, layouts of 2022 to 2026. Counts come from the screen by data-e2e, sharpened by the exact ones of the embedded data
 * when those are of the shown account and agree with the screen. The `title` of a count is its label in the page's language, and
 * ld+json and `stats` differ from the screen (110.3M and 108.5M on one page of 2022): none of them is read.
 */
export const tiktok: PlatformAdapter = {
  id: 'tiktok',
  notation: 'latin',
  region: [page],
  probes: [title, subtitle, followers, '[data-e2e="following-count"]', '[data-e2e="likes-count"]', tile, dataScript],
  identify: identifyTikTok,
  shown,
  unavailable,
  read,
  readPost,
  postRegion,
  anchor: (doc) => pastBadge(profilePage(doc)?.querySelector(title) ?? null),
};

function shown(doc: Document): Identity | null {
  const name = shownName(doc);
  if (name === null) return null;
  return { handle: name.handle, id: accountData(doc, name.handle)?.id ?? null, legacy: null };
}

/** Private accounts still show their counts; those whose posts this visitor may see are read like any other. */
function unavailable(doc: Document, ref: ProfileRef): Unavailable | null {
  const name = shownName(doc);
  if (name !== null) {
    const visible = doc.querySelector(tile);
    const theirs = name.handle.toLowerCase() === ref.value.toLowerCase();
    return theirs && visible === null && accountData(doc, name.handle)?.private === true ? 'private' : null;
  }
  const found = outcome(doc);
  if (found === null || found.handle?.toLowerCase() !== ref.value.toLowerCase()) return null;
  if (found.statusCode === privateCode) return 'private';
  return notFoundCodes.includes(found.statusCode) ? 'not-found' : null;
}

function read(doc: Document, ref: ProfileRef, lang: string): Reading {
  const root = profilePage(doc) ?? doc.documentElement;
  const name = shownName(doc);
  const data = name === null ? null : accountData(doc, name.handle);
  const count = (what: string, exact: keyof Pick<AccountData, 'followers' | 'following' | 'totalLikes'>): Count => {
    const element = root.querySelector(`[data-e2e="${what}-count"]`);
    if (element === null) return { value: null, why: 'absent' };
    const onScreen = parseCount(textOf(element), { lang, notation: 'latin', from: 'text' });
    return data === null || onScreen.value === null ? onScreen : sharpen(onScreen, data[exact]);
  };
  return {
    platform: 'tiktok',
    ref,
    handle: name?.handle ?? null,
    canonicalId: data?.id ?? null,
    name: clip(name?.nickname ?? data?.name, 500),
    // An empty bio is shown as a sentence in the page's language ("No bio yet.").
    bio: data?.bio === '' ? null : clip(textOf(root.querySelector('[data-e2e="user-bio"]')), 10_000),
    verified: data?.verified ?? (badge(root) === null ? null : true),
    private: data?.private ?? null,
    avatar: avatar(root),
    followers: count('followers', 'followers'),
    following: count('following', 'following'),
    posts: data?.posts ?? { value: null, why: 'absent' },
    totalLikes: count('likes', 'totalLikes'),
    items: readItems(doc, lang),
    lang,
    layout: name?.layout ?? 'none',
  };
}

/** The tick beside the first line of the header. */
function badge(root: Element): Element | null {
  return root.querySelector(`${title} svg, ${title} + svg`);
}

function avatar(root: Element): Reading['avatar'] {
  const source = root.querySelector('[data-e2e="user-avatar"] img')?.getAttribute('src') ?? '';
  if (source.includes(defaultAvatar)) return 'default';
  return /^https?:/.test(source) ? 'present' : 'unknown';
}
