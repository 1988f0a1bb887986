import { parseCount } from '../../counts/parse';
import { sharpen } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Identity, ProfileRef, Reading, Unavailable } from '../../model/reading';
import type { PlatformAdapter } from '../adapter';
import { agreed, clip, first, pastBadge, textOf } from '../dom';
import { identifyPinterest, usernameOfTab } from './address';
import { type Account, accountOf, dataScripts, metaCount } from './data';

const absent: Count = { value: null, why: 'absent' };

/** By data-test-id: public code of 2020 to 2026. Monthly views stand beside these without a name, and are none of them. */
const header = '[data-test-id="profile-header"]';
/** Its own line since about 2024; before that only the tabs told it. */
const line = '[data-test-id="profile-username"]';
const tab = 'a[role="tab"], a[id$="-profile-tab"], [id$="-profile-tab"] a';
const names = ['[data-test-id="profile-name"]', `${header} h1`];
const bio = '[data-test-id="main-user-description-text"]';
/** The second until about 2023. */
const followers = ['[data-test-id="profile-followers-count"]', '[data-test-id="profile-followers-link"]'];
const following = ['[data-test-id="profile-following-count"]'];

/** Pinterest's own picture for accounts without one (2018 to 2026). */
const defaultAvatar = '/images/user/default_';

/**
 * Pinterest, layouts of 2021 to 2026. Counts come from the screen by data-test-id, sharpened by the exact ones of data and head when those
 * are of the account on the screen. Tiles show no reactions and do not say whose they are, so none is read.
 */
export const pinterest: PlatformAdapter = {
  id: 'pinterest',
  notation: 'language',
  identify: identifyPinterest,
  region: [header, line, ...followers, ...following, tab],
  shown,
  unavailable,
  read,
  anchor,
  probes: [...names, bio, ...dataScripts, 'meta[property="pinterestapp:followers"]', '[data-test-id="pin"]'],
};

/** Whose profile is on the screen, by the line below its name and by the links of its tabs; null while these contradict each other. */
function usernameOnScreen(doc: Document): string | null {
  const lines = [...doc.querySelectorAll(line)].map((one) => /^[^\p{L}\w-]*([\w-]+)[^\p{L}\w-]*$/u.exec(textOf(one))?.[1] ?? null);
  const tabs = [...doc.querySelectorAll(tab)].map((link) => usernameOfTab(link.getAttribute('href')));
  return agreed([...lines, ...tabs]);
}

function shown(doc: Document): Identity | null {
  const handle = usernameOnScreen(doc);
  return handle === null ? null : { handle, id: accountOf(doc, handle)?.id ?? null, legacy: null };
}

/** A missing account's address leads to the front page (2026), which is no profile's. Private ones are told by their data alone. */
function unavailable(doc: Document): Unavailable | null {
  const handle = usernameOnScreen(doc);
  if (handle === null || first(doc, followers) !== null) return null;
  return accountOf(doc, handle)?.private === true ? 'private' : null;
}

function read(doc: Document, ref: ProfileRef, lang: string): Reading {
  const handle = usernameOnScreen(doc);
  const account = handle === null ? null : accountOf(doc, handle);
  const count = (what: 'followers' | 'following', selectors: readonly string[]): Count => {
    const element = first(doc, selectors);
    const onScreen = element === null ? absent : parseCount(textOf(element), { lang, notation: 'language', from: 'text' });
    if (handle === null || onScreen.value === null) return account?.[what] ?? onScreen;
    return sharpen(sharpen(onScreen, metaCount(doc, handle, what)), account?.[what] ?? absent);
  };
  return {
    platform: 'pinterest',
    ref,
    handle,
    canonicalId: account?.id ?? null,
    name: clip(textOf(first(doc, names)) || account?.name, 500),
    bio: clip(textOf(doc.querySelector(bio)) || account?.bio, 10_000),
    verified: account?.verified ?? null,
    private: account?.private ?? null,
    avatar: avatarIn(doc, account),
    followers: count('followers', followers),
    following: count('following', following),
    posts: absent,
    totalLikes: absent,
    items: [],
    lang,
    layout: handle === null ? 'none' : doc.querySelector(line) === null ? 'tabs-2021' : 'username-2024',
  };
}

/** A portrait of one's own or Pinterest's; a letter is drawn where there is none, and not loaded pictures are missing too. */
function avatarIn(doc: Document, account: Account | null): Reading['avatar'] {
  const source = doc.querySelector(`${header} [data-test-id="gestalt-avatar-svg"] img`)?.getAttribute('src') ?? account?.picture ?? '';
  if (source.includes(defaultAvatar)) return 'default';
  return /^https?:/.test(source) ? 'present' : 'unknown';
}

function anchor(doc: Document): Element | null {
  const name = first(doc, names);
  return pastBadge(name?.querySelector('h1') ?? name);
}
