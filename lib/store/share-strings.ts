import type { Count } from '../model/count';
import type { Digest } from '../model/digest';
import { avatars, bases, platforms, reasons, sources, topics } from './known-values';

/** Names of metrics, reasons of no rate: a few dozen at most, and what has more is not one of them. */
const others = new Map<string, string>();
const most = 200;

function other(text: string): string {
  const known = others.get(text);
  if (known === undefined && others.size < most) others.set(text, text);
  return known ?? text;
}

/**
 * Makes a digest that was just read use the same strings as all others where it says the same. A browser reads each from the disk as a
 * string of its own, which in a hundred thousand digests comes to a tenth of the memory that a list may take.
 */
export function shareStrings(digest: Digest): void {
  digest.platform = platforms.get(digest.platform) ?? digest.platform;
  digest.avatar = avatars.get(digest.avatar) ?? digest.avatar;
  for (const count of [digest.followers, digest.following, digest.posts]) shareIn(count);
  const { rate, account } = digest;
  if (rate.basis !== null) rate.basis = bases.get(rate.basis) ?? rate.basis;
  if (rate.known) rate.metrics = rate.metrics.map(other);
  else if (rate.why !== null) rate.why = other(rate.why);
  if (!account.known) account.why = other(account.why);
  for (const share of digest.topics) share.topic = topics.get(share.topic) ?? share.topic;
}

function shareIn(count: Count): void {
  if (count.value === null) count.why = reasons.get(count.why) ?? count.why;
  else count.from = sources.get(count.from) ?? count.from;
}
