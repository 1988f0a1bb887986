import type { Count } from '../../model/count';
import type { Reading } from '../../model/reading';
import { agreed, clip, first, pastBadge, textOf } from '../dom';
import { channelOfLink, channelOfTab } from './address';
import { countBeside, followerWords, labelled } from './words';

/** "About" panel below a running broadcast and on the tab of that name. By id and data-a-target: public code of 2020 to 2026. */
export const panel = ['[data-a-target="about-panel"]', '#live-channel-about-panel', '.about-section__panel'];

/** Head of a channel: below a running broadcast; above the tabs; of a channel that sends nothing (public code of 2020 to 2026). */
export const heads = ['#live-channel-stream-information', '.home-header-sticky', '#offline-channel-main-content'];

/** A goal's number of followers is a wish, and a card's title may be any sentence. */
const noFollowers = 'h1, h2, h3, h4, h5, h6, button, article, [data-a-target="goal-panel"]';

/** Twitch's own pictures for accounts without one (2019 to 2026). */
const defaultAvatar = '/user-default-pictures';

/** The head of the channel on the screen, or null. */
export function headOf(doc: Document): Element | null {
  return first(doc, heads);
}

/**
 * The channel on the screen, by the first link of its head, by the link around its name and by its tabs; null while these contradict each
 * other. The name itself may be in other letters than the address.
 */
export function handleOnScreen(doc: Document): string | null {
  const head = headOf(doc);
  const links = [...(head?.querySelectorAll('a[href]') ?? [])].map((link) => channelOfLink(link.getAttribute('href')));
  const around = nameOf(doc)?.closest('a')?.getAttribute('href') ?? null;
  const tabs = [...doc.querySelectorAll('main a[href$="/about"], main a[href$="/schedule"]')]
    .filter((link) => link.closest('article') === null)
    .map((link) => channelOfTab(link.getAttribute('href')));
  return agreed([links.find((handle) => handle !== null) ?? null, channelOfLink(around), ...tabs]);
}

/** The channel's name in its head. */
export function nameOf(doc: Document): Element | null {
  return headOf(doc)?.querySelector('h1') ?? doc.querySelector('main h1');
}

/** Where the chip stands: after the name, its link and its badge. */
export function anchorOf(doc: Document): Element | null {
  const name = nameOf(doc);
  return pastBadge(name?.closest('a') ?? name);
}

/** Followers as the panel shows them, else as the head does. */
export function readFollowers(doc: Document, lang: string): Count {
  const handle = handleOnScreen(doc);
  let found: Count | null = null;
  for (const root of doc.querySelectorAll([...panel, ...heads].join(', '))) {
    const may = (part: Element) => part.closest(noFollowers) === null && !isOfAnother(part, root, handle);
    const count = countBeside(followerWords, root, may, lang);
    if (count?.value != null && root.matches(panel.join(', '))) return count;
    if (count !== null && (found?.value ?? null) === null) found = count;
  }
  return found ?? { value: null, why: 'absent' };
}

/** Do the nearest links around the part, within `root`, lead to another channel? Then it is a suggested one's. */
function isOfAnother(part: Element, root: Element, handle: string | null): boolean {
  for (let around: Element | null = part; around !== null && root.contains(around); around = around.parentElement) {
    const channels = [around, ...around.querySelectorAll('a[href]')].map((link) => channelOfLink(link.getAttribute('href')));
    const other = channels.filter((channel) => channel !== null);
    if (other.length > 0) return other.every((channel) => channel.toLowerCase() !== handle?.toLowerCase());
  }
  return false;
}

/** Name, bio, badge and picture; a badge that is not found says nothing. */
export function readPerson(doc: Document): Pick<Reading, 'name' | 'bio' | 'verified' | 'avatar'> {
  const name = nameOf(doc);
  const outer = name?.closest('a') ?? name;
  const about = first(doc, panel);
  const bio = [...(about?.querySelectorAll('p') ?? [])].find(
    (text) => text.closest('a') === null && labelled(followerWords, text) === null,
  );
  return {
    name: clip(textOf(name), 500),
    bio: clip(textOf(bio), 10_000),
    verified: outer !== null && pastBadge(outer) !== outer ? true : null,
    avatar: avatarIn(headOf(doc)),
  };
}

function avatarIn(head: Element | null): Reading['avatar'] {
  const sources = [...(head?.querySelectorAll('img') ?? [])].map((image) => image.getAttribute('src') ?? '');
  const own = sources.find((source) => source.includes(defaultAvatar) || source.includes('/jtv_user_pictures/'));
  if (own === undefined) return 'unknown';
  return own.includes(defaultAvatar) ? 'default' : 'present';
}
