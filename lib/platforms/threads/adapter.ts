import type { Count } from '../../model/count';
import type { Reading } from '../../model/reading';
import type { PlatformAdapter } from '../adapter';
import { identify } from './address';
import { accountData, embeddedData } from './embedded';
import { readFeed } from './feed';
import { handleLine, handleOnScreen, headerOf, nameOn, post, readFollowers, readPerson } from './header';
import { unavailable } from './states';

const absent: Count = { value: null, why: 'absent' };
const page = '#barcelona-page-layout';

/**
 * Threads: profiles and their tabs, layouts of 2023 to 2026. Nobody sees whom a profile follows or how many posts it has: the summary
 * for other sites always says 0 posts, and its follower count is an older one. Numbers are cut off, not rounded (517,904 is "517K", 2026).
 */
export const threads: PlatformAdapter = {
  id: 'threads',
  identify,
  notation: 'language',
  region: [page, `body:not(:has(${page}))`],
  shown(doc) {
    const handle = handleOnScreen(doc);
    return handle === null ? null : { handle, id: null, legacy: null };
  },
  unavailable,
  read(doc, ref, lang): Reading {
    const context = { lang, notation: 'language', rounding: 'cut' } as const;
    const handle = handleOnScreen(doc);
    const data = embeddedData(doc);
    const account = accountData(data, handle);
    const person = readPerson(doc, lang);
    return {
      platform: 'threads',
      ref,
      handle,
      ...person,
      ...account,
      verified: account.verified ?? person.verified,
      followers: readFollowers(headerOf(doc), context),
      following: absent,
      posts: absent,
      totalLikes: absent,
      items: readFeed(doc, context, data),
      lang,
      layout: doc.querySelector('a h1') === null ? 'header-2023' : 'column-2025',
    };
  },
  anchor: (doc) => handleLine(doc) ?? nameOn(doc),
  probes: ['h1', 'a h1', 'span[title]', 'a[href$="/replies"]', post, `${post} time`, 'script[data-sjs]'],
};
