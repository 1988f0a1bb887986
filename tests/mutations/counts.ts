import type { Count } from '../../lib/model/count';
import type { Look } from '../../lib/model/look';
import { metrics } from '../../lib/model/metric';

/** Every count of a profile or post that was seen, by its name: "profile followers", "7635263005341701767 views". */
export function countsIn(seen: Look): Map<string, Count> {
  const counts = new Map<string, Count>();
  if (seen.kind === 'unreadable') counts.set('profile followers', { value: null, why: 'unreadable' });
  if (seen.kind !== 'profile' && seen.kind !== 'post') return counts;
  counts.set('profile followers', seen.reading.followers);
  if (seen.kind === 'profile')
    for (const name of ['following', 'posts', 'totalLikes'] as const) counts.set(`profile ${name}`, seen.reading[name]);
  for (const item of seen.kind === 'profile' ? seen.reading.items : [seen.reading.post]) {
    for (const metric of metrics) {
      const count = item[metric];
      if (count !== undefined) counts.set(`${item.id} ${metric}`, count);
    }
  }
  return counts;
}

/** Whose count it is: "profile" or the id of a post. */
export function ownerOf(count: string): string {
  return count.slice(0, count.lastIndexOf(' '));
}

/** A number with its separators. */
export const numbers = /\p{Nd}+(?:[.,'’٫٬\s]\p{Nd}+)*/gu;
