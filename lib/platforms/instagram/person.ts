import type { Reading } from '../../model/reading';
import { clip, first, linesOf, metaOf, textOf } from '../dom';

/** Any of the three counters. */
const counter = 'a[href$="/followers/"], a[href$="/following/"], a[href="#"] span[title]';

/** File name of the picture that stands for "no picture", as far as it is that picture's alone. */
const defaultPicture = '44884218_345707102882519_';

/** The badge beside the handle: its drawing is the same in every language (2022-26), its label is not (2021). */
const badge = 'path[d^="M19.998 3.094"], [aria-label="Verified"], [title="Verified"]';

/** The text under the name, newest layout first: 2025, 2021. */
const bioPlaces = ['span > div[role="button"] > span[dir="auto"]', 'h1 ~ span'];

/** Name, bio, badge and picture of the profile whose header is on screen. */
export function readPerson(
  doc: Document,
  header: Element,
  handle: string,
  lang: string,
): Pick<Reading, 'name' | 'bio' | 'verified' | 'avatar'> {
  const hasBadge = handleElement(header)?.parentElement?.querySelector(badge) != null;
  return {
    name: nameOf(doc, handle) ?? clip(textOf(header.querySelector('h1')), 500),
    bio: clip(linesOf(first(header, bioPlaces)), 10_000),
    verified: hasBadge ? true : lang.startsWith('en') ? false : null,
    avatar: avatarOf(header),
  };
}

/** The name in a title like "Name (@handle) • …"; null where the page's titles are about somebody else. */
export function nameOf(doc: Document, handle: string): string | null {
  for (const title of [doc.title, metaOf(doc, 'og:title') ?? '']) {
    const at = title.toLowerCase().lastIndexOf(`(@${handle.toLowerCase()})`);
    if (at >= 0) return clip(title.slice(0, at), 500);
  }
  return null;
}

/** The handle in the header, with the link around it where there is one: what belongs to the name stands beside it. */
export function handleElement(header: Element): Element | null {
  const heading = header.querySelector('h2');
  return heading?.closest('a') ?? heading;
}

/**
 * The whole line with the handle, as far up as it holds no counter and is no direct part of the header, whose parts are laid out in a
 * grid. What stands after it pushes no button aside.
 */
export function handleLine(header: Element): Element | null {
  let line = handleElement(header);
  for (let above = line?.parentElement ?? null; above !== null; above = above.parentElement) {
    if (above === header || above.parentElement === header || above.querySelector(counter) !== null) break;
    line = above;
  }
  return line;
}

function avatarOf(header: Element): Reading['avatar'] {
  const source = header.querySelector('img')?.getAttribute('src') ?? '';
  if (source === '') return 'unknown';
  return source.includes(defaultPicture) ? 'default' : 'present';
}
