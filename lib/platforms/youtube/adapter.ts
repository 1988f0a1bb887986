import type { Identity, ProfileRef, Reading, Unavailable } from '../../model/reading';
import type { PlatformAdapter } from '../adapter';
import { clip, first, pastBadge, textOf } from '../dom';
import { identifyYouTube } from './address';
import { card, readCards } from './cards';
import { embeddedChannel } from './embedded';
import { absent, channelPage, type Header, pageHeader, readHeader, tabbedHeader, visiblePage } from './header';
import { postRegion, readPost } from './watch';

const description = 'yt-description-preview-view-model truncated-text-content > span';
/** Stands there for a channel without a description. */
const noDescription = /^(?:more about this channel)?$/i;

/** Words of "This account has been terminated" in YouTube's larger languages; other errors say that there is no such channel. */
const endedWords =
  /terminat|suspend|cancel|encerrad|gekündigt|gesperrt|résili|clôtur|chius|停止|해지|прекращ|заблокир|удален|إنهاء|終止|终止/i;

/**
 * YouTube, layouts of 2020 to 2026, keyed on tag names and the words on the screen. There is no exact subscriber count in public,
 * and nobody sees whom a channel follows or all its likes.
 */
export const youtube: PlatformAdapter = {
  id: 'youtube',
  notation: 'language',
  region: [
    'ytd-browse[page-subtype="channels"] #page-header',
    'ytd-browse[page-subtype="channels"] #primary',
    'ytd-browse[page-subtype="channels"] #alerts',
    `ytd-browse[page-subtype="channels"] ${tabbedHeader}`,
    'ytm-browse',
  ],
  probes: [visiblePage, pageHeader, `${pageHeader} yt-content-metadata-view-model`, ...card.split(', '), '#metadata-line'],
  identify: identifyYouTube,
  shown,
  unavailable,
  read,
  readPost,
  postRegion,
  anchor: (doc) => pastBadge(headerOf(doc, '')?.name ?? null),
};

function headerOf(doc: Document, lang: string): Header | null {
  const page = channelPage(doc);
  return page === null ? null : readHeader(page, lang);
}

function shown(doc: Document): Identity | null {
  const handle = headerOf(doc, '')?.handle ?? null;
  if (handle === null) return null;
  const embedded = embeddedChannel(doc, handle);
  const loadedAs = embedded?.loadedAs ?? null;
  return { handle, id: embedded?.id ?? null, legacy: loadedAs?.kind === 'legacy' ? loadedAs.value : null };
}

function unavailable(doc: Document, _ref: ProfileRef): Unavailable | null {
  // An address without a channel is answered by a bare error page.
  if (doc.querySelector('#error-page') !== null) return 'not-found';
  const page = channelPage(doc);
  if (page === null || readHeader(page, '') !== null) return null;
  if (page.querySelector('ytd-channel-age-gate-renderer') !== null) return 'age-gate';
  const alert = textOf(first(page, ['#alerts ytd-alert-renderer', 'ytd-alert-renderer', 'yt-alert-renderer']));
  if (alert === '') return null;
  return endedWords.test(alert) ? 'suspended' : 'not-found';
}

function read(doc: Document, ref: ProfileRef, lang: string): Reading {
  const page = channelPage(doc);
  const header = page === null ? null : readHeader(page, lang);
  const handle = header?.handle ?? null;
  const name = textOf(header?.name);
  const bio = textOf(header?.root.querySelector(description));
  return {
    platform: 'youtube',
    ref,
    handle,
    canonicalId: handle === null ? null : (embeddedChannel(doc, handle)?.id ?? null),
    name: clip(name, 500),
    bio: noDescription.test(bio) ? null : clip(bio, 10_000),
    verified: header?.name == null ? null : badge(header) !== null,
    private: null,
    // YouTube draws a letter on a colour for a channel without a picture: no sign to tell it by.
    avatar: 'unknown',
    followers: header?.followers ?? absent,
    following: absent,
    posts: header?.posts ?? absent,
    totalLikes: absent,
    items: page === null ? [] : readCards(page, { handle, name }, lang),
    lang,
    layout: header?.layout ?? 'none',
  };
}

/** The tick behind the name, drawn as a picture inside or beside it. */
function badge({ root, name }: Header): Element | null {
  return name?.querySelector('svg, img, yt-icon') ?? root.querySelector('#channel-name ytd-badge-supported-renderer svg');
}
