/** Distances in CSS pixels from the window's upper left corner. */
export type Box = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };

/** What a mark stands at: a small picture of the person, a line of text, or a large picture. */
export type Anchor = { kind: 'avatar' | 'text' | 'picture'; box: Box };

/** A place for a mark: `ifFree`, only where nothing else stands there; `small` and without words, so that it covers next to nothing of what does. */
export type Spot = { left: number; top: number; ifFree: boolean; small: boolean };

/** How far a mark reaches beyond the corner of a small picture, keeps from text, and stays inside a large picture. */
const beyond = 3;
const gap = 4;
const inside = 8;

/** How much smaller a small mark is. */
export const smaller = 0.75;

/** Where a mark may stand at its anchor, the best place first; the last of them can be taken always. `isRtl`: the text reads from right to left. */
export function spotsAt({ kind, box }: Anchor, { width, height }: Size, isRtl: boolean): Spot[] {
  const [start, end, outwards] = isRtl ? [box.right, box.left, -1] : [box.left, box.right, 1];
  /** `to` is where the mark ends in the direction of the text. */
  const at = (to: number, top: number, { ifFree = false, small = false } = {}): Spot => {
    return { left: isRtl ? to : to - (small ? height * smaller : width), top, ifFree, small };
  };
  if (kind === 'avatar') return [at(end + beyond * outwards, box.bottom + beyond - height)];
  if (kind === 'picture') return [at(end - inside * outwards, box.bottom - inside - height)];
  const middle = (box.top + box.bottom - height) / 2;
  return [
    at(end + (gap + width) * outwards, middle, { ifFree: true }),
    at(start - gap * outwards, middle, { ifFree: true }),
    // Above the last letter, as a footnote's number stands.
    at(end + (height * smaller - gap) * outwards, box.top + gap - height * smaller, { small: true }),
  ];
}

/** The box of a mark with this upper left corner, moved to end before `room` does: a mark must not make the page wider or longer. */
export function keptInside(
  { left, top }: { left: number; top: number },
  { width, height }: Size,
  room: Pick<Box, 'right' | 'bottom'>,
): Box {
  const [x, y] = [Math.max(0, Math.min(left, room.right - width)), Math.min(top, room.bottom - height)];
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** Links of one account count as one place up to these distances: picture, name and handle of one post. */
const together = { across: 64, down: 24 };

function isTogether(a: Box, b: Box): boolean {
  const across = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  const down = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
  return across <= together.across && down <= together.down;
}

const ranks: readonly Anchor['kind'][] = ['avatar', 'text', 'picture'];

/** Which of the anchors of one account, in the document's order, bear its mark: one of those that stand together, a small picture rather than text. */
export function bearersAmong<A extends Anchor>(anchors: readonly A[]): A[] {
  const places: A[][] = [];
  for (const anchor of anchors) {
    const place = places.find((others) => others.some((other) => isTogether(other.box, anchor.box)));
    if (place) place.push(anchor);
    else places.push([anchor]);
  }
  return places.flatMap((place) => {
    const best = ranks.flatMap((kind) => place.find((anchor) => anchor.kind === kind) ?? [])[0];
    return best ? [best] : [];
  });
}
