import { aliasKey } from '../model/alias-key';
import type { Count } from '../model/count';
import type { Profile } from '../model/profile';
import type { PlatformId, ProfileRef } from '../model/reading';
import { knownInterval, sum } from '../scoring/interval';
import { findContacts } from './contacts';
import { foldForSearch } from './fold';

/** What of a remembered profile tells who it is. */
export type Kinsman = Pick<Profile, 'id' | 'platform' | 'handle' | 'canonicalId' | 'name' | 'bio' | 'aliases'>;

/** The profile that an address leads to, or null; adapters know addresses, this room does not. */
export type RefFromText = (text: string) => ProfileRef | null;

/** A profile on another network that a bio names. `address`: by a link to it; `mention`: as in "IG: @name". */
export type Naming = { ref: ProfileRef; how: 'address' | 'mention'; text: string };

/** How people write the networks' names before a handle, each without capitals. "Sc" and "li" mean other things as well. */
const labels: Readonly<Record<string, PlatformId>> = {
  ig: 'instagram',
  insta: 'instagram',
  instagram: 'instagram',
  tt: 'tiktok',
  tiktok: 'tiktok',
  'tik tok': 'tiktok',
  yt: 'youtube',
  youtube: 'youtube',
  x: 'x',
  twitter: 'x',
  threads: 'threads',
  bluesky: 'bluesky',
  bsky: 'bluesky',
  fb: 'facebook',
  facebook: 'facebook',
  twitch: 'twitch',
  tg: 'telegram',
  telegram: 'telegram',
  snap: 'snapchat',
  snapchat: 'snapchat',
  pinterest: 'pinterest',
  reddit: 'reddit',
};

const label = Object.keys(labels).join('|').replace(' ', '\\s?');
/** "IG: @name", "tiktok - name", "YT @name", "Twitch/name". Without a sign between them only a handle with its @ is one. */
const mention = new RegExp(
  `(?<![\\p{L}\\p{N}@._/-])(${label})(?:\\s*[:=\\-–—|→➡👉/]+\\ufe0f?\\s*(?:@|u/)?|\\s*\\(?@)([a-z0-9](?:[\\w.-]{0,62}\\w)?)(?![\\w@/]|\\.[a-z])`,
  'giu',
);
/** A network's name before a word is no mention where the word is one of these: "YT - daily", "Instagram: link in bio". */
const noHandles = new Set([
  'daily',
  'weekly',
  'link',
  'links',
  'below',
  'new',
  'videos',
  'video',
  'same',
  'soon',
  'and',
  'the',
  'my',
  'https',
  'http',
  'www',
]);

/** The profiles on other networks that a bio names, each once, links before mentions. */
export function namedInBio({ platform, bio }: Pick<Kinsman, 'platform' | 'bio'>, refFromText: RefFromText): Naming[] {
  if (bio === null) return [];
  const links = findContacts(bio).filter(({ kind }) => kind === 'link');
  const addresses = links.flatMap(({ value, text }): Naming[] => {
    const ref = refFromText(value);
    return ref === null ? [] : [{ ref, how: 'address', text }];
  });
  const mentions = [...bio.matchAll(mention)].flatMap((match): Naming[] => {
    const [text, network = '', value = ''] = match;
    const other = labels[network.toLowerCase().replace(/\s+/u, ' ')];
    if (other === undefined || noHandles.has(value.toLowerCase()) || isCollaboration(bio.slice(0, match.index), text)) return [];
    return [{ ref: { platform: other, kind: 'handle', value }, how: 'mention', text: text.trim() }];
  });
  const byKey = new Map<string, Naming>();
  for (const naming of [...addresses, ...mentions]) {
    const key = aliasKey(naming.ref.platform, naming.ref);
    if (naming.ref.platform !== platform && !byKey.has(key)) byKey.set(key, naming);
  }
  return [...byKey.values()];
}

/** "Ovenlight x @mira" is what two made together. */
function isCollaboration(before: string, text: string): boolean {
  return /^x\s*@/iu.test(text) && /[\p{L}\p{N}]\s+$/u.test(before);
}

/** The handle without what its network adds to every one. */
function bareHandle({ platform, handle, canonicalId }: Pick<Kinsman, 'platform' | 'handle' | 'canonicalId'>): string | null {
  const written = platform === 'linkedin' ? (canonicalId?.split('/')[1] ?? null) : handle;
  if (written === null) return null;
  const bare = written.toLowerCase().replace(/^@/u, '');
  if (platform === 'bluesky') return bare.replace(/\.bsky\.social$/u, '');
  return platform === 'mastodon' ? bare.replace(/@.*/su, '') : bare;
}

/** Dots and underscores are where the name itself was taken. */
function joined(handle: string): string {
  return handle.replace(/[._-]/gu, '');
}

/** A shorter handle is many people's. */
const shortestJoined = 5;

/**
 * Where profiles of the same person may be found among remembered ones: those that the bio names, and on every other network those of the
 * same handle, as it is and with its dots, dashes and underscores left out or exchanged. Mastodon's are known by their instance and not looked for.
 */
export function whereToLook(profile: Kinsman, platforms: readonly PlatformId[], refFromText: RefFromText): ProfileRef[] {
  const named = namedInBio(profile, refFromText).map(({ ref }) => ref);
  const own = bareHandle(profile);
  const spellings =
    own === null
      ? []
      : [...new Set([own, ...(joined(own).length < shortestJoined ? [] : ['', '.', '_'].map((sign) => own.replace(/[._-]/gu, sign)))])];
  const alike = platforms.flatMap((platform): ProfileRef[] => {
    if (platform === profile.platform || platform === 'mastodon') return [];
    if (platform === 'linkedin') return spellings.map((value) => ({ platform, kind: 'id', value: `in/${value}` }));
    return spellings.map((value) => ({ platform, kind: 'handle', value: platform === 'bluesky' ? `${value}.bsky.social` : value }));
  });
  return [...new Map([...named, ...alike].map((ref) => [aliasKey(ref.platform, ref), ref])).values()];
}

/**
 * What speaks for one person behind two profiles. links-to: this bio has its address; mentions: this bio names it; linked-from,
 * mentioned-by: the other way round; same-mail: one e-mail address in both bios; same-handle (dots and underscores aside); same-name.
 */
export type KinReason = 'links-to' | 'mentions' | 'linked-from' | 'mentioned-by' | 'same-mail' | 'same-handle' | 'same-name';

export type Kin = {
  profileId: string;
  /** The most telling first. */
  reasons: KinReason[];
  /** very-likely: each names the other, or one names the other and they are called alike; possible: they are only called alike. */
  sure: 'very-likely' | 'likely' | 'possible';
};

/** What each reason adds: who names a profile usually means an own one, at times a partner's or an employer's; an agency's mail is that of many. */
const weights: Readonly<Record<KinReason, number>> = {
  'links-to': 2,
  'linked-from': 2,
  mentions: 2,
  'mentioned-by': 2,
  'same-mail': 2,
  'same-handle': 1,
  'same-name': 1,
};
const veryLikelyFrom = 3;
const likelyFrom = 2;

/**
 * Which of `others` may be the same person, the surest first, each with its reasons. Nothing is joined by this: it is for the visitor to say.
 * Profiles of the same network are never proposed.
 */
export function findKin(profile: Kinsman, others: readonly Kinsman[], refFromText: RefFromText): Kin[] {
  const ours = namedInBio(profile, refFromText);
  return others
    .flatMap((other) => {
      if (other.id === profile.id || other.platform === profile.platform) return [];
      const reasons = reasonsFor(profile, ours, other, refFromText);
      const weight = reasons.reduce((sum, reason) => sum + weights[reason], 0);
      return weight === 0 ? [] : [{ profileId: other.id, reasons, weight }];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ profileId, reasons, weight }) => ({
      profileId,
      reasons,
      sure: weight >= veryLikelyFrom ? 'very-likely' : weight >= likelyFrom ? 'likely' : 'possible',
    }));
}

function reasonsFor(profile: Kinsman, ours: readonly Naming[], other: Kinsman, refFromText: RefFromText): KinReason[] {
  const there = ours.find(({ ref }) => isAt(ref, other));
  const back = namedInBio(other, refFromText).find(({ ref }) => isAt(ref, profile));
  const reasons: (KinReason | null)[] = [
    there === undefined ? null : there.how === 'address' ? 'links-to' : 'mentions',
    back === undefined ? null : back.how === 'address' ? 'linked-from' : 'mentioned-by',
    sharesMail(profile, other) ? 'same-mail' : null,
    haveSameHandle(profile, other) ? 'same-handle' : null,
    haveSameName(profile, other) ? 'same-name' : null,
  ];
  return reasons.filter((reason) => reason !== null);
}

/** Does the address lead to that profile, by any name that it was seen under? */
function isAt(ref: ProfileRef, profile: Kinsman): boolean {
  if (ref.platform !== profile.platform) return false;
  const names = [
    ...profile.aliases,
    ...(profile.handle === null ? [] : [{ kind: 'handle' as const, value: profile.handle }]),
    ...(profile.canonicalId === null ? [] : [{ kind: 'id' as const, value: profile.canonicalId }]),
  ];
  return names.some((name) => aliasKey(ref.platform, name) === aliasKey(ref.platform, ref));
}

function sharesMail(one: Kinsman, other: Kinsman): boolean {
  const mails = ({ bio }: Kinsman) => findContacts(bio).flatMap(({ kind, value }) => (kind === 'email' ? [value] : []));
  const ours = mails(one);
  return ours.length > 0 && mails(other).some((mail) => ours.includes(mail));
}

function haveSameHandle(one: Kinsman, other: Kinsman): boolean {
  const [ours, theirs] = [bareHandle(one), bareHandle(other)];
  if (ours === null || theirs === null || ours === '') return false;
  return ours === theirs || (joined(ours).length >= shortestJoined && joined(ours) === joined(theirs));
}

/** Letters and digits alone: emoji and decorations differ from network to network. A name of one word is many people's. */
function haveSameName(one: Kinsman, other: Kinsman): boolean {
  const words = ({ name }: Kinsman) => foldForSearch(name ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const ours = words(one);
  return ours.length >= 2 && ours.join(' ') === words(other).join(' ');
}

/** The followers of several profiles together, each counted as often as it follows; null where one profile's are not known. */
export function followersTogether(counts: readonly Count[]): Count | null {
  const known = counts.flatMap((count) => knownInterval(count) ?? []);
  if (known.length < counts.length || known.length === 0) return null;
  const { value, low, high } = sum(known);
  return low === high ? { value, exact: true, from: 'data' } : { value, exact: false, range: [low, high], from: 'data' };
}
