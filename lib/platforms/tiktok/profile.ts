import { first, textOf } from '../dom';
import { accountData } from './data';
import { postAuthor, tileLinks } from './items';

/** Header and grid of a profile page (2022 to 2026). */
export const page = '[data-e2e="user-page"]';
export const title = '[data-e2e="user-title"]';
export const subtitle = '[data-e2e="user-subtitle"]';

/** A handle as TikTok shows it: always in lower case, which tells it from most nicknames. */
const handleShape = /^[a-z0-9_.]{1,40}$/;

export type ShownName = {
  handle: string;
  nickname: string | null;
  /** Which of the two lines holds the handle: the first until the end of 2025, the second since. */
  layout: 'handle-below-2026' | 'handle-above-2022';
};

/**
 * Handle and nickname from the two lines of the header, which swapped places in 2026. Where both could be a handle, the
 * page's posts decide, then its data, then the newest layout. null when no line can be a handle.
 */
export function shownName(doc: Document): ShownName | null {
  const root = profilePage(doc);
  if (root === null) return null;
  const above = textOf(root.querySelector(title));
  const below = textOf(root.querySelector(subtitle));
  const handle = pickHandle(
    doc,
    [below, above].filter((line) => handleShape.test(line)),
  );
  if (handle === null) return null;
  const layout = handle === below ? 'handle-below-2026' : 'handle-above-2022';
  return { handle, nickname: (handle === below ? above : below) || null, layout };
}

/** The visible profile page, or null. */
export function profilePage(doc: Document): Element | null {
  return first(doc, [page]);
}

function pickHandle(doc: Document, lines: string[]): string | null {
  const [newest = null, other] = lines;
  if (newest === null || other === undefined) return newest;
  const author = tileLinks(doc).map(postAuthor)[0];
  return lines.find((line) => line === author) ?? lines.find((line) => accountData(doc, line) !== null) ?? newest;
}
