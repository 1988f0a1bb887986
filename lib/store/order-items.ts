import type { SeenItem } from '../model/profile';

/**
 * Where each post of the page stands in time: by its date, an undated one by the newest date below it on the page, at the foot by the
 * oldest of all. So undated ones keep the page's order whatever the dates say. A pinned post is as old as it likes and tells nothing of others.
 */
function ranksOnPage(page: readonly SeenItem[]): Map<SeenItem, number> {
  const telling = page.flatMap((item) => (item.date === null || item.pinned ? [] : [Date.parse(item.date)]));
  const atFoot = telling.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...telling);
  const ranks = new Map(page.map((item) => [item, atFoot]));
  let below = atFoot;
  for (const item of page.toReversed()) {
    const own = item.date === null ? null : Date.parse(item.date);
    ranks.set(item, own ?? below);
    if (own !== null && !item.pinned) below = Math.max(below, own);
  }
  return ranks;
}

const floats = (item: SeenItem) => item.pinned && item.date === null;

/**
 * Posts newest first. `page` are those of the latest look in the page's order, `earlier` those known from before that are
 * not on it, `before` the former order of all. Dated posts go by date; undated ones of the page keep the page's order, undated
 * ones from before stay below the post that they followed. Undated pinned posts come first, as every network draws them.
 */
export function orderItems(page: readonly SeenItem[], earlier: readonly SeenItem[], before: readonly string[]): SeenItem[] {
  const ranks = ranksOnPage(page);
  for (const item of earlier) if (item.date !== null) ranks.set(item, Date.parse(item.date));
  const rank = (item: SeenItem) => ranks.get(item) ?? Number.NEGATIVE_INFINITY;
  const sorted = [...ranks.keys()].sort((a, b) => {
    if (floats(a) !== floats(b)) return floats(a) ? -1 : 1;
    return rank(a) === rank(b) ? 0 : rank(b) - rank(a);
  });
  return insertFollowers(sorted, new Map(earlier.filter((item) => item.date === null).map((item) => [item.id, item])), before);
}

/** Puts each of `loose` below the post of `sorted` that it followed in `before`; failing that above the next one; failing that last. */
function insertFollowers(sorted: readonly SeenItem[], loose: ReadonlyMap<string, SeenItem>, before: readonly string[]): SeenItem[] {
  const anchors = new Set(sorted.filter((item) => !floats(item)).map((item) => item.id));
  const below = new Map<string, SeenItem[]>();
  let leading: SeenItem[] = [];
  let firstAnchor: string | null = null;
  let anchor: string | null = null;
  for (const id of before) {
    const item = loose.get(id);
    if (anchors.has(id)) {
      anchor = id;
      firstAnchor ??= id;
    } else if (item && anchor === null) leading.push(item);
    else if (item && anchor !== null) below.set(anchor, [...(below.get(anchor) ?? []), item]);
  }
  const ordered: SeenItem[] = [];
  for (const item of sorted) {
    if (item.id === firstAnchor) {
      ordered.push(...leading);
      leading = [];
    }
    ordered.push(item, ...(below.get(item.id) ?? []));
  }
  return [...ordered, ...leading];
}
