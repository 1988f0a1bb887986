import type { Expectation, Tier } from '../model/assessment';
import type { Digest } from '../model/digest';
import type { Settings } from '../model/settings';
import { type Band, judgeOdds } from '../scoring/account/judge-account';
import { expectationsFor } from '../scoring/expectation';
import { knownInterval } from '../scoring/interval';
import { tierOf } from '../scoring/tier';

/** Every band, from what resembles genuine accounts to what resembles purchased ones. */
export const bands: readonly Band[] = ['resembles-genuine', 'mixed', 'resembles-purchased'];

/** The tier of the visitor's scheme that the follower count belongs to; null where it is not known. */
export function tierOfDigest({ followers }: Pick<Digest, 'followers'>, { tierScheme, ownTiers }: Settings): Tier | null {
  return tierOf(followers, tierScheme, ownTiers);
}

/** What the account's numbers resemble under the visitor's prior; null where that cannot be told. */
export function bandOfDigest({ account }: Pick<Digest, 'account'>, { prior }: Settings): Band | null {
  if (!account.known) return null;
  const { band } = judgeOdds(account, prior);
  return band === 'mixed' && account.lurker ? null : band;
}

/** The leading rate against what accounts of that size usually get, by the visitor's benchmark; null where nothing was published. */
export function positionOfDigest(
  { platform, followers, rate }: Pick<Digest, 'platform' | 'followers' | 'rate'>,
  { benchmark }: Settings,
): Expectation | null {
  const size = knownInterval(followers);
  if (!rate.known || size === null) return null;
  const { basis, value, compared, metrics } = rate;
  const [first] = expectationsFor({
    platform,
    basis,
    rate: { value, ...compared },
    sample: { metrics },
    followers: size,
    benchmarkId: benchmark[platform] ?? null,
  });
  return first ?? null;
}
