import { aliasKey } from '../model/alias-key';
import type { PlatformId, ProfileRef } from '../model/reading';
import { isNamed, profileAddress } from '../platforms/sites';
import { mastodonSpelling, otherSites, type Spelling, spellings } from './addresses/spellings';
import { addressIn, unwrap } from './addresses/unwrap';

/** What a text names: a profile; a post of a network that is known; an address of something else; or nothing that is an address. */
export type Named = { kind: 'profile'; profile: ProfileRef } | { kind: 'post' } | { kind: 'elsewhere' } | { kind: 'nothing' };

const longest = 2000;

/**
 * The profile that a text is the address of, in a cleaned form, or null: with or without https, mobile and regional hosts, tracking
 * parameters, subpages, links that networks wrap others in, `@name@host`, and the few handles that say their network (`u/name`,
 * `@name.bsky.social`). null also where the text holds addresses of several profiles. Addresses of posts are no profile.
 */
export function refFromText(text: string): ProfileRef | null {
  const named = namedIn(text);
  return named.kind === 'profile' ? named.profile : null;
}

/** What a text names, so that whoever refuses it can say why. Never throws. */
export function namedIn(text: string): Named {
  const plain = cleaned(text);
  if (plain === '' || plain.length > longest) return { kind: 'nothing' };
  const whole = namedByWord(plain);
  if (whole.kind === 'profile' || whole.kind === 'post' || !/[\s,;|]/.test(plain)) return whole;
  const refs = refsIn(plain);
  const [only] = refs;
  return only !== undefined && refs.length === 1 ? { kind: 'profile', profile: only } : whole;
}

/** Every profile whose address stands in a text, each once, in their order; words without an address are passed over. */
function refsIn(text: string): ProfileRef[] {
  const found = new Map<string, ProfileRef>();
  for (const word of cleaned(text.slice(0, 20_000)).split(/[\s,;|]+|(?<=\S)(?=https?:\/\/)/i)) {
    const named = namedByWord(cleaned(word));
    if (named.kind !== 'profile') continue;
    found.set(aliasKey(named.profile.platform, named.profile), named.profile);
  }
  return [...found.values()];
}

/**
 * The profile that a bare handle ("@ana.bakes", "ana.bakes"), a network's own id or an address names on a network that is known from
 * elsewhere. null for what cannot be a name there, for an address of another network, and on Mastodon for a handle without its host.
 */
export function refFromHandle(text: string, platform: PlatformId): ProfileRef | null {
  const plain = cleaned(text);
  const named = namedIn(plain);
  // A post's address and one of another network are no handle; "ana.com" may be both a site and a name.
  if (named.kind === 'post') return null;
  if (named.kind === 'profile') return named.profile.platform === platform ? named.profile : null;
  const handle = plain.replace(/^@\s*|\/$/g, '');
  if (handle === '' || handle.length > 150 || /[\s/]/.test(handle.replace(/^(?:in|company|school|showcase|u|user)\//i, ''))) return null;
  for (const path of addressesOf(handle, platform)) {
    const found = namedByWord(path);
    if (found.kind === 'profile' && found.profile.platform === platform) return found.profile;
  }
  return null;
}

/** Addresses that a handle may stand for on a network, the likeliest first. */
function addressesOf(handle: string, platform: PlatformId): string[] {
  const own = (account: string) => profileAddress(platform, { handle: account, canonicalId: null }) ?? [];
  const byId = profileAddress(platform, { handle: null, canonicalId: handle }) ?? [];
  const isPlain = /^[\p{L}\p{M}\p{N}_.·-]+$/u.test(handle);
  switch (platform) {
    case 'linkedin':
      return [`https://www.linkedin.com/${handle.includes('/') ? handle : `in/${handle}`}`];
    case 'reddit':
      return [own(handle.replace(/^(?:u|user)\//i, ''))].flat();
    case 'bluesky':
      return handle.startsWith('did:') ? [byId].flat() : [own(handle.includes('.') ? handle : `${handle}.bsky.social`)].flat();
    case 'youtube':
      return [/^UC[\w-]{22}$/.test(handle) ? byId : [], isPlain ? own(handle) : []].flat();
    case 'mastodon':
      return handle.includes('@') ? [`@${handle}`] : [];
    default:
      return isPlain ? [own(handle)].flat() : [];
  }
}

/** Without what surrounds an address: spaces, marks that are not seen, halves of characters, brackets, quotes, and the punctuation that ends a sentence. */
function cleaned(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}\u00a0]/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .replace(/^[<("'“„«]+/, '')
    .replace(/(?<![>)"'”“»\],;.!])[>)"'”“»\],;.!]+$/, '')
    .trim();
}

function namedByWord(word: string): Named {
  const url = addressIn(word);
  return url === null ? { kind: 'nothing' } : namedByAddress(unwrap(url));
}

function namedByAddress(url: URL): Named {
  const host = url.hostname.replace(/\.$/, '');
  const spelling = spellings.find((one) => one.hosts.test(host)) ?? anywhere(host);
  if (spelling === null) return { kind: 'elsewhere' };
  for (const path of pathsOf(url, spelling)) {
    const address = `https://${spelling.home === '' ? host : spelling.home}${path}`;
    const page = URL.canParse(address) ? spelling.identify(new URL(address)) : null;
    if (page?.kind === 'post') return { kind: 'post' };
    if (page?.kind === 'profile') return { kind: 'profile', profile: canonical(page.profile, spelling) };
  }
  return { kind: 'elsewhere' };
}

/** An instance of Mastodon may be at any host that is nobody else's. */
function anywhere(host: string): Spelling | null {
  const base = host.split('.').slice(-2).join('.');
  return host.includes('.') && !isNamed(host) && !otherSites.has(base) ? mastodonSpelling : null;
}

function canonical(ref: ProfileRef, { small }: Spelling): ProfileRef {
  return small && ref.kind !== 'id' ? { ...ref, value: ref.value.toLowerCase() } : ref;
}

/** What identify is asked, the address as it stands first; then without what apps put before a name, without subpages, and with @ set right. */
function* pathsOf(url: URL, spelling: Spelling): Generator<string> {
  const { platform, prefixes, words, at, reserved } = spelling;
  let parts = url.pathname.split('/').filter((part) => part !== '');
  const first = parts[0]?.toLowerCase() ?? '';
  if (words.includes(first) || prefixes.includes(first)) parts = [first, ...parts.slice(1)];
  const query = platform === 'facebook' || platform === 'youtube' ? keptQuery(url) : '';
  yield `/${parts.join('/')}${query}`;
  const follow = platform === 'x' && first === 'intent' ? url.searchParams.get('screen_name') : null;
  if (follow !== null) yield `/${follow}`;
  if (platform === 'mastodon' && first === 'users') parts = [`@${parts[1] ?? ''}`, ...parts.slice(parts[2] === 'statuses' ? 3 : 2)];
  if (platform === 'facebook' && first === 'pages' && parts[1] === 'category') parts = parts.slice(3);
  if (platform !== 'telegram' && prefixes.includes(first)) parts = parts.slice(1);
  yield `/${parts.join('/')}${query}`;
  if (platform === 'facebook' && /^(?:posts|videos|photos|reel|events|permalink)$/.test(parts[1] ?? '') && parts.length > 2) return;
  const word = words.find((one) => one === parts[0]?.toLowerCase());
  const isBehind = word !== undefined || (platform === 'telegram' && parts[0] === 's') || (platform === 'facebook' && parts[0] === 'p');
  if (isBehind) return yield `/${word ?? parts[0]}/${(parts[1] ?? '').replace(/^(?:@|%40)/i, '')}`;
  const name = (parts[0] ?? '').replace(/^(?:@|%40)/i, '');
  if (name === '' || (at && name === parts[0] && (platform === 'mastodon' || reserved.includes(name.toLowerCase())))) return;
  // Before handles (2022) channels had names that stand right behind the host.
  if (platform === 'youtube' && name === parts[0]) return yield* legacyChannel(name);
  yield `/${at ? '@' : ''}${name}`;
}

const youtubePages = new Set(
  `about account ads attribution_link audiolibrary clip connect creators embed feed feeds gaming getalbum hashtag howyoutubeworks intl jobs
  kids learning live login logout movies music new oembed paid_memberships playlist podcasts post premium press profile red redirect reporthistory
  results s shared shopping shorts sports static supportedbrowsers t tv upload v watch watch_videos yt`.split(/\s+/),
);

function* legacyChannel(name: string): Generator<string> {
  if (!youtubePages.has(name.toLowerCase()) && /^[\p{L}\p{N}%]{2,100}$/u.test(name)) yield `/c/${name}`;
}

/** Of an address's parameters, those that say whose it is; the rest tells where somebody came from. */
function keptQuery({ searchParams }: URL): string {
  const kept = ['id', 'v', 'story_fbid'].flatMap((key) => {
    const value = searchParams.get(key);
    return value === null ? [] : [[key, value]];
  });
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
}
