import type { Count } from '../../model/count';
import type { Identity, ProfileRef, Reading, Unavailable } from '../../model/reading';
import type { PlatformAdapter } from '../adapter';
import { textOf } from '../dom';
import { identifyMastodon } from './address';
import { headerOf, lists, nameBlock, namedAccount, readCounters, readPerson } from './header';
import { readSummary, summarised, withoutScripts } from './summary';
import { post, readTimeline } from './timeline';

const absent: Count = { value: null, why: 'absent' };
const notation = 'language';

/** Parts of "Account suspended", which stands in place of the timeline, in Mastodon's larger languages. */
const suspended =
  /suspend|suspens|sospes|gesperrt|opgeschort|zawiesz|askıya|ditangguhkan|заблок|приостан|призупин|停止|停用|凍結|冻结|정지|معل[ّ]?ق|تعليق|مسدود/i;

/**
 * Mastodon and its forks, 2.4 (2018) to 4.6 (2026), on whatever host. Accounts are "name@host" everywhere. Counts come from the links
 * that name the account, exact by their titles. What an instance knows of the posts of another's accounts is a part of what is there,
 * and numbered anew, so that posts are read where the account is at home only.
 */
export const mastodon: PlatformAdapter = {
  id: 'mastodon',
  notation,
  region: ['.columns-area__panels__main', '.columns-area:not(.columns-area--mobile)', '.public-layout .container'],
  probes: [lists, nameBlock, ...post.split(', '), '.empty-column-indicator', '.error-column', withoutScripts],
  identify: identifyMastodon,
  shown(doc): Identity | null {
    const handle = headerOf(doc)?.account ?? namedAccount(doc) ?? summarised(doc);
    return handle === null ? null : { handle, id: null, legacy: null };
  },
  unavailable,
  read,
  anchor: (doc) => headerOf(doc)?.root.querySelector('h1') ?? null,
};

/** A profile that moderators of the instance hide until it is asked for is none of these. */
function unavailable(doc: Document): Unavailable | null {
  const named = headerOf(doc)?.account ?? namedAccount(doc);
  // "404" in every language; other errors look the same but for the number.
  if (named === null) return /\b404\b/.test(textOf(doc.querySelector('.error-column h1'))) ? 'not-found' : null;
  return suspended.test(textOf(doc.querySelector('.empty-column-indicator'))) ? 'suspended' : null;
}

function read(doc: Document, ref: ProfileRef, lang: string): Reading {
  const header = headerOf(doc);
  const handle = header?.account ?? namedAccount(doc) ?? summarised(doc);
  const nobody = { platform: 'mastodon', ref, canonicalId: null, verified: null, totalLikes: absent, lang } as const;
  if (header === null) {
    const summary = summarised(doc) === null ? null : readSummary(doc, { lang, notation });
    const unknown = { name: null, bio: null, followers: absent, following: absent, posts: absent } as const;
    const layout = summary === null ? 'none' : 'summary-2018';
    return { ...nobody, handle, private: null, avatar: 'unknown', ...(summary ?? unknown), items: [], layout };
  }
  return {
    ...nobody,
    handle,
    private: false,
    ...readPerson(header, doc),
    ...readCounters(header, doc, { lang, notation }),
    // The advanced interface has other timelines beside the profile's.
    items: header.isLocal ? readTimeline(header.root.closest('.column') ?? doc, doc, { lang, notation }) : [],
    layout: header.layout,
  };
}
