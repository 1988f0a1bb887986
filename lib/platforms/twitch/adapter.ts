import type { Count } from '../../model/count';
import type { ProfileRef, Reading, Unavailable } from '../../model/reading';
import type { PlatformAdapter } from '../adapter';
import { textOf } from '../dom';
import { identifyTwitch } from './address';
import { anchorOf, handleOnScreen, headOf, heads, panel, readFollowers, readPerson } from './channel';
import { card, readVideos } from './videos';

const absent: Count = { value: null, why: 'absent' };

/** Stands in a channel's place: no such channel, or one that was closed (public code of 2020 to 2026). */
const errorMessage = '[data-a-target="core-error-message"]';

/** Parts of "unavailable due to a violation of Twitch's Community Guidelines"; other errors say that there is no such channel. */
const violated =
  /violat|violaç|violac|violaz|verst[oö]ß|incumpl|infring|enfreint|non-respect|schending|overtreding|narusz|porušen|szabály|ihlal|нарушен|порушен|παραβίασ|vi phạm|違反|违反|위반|ละเมิด|انتهاك/i;

/**
 * Twitch, layouts of 2020 to 2026; its page is drawn in the browser and holds no data of its own. Followers are read by their word beside
 * the number. Those who watch a running broadcast are no followers, and nobody sees whom a channel follows. The mobile site has parts of
 * its own that nothing public describes; there the adapter is silent.
 */
export const twitch: PlatformAdapter = {
  id: 'twitch',
  notation: 'language',
  identify: identifyTwitch,
  // Not the head of a running broadcast as a whole: it holds a clock and the number of viewers, which change every second.
  region: [...panel, '.home-header-sticky', ...heads.map((head) => `${head} h1`), 'main article', errorMessage],
  shown(doc) {
    const handle = handleOnScreen(doc);
    return handle === null ? null : { handle, id: null, legacy: null };
  },
  unavailable,
  read,
  anchor: anchorOf,
  probes: [...heads, ...card.split(', '), 'main h1', '[data-a-target="preview-card-image-link"]', '.tw-media-card-stat', 'a[tabname]'],
};

function unavailable(doc: Document): Unavailable | null {
  const error = doc.querySelector(errorMessage);
  if (error === null || headOf(doc) !== null) return null;
  return violated.test(textOf(error)) ? 'suspended' : 'not-found';
}

function read(doc: Document, ref: ProfileRef, lang: string): Reading {
  const isShown = headOf(doc) !== null;
  return {
    platform: 'twitch',
    ref,
    handle: handleOnScreen(doc),
    canonicalId: null,
    ...readPerson(doc),
    private: null,
    followers: readFollowers(doc, lang),
    following: absent,
    posts: absent,
    totalLikes: absent,
    items: readVideos(doc, lang),
    lang,
    layout: isShown ? (doc.querySelector(heads[0] ?? '') === null ? 'channel-home-2020' : 'broadcast-2020') : 'none',
  };
}
