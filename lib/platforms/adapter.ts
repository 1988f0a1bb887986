import type { Identity, PageRef, PlatformId, PostReading, ProfileRef, Reading, Unavailable } from '../model/reading';

/**
 * One network's layout, as pure functions of the document. No method throws for a missing part, changes the page,
 * keeps state or looks at a clock; each may be called many times a second.
 */
export interface PlatformAdapter {
  readonly id: PlatformId;
  /** What the address alone says; null where it is neither a profile nor a post. */
  identify(url: URL): PageRef | null;
  /** How the network abbreviates: in the page's language, or with Latin K, M, B in every language. */
  readonly notation: 'language' | 'latin';
  /** Smallest parts whose change can alter a reading, newest layout first; all that match are watched. */
  readonly region: readonly string[];
  /** Whom the page says that it shows now, from what is on the screen, never from data left by an earlier page; null when nobody. */
  shown(doc: Document): Identity | null;
  /** Why the page has no profile to judge although the address names one; null when nothing says so. */
  unavailable(doc: Document, ref: ProfileRef): Unavailable | null;
  read(doc: Document, ref: ProfileRef, lang: string): Reading;
  /**
   * The post of this id with its counts and its author, once the page shows that post and no other, by what is on the screen or by data
   * that names the post's id; null until then. Absent where posts' pages are not read.
   */
  readPost?(doc: Document, id: string, lang: string): PostReading | null;
  /** Smallest parts whose change can alter what `readPost` answers; `region` where it is not named. */
  readonly postRegion?: readonly string[];
  /** The element after which the overlay's chip stands; null = fixed corner. */
  anchor(doc: Document): Element | null;
  /** Tiles that show their counts only under the pointer, in view or not; absent where the network needs no pointing. */
  hoverTiles?(doc: Document, ref: ProfileRef): Element[];
  /** Selectors worth counting in a bug report. */
  readonly probes: readonly string[];
}
