import type { Count } from '../model/count';
import { metrics } from '../model/metric';
import type { SeenItem } from '../model/profile';
import type { CommentKinds, Item, Reading } from '../model/reading';
import { localDay } from './calendar';
import { dateOf, narrowerDating } from './date-items';
import { betterOfDay } from './merge-count';
import { orderItems } from './order-items';

/** A profile keeps at most so many posts. */
export const itemsKept = 200;

/** Is the post another account's, as far as the page tells? Handles are compared without case. */
export function isByOther(item: Pick<Item, 'by'>, handle: string | null): boolean {
  return item.by !== null && handle !== null && item.by.toLowerCase() !== handle.toLowerCase();
}

/** The newest known value of one metric; an unknown one never erases it. */
function mergeMetric(earlier: Count | undefined, later: Count | undefined, sameDay: boolean): Count | undefined {
  if (later === undefined || (later.value === null && earlier !== undefined && earlier.value !== null)) return earlier;
  if (!sameDay || later.value === null || earlier === undefined || earlier.value === null) return later;
  return betterOfDay(earlier, later);
}

/** What is kept of a post: not its words. */
function seen({ caption: _, ...item }: Item, now: number): SeenItem {
  return { ...item, age: null, ...dateOf(item, now), seenAt: now };
}

/**
 * What two looks at a post's words tell together. A tile may show the beginning of what the post's own page shows in full, or a title
 * alone: words that tell no topic take none away, and what was marked as advertising stays so.
 */
function mergeTags(earlier: SeenItem, later: SeenItem): Pick<SeenItem, 'topics' | 'sponsored'> {
  const topics = later.topics?.length ? later.topics : (earlier.topics ?? later.topics);
  const sponsored = earlier.sponsored || (later.sponsored ?? earlier.sponsored);
  return { ...(topics && { topics }), ...(sponsored !== undefined && { sponsored }) };
}

/** Of two looks at a post's comments the one that read more, of equal ones the later. */
export function moreComments(earlier: CommentKinds | undefined, later: CommentKinds): CommentKinds {
  const read = ({ genuine, praise, spam }: CommentKinds) => genuine + praise + spam;
  return earlier !== undefined && read(earlier) > read(later) ? earlier : later;
}

/** What two looks at one post tell together; `later` is the later look. */
function mergeItem(earlier: SeenItem, later: SeenItem): SeenItem {
  const sameDay = localDay(earlier.seenAt) === localDay(later.seenAt);
  const merged: SeenItem = { ...later, by: later.by ?? earlier.by, ...narrowerDating(earlier, later), ...mergeTags(earlier, later) };
  const comments = later.commentKinds ? moreComments(earlier.commentKinds, later.commentKinds) : earlier.commentKinds;
  if (comments) merged.commentKinds = comments;
  for (const metric of metrics) {
    const count = mergeMetric(earlier[metric], later[metric], sameDay);
    if (count !== undefined) merged[metric] = count;
  }
  return merged;
}

/** Posts of `known` and of the look at `now`, added up by id and in order (see orderItems), without other accounts' posts; at most 200. */
export function mergeItems(known: readonly SeenItem[], reading: Reading, handle: string | null, now: number): SeenItem[] {
  const others = new Set(reading.items.filter((item) => isByOther(item, handle)).map((item) => item.id));
  const before = new Map(known.map((item) => [item.id, item]));
  const page = new Map<string, SeenItem>();
  for (const item of reading.items) {
    if (others.has(item.id)) continue;
    const earlier = page.get(item.id) ?? before.get(item.id);
    const look = seen(item, now);
    page.set(item.id, earlier ? mergeItem(earlier, look) : look);
  }
  const notOnPage = known.filter((item) => !page.has(item.id) && !others.has(item.id));
  return orderItems([...page.values()], notOnPage, [...before.keys()]).slice(0, itemsKept);
}

/**
 * Posts of `known` and one that was opened on a page of its own, which tells nothing of the others: a known one keeps its place, a new one
 * goes where its date puts it, without a date to the end; at most 200.
 */
export function mergeOpenedPost(known: readonly SeenItem[], { items: [opened] }: Reading, now: number): SeenItem[] {
  if (opened === undefined) return [...known];
  const look = seen(opened, now);
  if (known.some(({ id }) => id === opened.id)) return known.map((item) => (item.id === opened.id ? mergeItem(item, look) : item));
  const { date } = look;
  const place = date === null ? -1 : known.findIndex((item) => !item.pinned && item.date !== null && item.date <= date);
  return (place < 0 ? [...known, look] : known.toSpliced(place, 0, look)).slice(0, itemsKept);
}
