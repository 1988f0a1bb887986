import type { Count } from '../../model/count';
import type { Identity, Reading, Unavailable } from '../../model/reading';
import type { PlatformAdapter } from '../adapter';
import { clip, first, pastBadge, textOf } from '../dom';
import { identify } from './address';
import { activity, topCardOf, topCards } from './card';
import { followersOf } from './followers';
import { readPosts } from './posts';

const absent: Count = { value: null, why: 'absent' };
const notation = 'language';

/** What an owner says of itself below the name; the layout of 2026 marks nothing there. */
const headline = ['.top-card-layout__headline', '.org-top-card-summary__tagline', '.text-body-medium'];

/** Parts of "This page doesn't exist" and "This profile is not available" in LinkedIn's larger languages. */
const notThere =
  /page doesn.t exist|page not found|(?:profile|page) (?:is not|isn.t) available|seite (?:existiert nicht|nicht gefunden)|profil ist nicht verfügbar|página no (?:existe|encontrada)|perfil no está disponible|page n.existe pas|profil n.est pas disponible|página não (?:existe|encontrada)|perfil não está disponível|pagina non esiste|pagina bestaat niet|ページは存在しません|页面不存在/i;

/** A page that says only this, or only asks for a login, is short. */
const longestNotice = 600;

/**
 * LinkedIn's people and companies, layouts of 2024 to 2026: people in full, companies in full for guests and rounded for members. Whom
 * somebody follows and how many posts there are is shown to nobody; connections are not followers.
 */
export const linkedin: PlatformAdapter = {
  id: 'linkedin',
  identify,
  notation,
  region: ['main'],
  shown(doc): Identity | null {
    const card = topCardOf(doc);
    return card === null ? null : { handle: card.name, id: card.id, legacy: null };
  },
  unavailable,
  read(doc, ref, lang): Reading {
    const card = topCardOf(doc);
    const context = { lang, notation } as const;
    return {
      platform: 'linkedin',
      ref,
      handle: card?.name ?? null,
      canonicalId: card?.id ?? null,
      name: clip(textOf(card?.heading), 500),
      bio: card === null ? null : clip(textOf(first(card.root, headline)), 10_000),
      verified: card?.root.querySelector('svg[id^="verified"]') == null ? null : true,
      private: null,
      avatar: 'unknown',
      followers: card === null ? absent : followersOf(doc, card, context),
      following: absent,
      posts: absent,
      totalLikes: absent,
      items: card === null ? [] : readPosts(doc, card, context),
      lang,
      layout: card?.layout ?? 'none',
    };
  },
  anchor(doc) {
    const heading = topCardOf(doc)?.heading ?? null;
    return pastBadge(heading?.closest('a') ?? heading);
  },
  probes: [
    ...topCards,
    ...activity,
    'main h1',
    'main h2',
    'a[href*="/overlay/contact-info"]',
    '.pvs-header__optional-link',
    '.org-top-card-summary-info-list__info-item',
    '.top-card-layout__first-subline',
    'article[data-featured-activity-urn]',
    '[data-urn^="urn:li:activity:"]',
  ],
};

function unavailable(doc: Document): Unavailable | null {
  if (topCardOf(doc) !== null) return null;
  const page = doc.querySelector('main');
  const text = textOf(page);
  if (page === null || text.length > longestNotice) return null;
  if (page.querySelector('input[name="session_password"]') !== null) return 'wall';
  return notThere.test(text) ? 'not-found' : null;
}
