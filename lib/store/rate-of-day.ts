import type { Digest } from '../model/digest';
import { type DayRate, dayRateSchema, type Profile } from '../model/profile';
import { localDay } from './calendar';

/** More digits than anybody can tell apart, and fewer than a double has. */
const digits = 6;

/** The leading rate as a snapshot keeps it, or null where it cannot be told. */
function dayRateOf({ rate }: Digest): DayRate | null {
  if (!rate.known) return null;
  const round = (value: number) => Number(value.toPrecision(digits));
  const { basis, value, low, high, posts } = rate;
  const read = dayRateSchema.safeParse({ basis, value: round(value), low: round(low), high: round(high), posts });
  return read.success ? read.data : null;
}

/** The profile with the leading rate of its digest in the snapshot of the day of `now`; the same profile where there is no rate, or no look that day. */
export function withRateOfDay(profile: Profile, digest: Digest, now: number): Profile {
  const rate = dayRateOf(digest);
  const day = localDay(now);
  if (rate === null || !profile.history.some((snapshot) => snapshot.day === day)) return profile;
  return { ...profile, history: profile.history.map((snapshot) => (snapshot.day === day ? { ...snapshot, rate } : snapshot)) };
}
