import type { Count } from '../../model/count';
import type { Reading } from '../../model/reading';
import type { PlatformAdapter } from '../adapter';
import { pastBadge } from '../dom';
import { identify } from './address';
import { feedItem, readFeed } from './feed';
import { identityOn, layoutOf, nameOn, readCounters, readPerson } from './header';
import { screenOf } from './screen';
import { unavailable } from './states';

const absent: Count = { value: null, why: 'absent' };

/**
 * Bluesky: profiles and their tabs, layouts of 2023 to 2026. Its numbers are cut off, not rounded (9,392 is "9.3K", 2026), and a
 * handle can change: the id in the address of the account's picture, or in the page's data, stays.
 */
export const bluesky: PlatformAdapter = {
  id: 'bluesky',
  identify,
  notation: 'language',
  region: ['[data-testid="profileScreen"]', 'main:not(:has([data-testid="profileScreen"]))'],
  shown(doc) {
    const screen = screenOf(doc);
    return screen && identityOn(doc, screen);
  },
  unavailable,
  read(doc, ref, lang): Reading {
    const screen = screenOf(doc) ?? doc.documentElement;
    const context = { lang, notation: 'language', rounding: 'cut' } as const;
    const identity = identityOn(doc, screen);
    const handle = identity?.handle ?? null;
    return {
      platform: 'bluesky',
      ref,
      handle,
      canonicalId: identity?.id ?? null,
      ...readPerson(screen),
      ...readCounters(doc, screen, handle, context),
      totalLikes: absent,
      items: readFeed(screen, context),
      lang,
      layout: layoutOf(screen, lang),
    };
  },
  anchor(doc) {
    const screen = screenOf(doc);
    return screen && pastBadge(nameOn(screen));
  },
  probes: [
    '[data-testid="profileHeaderDisplayName"]',
    '[data-testid="profileHeaderFollowersButton"]',
    'a[href^="/profile/"][href$="/followers"]',
    'script[type="application/ld+json"]',
    feedItem,
    '[data-testid="likeCount"]',
  ],
};
