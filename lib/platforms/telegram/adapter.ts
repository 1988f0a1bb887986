import type { Count } from '../../model/count';
import type { Identity, ProfileRef, Reading } from '../../model/reading';
import type { PlatformAdapter } from '../adapter';
import { first, pastBadge } from '../dom';
import { identifyTelegram } from './address';
import { card, cardLine, cardTitle, readCard } from './card';
import type { Channel } from './channel';
import { message, readMessages } from './messages';
import { counter, headline, info, readPreview, title } from './preview';

const absent: Count = { value: null, why: 'absent' };

/**
 * Telegram's public pages, layouts of 2020 to 2026: the card at t.me/name with the full count, and the preview at t.me/s/name with an
 * abbreviated one and the newest posts. Nobody sees there whom a channel follows or how many posts it has. The pages are the server's
 * own and never change place. Persons and bots have no followers there, so that nothing is said about them.
 */
export const telegram: PlatformAdapter = {
  id: 'telegram',
  notation: 'latin',
  region: [info, headline, '.tgme_channel_history', card],
  probes: [title, counter, message, '.tgme_widget_message_views', cardTitle, cardLine],
  identify: identifyTelegram,
  shown(doc): Identity | null {
    const handle = channelOf(doc, '')?.handle ?? null;
    return handle === null ? null : { handle, id: null, legacy: null };
  },
  // A name that nobody uses, one of a person who hides and one that was banned all look the same; a bot counts users and not followers.
  unavailable: (doc) => (doc.querySelector(card) !== null && channelOf(doc, '') === null ? 'no-figures' : null),
  read,
  anchor(doc) {
    const name = first(doc, [title, cardTitle]);
    return pastBadge(name?.querySelector('[dir]') ?? name);
  },
};

function channelOf(doc: Document, lang: string): Channel | null {
  return readPreview(doc, lang) ?? readCard(doc, lang);
}

function read(doc: Document, ref: ProfileRef, lang: string): Reading {
  const channel = channelOf(doc, lang);
  const nobody = { handle: null, name: null, bio: null, verified: null, avatar: 'unknown', followers: absent, layout: 'none' } as const;
  return {
    platform: 'telegram',
    ref,
    canonicalId: null,
    private: channel && false,
    following: absent,
    posts: absent,
    totalLikes: absent,
    ...(channel ?? nobody),
    items: readMessages(doc, lang),
    lang,
  };
}
