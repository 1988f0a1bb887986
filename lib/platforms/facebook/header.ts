import { type CountContext, parseCount } from '../../counts/parse';
import { sharpen } from '../../counts/whole';
import type { Count } from '../../model/count';
import type { Identity, Reading } from '../../model/reading';
import { clip, metaOf, textOf } from '../dom';
import { type Account, accountAt } from './address';

/** What Facebook calls a part of the page that holds the profile, whatever its classes are called. */
export const main = '[role="main"]';

/** Posts and the comments below them, where links to anybody stand. */
export const post = '[role="article"], [aria-posinset]';

type Link = Account & { element: Element };

/** The profile on the screen: its name, its counters' links and its tabs. */
export type Header = { root: Element; heading: Element; counters: Link[]; account: Identity };

/**
 * The profile that is on the screen, by the links of its counters and of its tabs (2022, the same since); null without a heading or a
 * link, and while the links contradict each other, as they do for a moment during in-site navigation.
 */
export function headerOf(doc: Document): Header | null {
  const root = [...doc.querySelectorAll(main)].find((part) => part.closest('[hidden]') === null && part.querySelector('h1') !== null);
  const heading = root?.querySelector('h1');
  if (root === undefined || !heading) return null;
  const links: Link[] = [];
  for (const element of root.querySelectorAll('a[href]')) {
    const account = element.closest(post) === null ? accountAt(element.getAttribute('href') ?? '') : null;
    if (account !== null) links.push({ ...account, element });
  }
  const isTab = ({ element }: Link): boolean => element.closest('[role="tablist"]') !== null;
  const counters = links.filter((link) => /^(?:followers|following|friends|friends_likes)$/.test(link.tab) && !isTab(link));
  const owners = [...counters, ...links.filter(isTab)];
  const [handles, ids] = (['handle', 'id'] as const).map((kind) => namesOf(owners.filter((link) => link.kind === kind)));
  if (handles === undefined || ids === undefined || owners.length === 0 || handles.length > 1 || ids.length > 1) return null;
  const handle = handles[0] ?? null;
  return { root, heading, counters, account: { handle, id: ids[0] ?? numberOf(doc, handle), legacy: null } };
}

function namesOf(links: Link[]): string[] {
  return [...new Map(links.map(({ value }) => [value.toLowerCase(), value])).values()];
}

/** The profile's number from what the document was loaded with (2022), when that is about the same name. */
function numberOf(doc: Document, handle: string | null): string | null {
  const loaded = accountAt(metaOf(doc, 'og:url') ?? '');
  if (handle === null || loaded?.value.toLowerCase() !== handle.toLowerCase()) return null;
  return /^fb:\/\/(?:profile|page)\/(?:\?id=)?(\d{5,25})$/.exec(metaOf(doc, 'al:android:url') ?? '')?.[1] ?? null;
}

/**
 * Followers and following by where their links lead, so that no language is needed. Likes of a page ("3.7K likes") are neither. A person who
 * shows friends and nothing else lets nobody see followers.
 */
export function readCounters({ counters }: Header, context: Omit<CountContext, 'from'>): Pick<Reading, 'followers' | 'following'> {
  const count = (tab: string): Count | null => {
    const links = counters.filter(({ element, ...account }) => account.tab === tab && /\p{Nd}/u.test(element.textContent ?? ''));
    const [shown, ...others] = links.map(({ element }) => asCut(parseCount(textOf(element), { ...context, from: 'text' })));
    // "Followed by 48,213 people" further down is the same count in full (reported until 2025).
    return shown === undefined ? null : others.reduce(sharpen, shown);
  };
  const followers = count('followers');
  const following = count('following');
  const onlyFriends = counters.length > 0 && counters.every(({ tab }) => tab === 'friends') && count('friends') !== null;
  return {
    followers: followers ?? { value: null, why: onlyFriends ? 'hidden' : 'absent' },
    following: following ?? { value: null, why: 'absent' },
  };
}

/**
 * Facebook cuts to two digits below 10,000 and to thousands above (3,783 is "3.7K", 25,769 "25K", 2022), also in languages that write
 * thousands out ("25.000 Follower"): a number like that is not exact.
 */
function asCut(count: Count): Count {
  if (count.value === null || !count.exact || count.value < 1000) return count;
  const step = count.value < 10_000 ? 100 : 1000;
  if (count.value % step !== 0) return count;
  return { value: count.value, exact: false, range: [count.value, count.value + step - 1], from: count.from };
}

/** The name without its tick, and whether there is one: a drawing inside the heading. */
export function readName({ heading }: Header): Pick<Reading, 'name' | 'verified'> {
  const badge = heading.querySelector('svg');
  return { name: clip(textOf(heading).replace(textOf(badge), ''), 500), verified: badge !== null };
}
