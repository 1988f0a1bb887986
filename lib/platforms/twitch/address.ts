import type { PageRef } from '../../model/reading';

/** First path segments that are the network's own, not a channel (2026). */
const reserved = new Set(
  `annual-recap bits clips collections dashboard directory downloads drops embed event events following friends inventory jobs login
  moderator p payments popout prime products redeem search settings signup store subs subscriptions team teams turbo u user videos wallet`.split(
    /\s+/,
  ),
);

const login = /^\w{2,25}$/;

/** What may follow a channel's name while the channel stays on the screen; `profile` is the mobile site's. */
const tabs = new Set(['', 'home', 'about', 'schedule', 'videos', 'clips', 'profile']);

/** The channel that a path within the network starts with, or null. */
function channelIn(first: string | undefined): string | null {
  return first !== undefined && login.test(first) && !reserved.has(first.toLowerCase()) ? first : null;
}

/** A path within the network by its segments; null for a link that leads elsewhere. */
function segments(href: string): string[] | null {
  const path = /^(?:https:\/\/(?:www|m)\.twitch\.tv)?\/([^?#]*)/.exec(href)?.[1];
  return path === undefined ? null : path.replace(/\/$/, '').split('/');
}

/** The channel that a link leads to, directly or by one of its tabs; null for all other links. */
export function channelOfLink(href: string | null): string | null {
  const [first, tab = '', ...more] = segments(href ?? '') ?? [];
  return more.length === 0 && tabs.has(tab) ? channelIn(first) : null;
}

/** The channel whose tabs a link is one of; null for other links. */
export function channelOfTab(href: string | null): string | null {
  return /\/(?:about|schedule)\/?(?:[?#].*)?$/s.test(href ?? '') ? channelOfLink(href) : null;
}

/** The id of the recorded broadcast that a link leads to, or null. */
export function videoOf(href: string | null): string | null {
  const [first, second, third] = segments(href ?? '') ?? [];
  const id = first === 'videos' ? second : second === 'video' || second === 'v' ? third : undefined;
  return /^\d{4,20}$/.exec(id ?? '')?.[0] ?? null;
}

/**
 * What a Twitch address names: `/name`, alone or with a tab, a channel; `/videos/<id>`, `/name/video/<id>` and `/name/clip/<name>` a post;
 * null for all else.
 */
export function identifyTwitch(url: URL): PageRef | null {
  const id = videoOf(url.pathname) ?? /^\/\w{2,25}\/clip\/([\w-]{4,120})\/?$/.exec(url.pathname)?.[1];
  if (id !== undefined) return { kind: 'post', platform: 'twitch', id };
  const value = channelOfLink(url.pathname);
  return value === null ? null : { kind: 'profile', profile: { platform: 'twitch', kind: 'handle', value } };
}
