import { wholeCount } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Item, Unavailable } from '../../model/reading';
import { asList, asName, asText, dig, readJson, wordsIn } from '../dom';

/**
 * The page's own data (2023 to 2026): relied on by public code of 2024 to 2026, which checked its values by hand in 2026. It stays in the
 * document when the visitor moves on, and holds other people's numbers too (`relatedAccountsInfo`), so that nothing in it is searched for.
 */
export const dataScript = 'script#__NEXT_DATA__';

/** What the data says of one account with a public profile. */
export type PublicProfile = {
  id: string | null;
  name: string | null;
  bio: string | null;
  verified: boolean | null;
  picture: string | null;
  subscribers: Count;
  items: Item[];
};

const hidden: Count = { value: null, why: 'hidden' };

/** The public profile of `handle` (compared without case); null when the document has none or it is another account's. */
export function publicProfile(doc: Document, handle: string): PublicProfile | null {
  const props = pageProps(doc);
  const info = dig(props, 'userProfile', 'publicProfileInfo');
  if (!isSame(dig(info, 'username'), handle)) return null;
  return {
    id: asName(dig(info, 'businessProfileId')),
    name: asText(dig(info, 'title')),
    bio: asText(dig(info, 'bio')),
    // What 0 means is not known: large accounts carry it too.
    verified: dig(info, 'badge') === 1 ? true : null,
    picture: asText(dig(info, 'profilePictureUrl')),
    subscribers: subscribersIn(dig(info, 'subscriberCount')),
    items: readSpotlights(props, handle),
  };
}

/** Why the data of this document has no profile of `handle` to judge: there is no such account, or it shows the public nothing. */
export function whyNone(doc: Document, handle: string): Unavailable | null {
  const profile = dig(pageProps(doc), 'userProfile');
  if (isSame(dig(profile, 'userInfo', 'username'), handle)) return 'private';
  if (profile !== undefined && profile !== null) return null;
  const asked = dig(readJson(doc, dataScript), 'query', 'username');
  if (asked !== undefined && !isSame(asked, handle)) return null;
  // A quote inside a JSON string is always escaped, so what looks like a key is one.
  return /"pageType"\s*:\s*"NOT_FOUND"/.test(doc.querySelector(dataScript)?.textContent ?? '') ? 'not-found' : null;
}

function pageProps(doc: Document): unknown {
  return dig(readJson(doc, dataScript), 'props', 'pageProps');
}

function isSame(username: unknown, handle: string): boolean {
  return asText(username)?.replace(/^@/, '').toLowerCase() === handle.toLowerCase();
}

/** A string of digits; "0" where the owner withholds it (found in 2026 on profiles with thousands of views). Snapchat rounds to hundreds. */
function subscribersIn(text: unknown): Count {
  const count = wholeCount(text, 'data');
  if (count.value === null) return count;
  if (count.value === 0) return hidden;
  if (count.value % 100 !== 0) return count;
  return { value: count.value, exact: false, range: [count.value - 100, count.value + 100], from: 'data' };
}

/**
 * The Spotlight videos of the profile. Their numbers and their ids stand in two lists, place by place; places without numbers are empty.
 */
function readSpotlights(props: unknown, handle: string): Item[] {
  const items = new Map<string, Item>();
  const stories = asList(dig(props, 'spotlightHighlights'));
  for (const [place, meta] of asList(dig(props, 'spotlightStoryMetadata')).entries()) {
    const id = idOf(meta) ?? idOf(stories[place]);
    const stats = dig(meta, 'engagementStats');
    if (id === null || stats === undefined || stats === null || items.has(id)) continue;
    items.set(id, {
      id,
      href: `/spotlight/${id}`,
      by: asText(dig(meta, 'videoMetadata', 'creator', 'personCreator', 'username')) ?? handle,
      pinned: false,
      date: dateOf(dig(meta, 'videoMetadata', 'uploadDateMs')),
      age: null,
      caption: captionOf(meta),
      views: viewsIn(dig(stats, 'viewCount') ?? dig(meta, 'videoMetadata', 'viewCount')),
    });
  }
  return [...items.values()];
}

/** Title, description and hashtags, as far as there are any; a video without a title has Snapchat's. */
function captionOf(meta: unknown): string | undefined {
  const title = asText(dig(meta, 'videoMetadata', 'name'));
  const tags = asList(dig(meta, 'hashtags')).map(asText);
  const words = [
    title === 'Spotlight Snap' ? null : title,
    asText(dig(meta, 'videoMetadata', 'description')),
    asText(dig(meta, 'description')),
    ...tags,
  ];
  return wordsIn(words.filter((text) => text !== null).join('\n'));
}

/** From a link to the video, or from the story that holds it. */
function idOf(entry: unknown): string | null {
  const link = asText(dig(entry, 'oneLinkParams', 'deepLinkUrl')) ?? asText(dig(entry, 'deeplink')) ?? '';
  const texts = [
    /\/spotlight\/([\w-]+)/.exec(link)?.[1],
    dig(entry, 'snapList', 0, 'snapId', 'value'),
    dig(entry, 'storyId', 'value'),
    dig(entry, 'storyId'),
  ];
  return texts.map((text) => /^[\w-]{8,120}$/.exec(asText(text) ?? '')?.[0]).find((id) => id !== undefined) ?? null;
}

/** A number or a string of digits; -1 and 0 where it is withheld: what reads 0 here has thousands on the video's own page (2026). */
function viewsIn(value: unknown): Count {
  const count = wholeCount(value, 'data');
  return count.value === 0 || numberIn(value) < 0 ? hidden : count;
}

/** The number that a number or a text is, NaN for all else: not every object of a page's data can be one. */
function numberIn(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
}

function dateOf(value: unknown): string | null {
  const instant = numberIn(asText(dig(value, 'value')) ?? value);
  return instant > 0 && instant < 4e12 ? new Date(instant).toISOString() : null;
}
