import type { Look } from '../model/look';
import { metrics } from '../model/metric';
import type { Diagnostics, Identity, PageRef, ProfileRef, Reading } from '../model/reading';
import type { PlatformAdapter } from './adapter';

/** True when the page shows the account that the address names. Handles are compared without case. */
export function agrees(shown: Identity | null, ref: ProfileRef): boolean {
  if (shown === null) return false;
  const onPage = { handle: shown.handle, id: shown.id, legacy: shown.legacy }[ref.kind];
  if (onPage === null) return false;
  return ref.kind === 'id' ? onPage === ref.value : onPage.toLowerCase() === ref.value.toLowerCase();
}

/** The page's language as it says itself, "" when it says none. */
export function languageOf(doc: Document): string {
  return doc.documentElement?.getAttribute('lang')?.trim().slice(0, 35) ?? '';
}

/**
 * What the document shows at this address. A reading comes only when page and address agree on whom they show
 * and the follower count could be read or is withheld; identity before numbers, and before words too: "this account is private" may
 * still be about the profile that was left.
 */
export function look(adapter: PlatformAdapter, doc: Document, url: URL, lang = languageOf(doc)): Look {
  const page: PageRef | null = adapter.identify(url);
  if (page === null) return { kind: 'elsewhere' };
  if (page.kind === 'post') return lookAtPost(adapter, doc, page.id, lang);
  const shown = adapter.shown(doc);
  if (shown !== null && !agrees(shown, page.profile)) return { kind: 'waiting' };
  const why = adapter.unavailable(doc, page.profile);
  if (why !== null) return { kind: 'unavailable', why };
  if (shown === null) return { kind: 'waiting' };
  const reading = adapter.read(doc, page.profile, lang);
  const { followers } = reading;
  if (followers.value === null && followers.why !== 'hidden')
    return { kind: 'unreadable', diagnostics: diagnose(adapter, doc, page.profile, lang) };
  return { kind: 'profile', reading };
}

/** The post of the address, once the page shows it and one of its counts could be read. */
function lookAtPost(adapter: PlatformAdapter, doc: Document, id: string, lang: string): Look {
  if (adapter.readPost === undefined) return { kind: 'elsewhere' };
  const reading = adapter.readPost(doc, id, lang);
  const named = reading !== null && reading.post.id === id && (reading.handle ?? reading.canonicalId) !== null;
  return named && metrics.some((metric) => reading.post[metric]?.value != null) ? { kind: 'post', reading } : { kind: 'waiting' };
}

/**
 * What is on the screen in the moment in which the address changes from `ref`'s to `next`'s, so that it can be told from what comes; without
 * handle and id when the page does not say whose it is, null when it is `next`'s already.
 */
export function leftOnScreen(adapter: PlatformAdapter, doc: Document, ref: ProfileRef, next: ProfileRef | null): Reading | null {
  const shown = adapter.shown(doc);
  if (next !== null && agrees(shown, next)) return null;
  const reading = adapter.read(doc, ref, languageOf(doc));
  return agrees(shown, ref) ? reading : { ...reading, handle: null, canonicalId: null };
}

/** What a bug report needs of a page that could not be read: which selectors matched and how often; no names and no text. */
export function diagnose(adapter: PlatformAdapter, doc: Document, ref: ProfileRef, lang: string): Diagnostics {
  const shown = adapter.shown(doc);
  const identity = shown === null ? 'none' : agrees(shown, ref) ? 'agrees' : 'differs';
  const selectors = Object.fromEntries(
    [...adapter.region, ...adapter.probes].map((selector) => [selector, doc.querySelectorAll(selector).length]),
  );
  return { platform: adapter.id, layout: adapter.read(doc, ref, lang).layout, lang, identity, selectors };
}
