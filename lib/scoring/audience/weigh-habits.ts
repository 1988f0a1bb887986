import type { EvidenceCode } from '../../model/assessment';
import { commentsSayingNothing, followingInBulk, growthInAWeek, type StoryKind, standIn } from '../data/audience-bands';
import type { CreatorFacts } from '../facts';
import { divide, type Interval, knownInterval } from '../interval';
import { ownPosts } from '../sample';
import { audienceModel } from './model';
import { type Piece, settlesNothing } from './piece';

/** What no labelled rows tell of creators, and conventions weigh: little, and never alone. */
export function weighHabits(facts: CreatorFacts): Piece[] {
  return [...weighFollowing(facts), ...weighGrowth(facts), ...weighComments(facts)];
}

/** Who follows thousands is often followed back, by people who do not look. */
function weighFollowing({ platform, following }: CreatorFacts): Piece[] {
  const measured = knownInterval(following);
  const usual = audienceModel.followingInBulk[platform];
  if (measured === null || usual === undefined) return [];
  const { above, timesAsOften, source } = followingInBulk;
  return [habit({ code: 'following-in-bulk', measured, above, usual, timesAsOften, count: 1, source })];
}

/** Purchased followers come all at once. Visits less than a week apart count as a week: one good day is no jump. */
function weighGrowth({ platform, history = [] }: CreatorFacts): Piece[] {
  const visits = history.flatMap(({ at, followers }) => {
    const count = knownInterval(followers);
    return count === null || count.value <= 0 || !Number.isFinite(at) ? [] : [{ at, count }];
  });
  const growths = visits.flatMap(({ at, count }) => {
    const before = visits.findLast((earlier) => at - earlier.at >= day);
    if (before === undefined) return [];
    const times = divide(count, before.count);
    const weeks = Math.max(1, (at - before.at) / week);
    const perWeek = (factor: number) => (factor - 1) / weeks;
    return [{ value: perWeek(times.value), low: perWeek(times.low), high: perWeek(times.high) }];
  });
  const [first, ...others] = growths;
  if (first === undefined) return [];
  const measured = others.reduce((most, next) => (next.value > most.value ? next : most), first);
  const above = platform === 'tiktok' ? growthInAWeek.aboveOnTikTok : growthInAWeek.above;
  const { usual, timesAsOften, source } = growthInAWeek;
  return [habit({ code: 'growth', measured, above, usual, timesAsOften, count: growths.length + 1, source })];
}

const day = 86_400_000;
const week = 7 * day;

type Habit = {
  code: EvidenceCode;
  measured: Interval;
  above: number;
  usual: number;
  timesAsOften: number;
  count: number;
  source: string;
};

/**
 * Something that a share `usual` of creators does, and of those with bought followers `timesAsOften` as many: it speaks by that factor
 * where it is done, and a little against where it is not.
 */
function habit({ code, measured, above, usual, timesAsOften, count, source }: Habit): Piece {
  const done = standIn * Math.log(timesAsOften);
  const notDone = standIn * Math.log((1 - timesAsOften * usual) / (1 - usual));
  const at = (figure: number) => (figure > above ? done : notDone);
  const says = { value: at(measured.value), low: at(measured.low), high: at(measured.high) };
  const settled = standIn * (timesAsOften - 1) * usual;
  return {
    code,
    measured,
    compared: measured,
    band: { low: null, high: above },
    confidence: standIn,
    count,
    source,
    settles: { ...settlesNothing, followers: settled, both: settled },
    says: { ratio: ({ kind }) => (kind === 'likes' ? silent : says) },
  };
}

const silent: Interval = { value: 0, low: 0, high: 0 };

/** Who does not care for a post says nothing about it. */
function weighComments(facts: CreatorFacts): Piece[] {
  const kinds = ownPosts(facts).posts.flatMap(({ commentKinds }) => commentKinds ?? []);
  const count = kinds.reduce((sum, { genuine, praise, spam }) => sum + genuine + praise + spam, 0);
  const { above, timesAsOften, settles, fewest, halfSureAt } = commentsSayingNothing;
  if (count < fewest) return [];
  const share = kinds.reduce((sum, { praise, spam }) => sum + praise + spam, 0) / count;
  const confidence = (standIn * count) / (count + halfSureAt);
  const says = (confidence * Math.log(timesAsOften) * (share - above)) / Math.max(above, 1 - above);
  const settled: Readonly<Record<StoryKind, number>> = {
    followers: confidence * settles,
    likes: confidence * settles,
    both: confidence * settles,
  };
  const measured = { value: share, low: share, high: share };
  return [
    {
      code: 'comments-read',
      measured,
      compared: measured,
      band: { low: null, high: above },
      confidence,
      count,
      source: '',
      settles: settled,
      says: { ratio: () => ({ value: says, low: says, high: says }) },
    },
  ];
}
