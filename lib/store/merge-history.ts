import type { Snapshot } from '../model/profile';
import type { Reading } from '../model/reading';
import { days, isoWeek, localDay } from './calendar';
import { mergeOfDay } from './merge-count';

/** Snapshots stay daily for so long, then one per ISO week stays. */
const dailyFor = days(90);

/** What a reading adds to the snapshot of its day; `earlier` is that day's snapshot so far. Counts of other days never enter. */
export function snapshotOf(reading: Reading, now: number, earlier: Snapshot | null): Snapshot {
  const { followers, following, posts, totalLikes } = reading;
  const today = { day: localDay(now), at: now, followers, following, posts, totalLikes };
  if (earlier === null) return today;
  return {
    ...today,
    ...(earlier.rate && { rate: earlier.rate }),
    at: Math.max(earlier.at, now),
    followers: mergeOfDay(earlier.followers, followers),
    following: mergeOfDay(earlier.following, following),
    posts: mergeOfDay(earlier.posts, posts),
    totalLikes: mergeOfDay(earlier.totalLikes, totalLikes),
  };
}

/** The history with `today` in place of its day's snapshot, oldest first, older parts thinned to the last snapshot of each week. */
export function addSnapshot(history: readonly Snapshot[], today: Snapshot, now: number): Snapshot[] {
  const byDay = new Map(history.map((snapshot) => [snapshot.day, snapshot]));
  byDay.set(today.day, today);
  const byPeriod = new Map<string | number, Snapshot>();
  for (const snapshot of [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1)))
    byPeriod.set(snapshot.at >= now - dailyFor ? snapshot.day : isoWeek(snapshot.day), snapshot);
  return [...byPeriod.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
