import type { Count } from '../../model/count';
import type { Identity, Reading, Unavailable } from '../../model/reading';
import type { PlatformAdapter } from '../adapter';
import { pastBadge, textOf } from '../dom';
import { identify } from './address';
import { headerOf, main, readCounters, readName } from './header';
import { readPosts } from './posts';

const absent: Count = { value: null, why: 'absent' };

/** "This content isn't available right now", which is said of what is not there, of what is private and of who blocked the visitor. */
const notAvailable =
  /(?:content|page) isn.t available|inhalt ist (?:derzeit|momentan) nicht verfügbar|contenido no está disponible|contenu n.est pas disponible|conteúdo não está disponível|contenuto non è (?:al momento )?disponibile|inhoud is momenteel niet beschikbaar|nội dung này hiện không|контент недоступен|コンテンツは(?:現在)?(?:ご)?利用できません|المحتوى غير (?:متوفر|متاح)/i;

/** A page that says only this is short. */
const longestNotice = 800;

/**
 * Facebook pages and profiles, layouts of 2022 to 2026. No class and no attribute names anything; what lasts are the addresses that the
 * counters and tabs lead to, and roles. Nothing is exact above 999; posts and pictures are not counted or told apart.
 */
export const facebook: PlatformAdapter = {
  id: 'facebook',
  identify,
  notation: 'language',
  region: [main],
  shown: (doc): Identity | null => headerOf(doc)?.account ?? null,
  unavailable,
  read(doc, ref, lang): Reading {
    const header = headerOf(doc);
    const context = { lang, notation: 'language', rounding: 'cut' } as const;
    return {
      platform: 'facebook',
      ref,
      handle: header?.account.handle ?? null,
      canonicalId: header?.account.id ?? null,
      ...(header === null ? { name: null, verified: null } : readName(header)),
      bio: null,
      private: null,
      avatar: 'unknown',
      ...(header === null ? { followers: absent, following: absent } : readCounters(header, context)),
      posts: absent,
      totalLikes: absent,
      items: header === null ? [] : readPosts(header, context),
      lang,
      layout: header === null ? 'none' : 'header-2022',
    };
  },
  anchor: (doc) => pastBadge(headerOf(doc)?.heading ?? null),
  probes: [
    `${main} h1`,
    `${main} a[href*="followers"]`,
    `${main} a[href*="following"]`,
    `${main} a[href*="friends_likes"]`,
    `${main} [role="tablist"] a`,
    `${main} [role="article"]`,
    `${main} [aria-posinset]`,
  ],
};

function unavailable(doc: Document): Unavailable | null {
  if (headerOf(doc) !== null) return null;
  const page = doc.querySelector(main);
  // The form is in the bar at the top too, above a page that can be read.
  if (page?.querySelector('input[name="pass"]') != null) return 'wall';
  const text = textOf(page);
  return text.length <= longestNotice && notAvailable.test(text) ? 'not-found' : null;
}
