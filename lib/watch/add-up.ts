import type { Count } from '../model/count';
import { type Metric, metrics } from '../model/metric';
import type { Item, Reading } from '../model/reading';

/** At most as many posts as a profile keeps (design rule 7). */
const MOST_ITEMS = 200;

/**
 * One view's readings added up: everything but the posts is the later reading's; posts add up by id, the later reading's order first,
 * and a count that was shown for a moment only (under the pointer, before a list was cut) stays known. Never invents a count.
 */
export function addUp(earlier: Reading | null, later: Reading): Reading {
  if (earlier === null || earlier.items.length === 0) return later;
  const before = new Map(earlier.items.map((item) => [item.id, item]));
  const now = new Set(later.items.map((item) => item.id));
  const items = later.items.map((item) => withKnown(before.get(item.id), item));
  const gone = earlier.items.filter((item) => !now.has(item.id));
  return { ...later, items: [...items, ...gone].slice(0, MOST_ITEMS) };
}

function withKnown(earlier: Item | undefined, later: Item): Item {
  if (earlier === undefined) return later;
  const counts: Partial<Record<Metric, Count>> = {};
  for (const metric of metrics) {
    const count = known(later[metric]) ?? known(earlier[metric]) ?? later[metric] ?? earlier[metric];
    if (count !== undefined) counts[metric] = count;
  }
  const { date, age, caption } = earlier;
  return { ...later, ...counts, date: later.date ?? date, age: later.age ?? age, caption: later.caption ?? caption };
}

function known(count: Count | undefined): Count | undefined {
  return count === undefined || count.value === null ? undefined : count;
}
