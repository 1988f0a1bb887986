import type { Reading } from '../../model/reading';
import type { PlatformAdapter } from '../adapter';
import { identify } from './address';
import { ownTiles, readGrid } from './grid';
import { absent, handleOnScreen, headerOf, readCounters } from './header';
import { handleLine, nameOf, readPerson } from './person';
import { readPost } from './post';
import { unavailable } from './states';
import { handleInSummary, readSummary } from './summary';

const notation = 'language';

/** Instagram: profiles, their reels and tagged tabs, the lists that open over them, and posts. */
export const instagram: PlatformAdapter = {
  id: 'instagram',
  identify,
  notation,
  region: ['main'],
  shown(doc) {
    const handle = handleOnScreen(doc) ?? handleInSummary(doc);
    return handle === null ? null : { handle, id: null, legacy: null };
  },
  unavailable,
  read(doc, ref, lang): Reading {
    const header = headerOf(doc);
    const context = { lang, notation } as const;
    const nobody = { platform: ref.platform, ref, canonicalId: null, totalLikes: absent, lang, private: null } as const;
    if (header === null) {
      const counters = readSummary(doc, context);
      const person = { name: nameOf(doc, ref.value), bio: null, verified: null, avatar: 'unknown' } as const;
      return { ...nobody, handle: handleInSummary(doc), ...person, ...counters, items: [], layout: 'summary' };
    }
    const handle = handleOnScreen(doc) ?? ref.value;
    return {
      ...nobody,
      handle,
      ...readPerson(doc, header, handle, lang),
      ...readCounters(header, context),
      items: readGrid(doc, context),
      layout: header.querySelector('ul a[href$="/followers/"]') === null ? 'header-2025' : 'header-2021',
    };
  },
  anchor(doc) {
    const header = headerOf(doc);
    return header === null ? null : handleLine(header);
  },
  readPost: (doc, id, lang) => readPost(doc, id, { lang, notation }),
  postRegion: ['main', '[role="dialog"]'],
  hoverTiles: (doc, ref) => ownTiles(doc, ref.value),
  probes: [
    'main header span[title]',
    'main header a[href$="/followers/"]',
    'main header h2',
    'main [role="tablist"] a',
    'main a[href*="/p/"]',
  ],
};
