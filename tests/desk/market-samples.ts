import type { MarketRow } from '../../lib/desk/market';
import type { RateBasis } from '../../lib/model/assessment';
import type { Count } from '../../lib/model/count';
import type { Digest } from '../../lib/model/digest';
import type { PlatformId } from '../../lib/model/reading';

export const exactly = (value: number): Count => ({ value, exact: true, from: 'data' });
export const about = (value: number, low: number, high: number): Count => ({ value, exact: false, range: [low, high], from: 'text' });
export const unknown: Count = { value: null, why: 'absent' };

export const rateOf = (value: number, basis: RateBasis = 'followers', low = value, high = value): Digest['rate'] => ({
  known: true,
  basis,
  value,
  low,
  high,
  compared: { low, high },
  posts: 12,
  metrics: ['likes', 'comments'],
});
export const noRate: Digest['rate'] = { known: false, basis: 'followers', why: 'no-posts-seen' };

let made = 0;
/** A creator of the picture. */
export function pointOf(followers: Count, rate: Digest['rate'], platform: PlatformId = 'instagram'): MarketRow {
  made += 1;
  return { digest: { id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`, platform, followers, rate } };
}
