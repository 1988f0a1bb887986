import type { Reading } from '../../model/reading';
import { clip, linesOf, textOf } from '../dom';

/** What one of the two pages of a channel shows of it. */
export type Channel = Pick<Reading, 'name' | 'bio' | 'verified' | 'avatar' | 'followers'> & {
  handle: string;
  layout: 'preview-2020' | 'card-2021';
};

/** Where a page has the title, the description and the picture. */
type Places = { name: string; bio: string; avatar: string };

/** Title, description, tick and picture; the two pages differ in their classes only. */
export function describe(doc: Document, places: Places): Pick<Channel, 'name' | 'bio' | 'verified' | 'avatar'> {
  const title = doc.querySelector(places.name);
  const tick = '.verified-icon';
  return {
    name: clip(textOf(title?.querySelector('[dir]') ?? title), 500),
    bio: clip(linesOf(doc.querySelector(places.bio)), 10_000),
    verified: title && (title.parentElement?.querySelector(tick) ?? null) !== null,
    avatar: avatarOf(doc.querySelector(places.avatar)),
  };
}

/** A channel without a picture has its initials on a colour instead, which stand in an attribute, or as a drawing. */
function avatarOf(place: Element | null): Reading['avatar'] {
  const image = place?.matches('img') ? place : place?.querySelector('img');
  const source = image?.getAttribute('src') ?? '';
  if (/^(?:https?:)?\/\//.test(source)) return 'present';
  const initials = place?.matches('[data-content]') || (place?.querySelector('[data-content]') ?? null) !== null;
  return source.startsWith('data:image/svg') || (image == null && initials) ? 'default' : 'unknown';
}
