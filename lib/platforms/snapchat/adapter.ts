import { parseCount } from '../../counts/parse';
import { sharpen } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Identity, ProfileRef, Reading, Unavailable } from '../../model/reading';
import type { PlatformAdapter } from '../adapter';
import { agreed, clip, pastBadge, textOf } from '../dom';
import { identifySnapchat } from './address';
import { dataScript, type PublicProfile, publicProfile, whyNone } from './data';

const absent: Count = { value: null, why: 'absent' };

/** "33.1m Subscribers" (public code of 2024); absent where the owner withholds it. */
const subscribers = '[data-testid="subscribersCountText"]';
/** The account's own code to scan, with its name in the picture's address (2020 to 2026). */
const snapcode = 'img[src*="/snapcode?"]';
/** Cards of other accounts lead to them. */
const others = 'a[href*="/@"], a[href*="/add/"]';

/**
 * Snapchat's public profiles, layouts of 2023 to 2026. Counts come from the page's data when it names the account that the screen shows;
 * on the screen there is one abbreviated number only. Its class names are hashed.
 */
export const snapchat: PlatformAdapter = {
  id: 'snapchat',
  notation: 'language',
  identify: identifySnapchat,
  region: [subscribers, snapcode, 'head > title'],
  shown,
  unavailable,
  read,
  anchor,
  probes: [dataScript, 'main', 'h1', 'img[src*="snapcode"]'],
};

/** "Name (@handle) | …": the title follows in-site navigation, other tags of the head do not. */
function titleOf(doc: Document): { name: string; handle: string } | null {
  const [, name, handle] = /^(.*)\(@([\w.-]{1,32})\)/.exec(doc.title) ?? [];
  return name === undefined || handle === undefined ? null : { name, handle };
}

/**
 * Whom the codes on the screen name and the title does not contradict. A page without a code is believed by its title only when its data
 * is of that account as well.
 */
function handleOnScreen(doc: Document): string | null {
  const codes = [...doc.querySelectorAll(snapcode)].flatMap(
    (image) => /[?&]username=([\w.-]{1,32})/.exec(image.getAttribute('src') ?? '')?.[1] ?? [],
  );
  const handle = agreed([...codes, titleOf(doc)?.handle ?? null]);
  return handle !== null && (codes.length > 0 || publicProfile(doc, handle) !== null) ? handle : null;
}

function shown(doc: Document): Identity | null {
  const handle = handleOnScreen(doc);
  return handle === null ? null : { handle, id: publicProfile(doc, handle)?.id ?? null, legacy: null };
}

function unavailable(doc: Document, ref: ProfileRef): Unavailable | null {
  const why = whyNone(doc, ref.value);
  return why === 'not-found' && handleOnScreen(doc) !== null ? null : why;
}

function read(doc: Document, ref: ProfileRef, lang: string): Reading {
  const handle = handleOnScreen(doc);
  const data = handle === null ? null : publicProfile(doc, handle);
  return {
    platform: 'snapchat',
    ref,
    handle,
    canonicalId: data?.id ?? null,
    name: clip(nameOf(doc, data), 500),
    bio: clip(data?.bio, 10_000),
    verified: data?.verified ?? null,
    private: null,
    avatar: /^https?:/.test(data?.picture ?? '') ? 'present' : 'unknown',
    followers: followersOf(doc, data, lang),
    following: absent,
    posts: absent,
    totalLikes: absent,
    items: data?.items ?? [],
    lang,
    layout: data !== null ? 'next-data-2023' : handle !== null ? 'screen-2024' : 'none',
  };
}

/** What the screen shows, sharpened by the data; where the screen shows none, the data says whether it is withheld. */
function followersOf(doc: Document, data: PublicProfile | null, lang: string): Count {
  const text = [...doc.querySelectorAll(subscribers)].find((element) => element.closest(others) === null);
  const onScreen = text === undefined ? absent : parseCount(textOf(text), { lang, notation: 'language', from: 'text' });
  if (data === null) return onScreen;
  return onScreen.value === null ? data.subscribers : sharpen(onScreen, data.subscribers);
}

function nameOf(doc: Document, data: PublicProfile | null): string | null {
  return data?.name ?? titleOf(doc)?.name ?? null;
}

/** The first heading that is the account's name. */
function anchor(doc: Document): Element | null {
  const handle = handleOnScreen(doc);
  const name = handle === null ? '' : (nameOf(doc, publicProfile(doc, handle)) ?? '').replace(/\s+/g, ' ').trim();
  const headings = [...doc.querySelectorAll('h1, h2, h3, h4, h5')];
  return pastBadge(headings.find((heading) => name !== '' && textOf(heading) === name) ?? null);
}
