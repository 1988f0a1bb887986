/** Rows beyond either edge of the frame, so that a turn of the wheel finds them drawn. */
const beyond = 5;

/** The window moves by so many rows at once: most turns of the wheel then change nothing. */
const stride = 2;

/** Which rows are drawn: from `first` on, `count` of them, each in a slot that later rows use again. */
type DrawnRows = { first: number; count: number };

/** The rows to draw of `length`, where the frame shows `height` pixels from `scrolled` on and each row is `rowHeight` high. */
export function drawnRows(scrolled: number, height: number, rowHeight: number, length: number): DrawnRows {
  const count = Math.ceil(height / rowHeight) + 2 * beyond + stride;
  const top = Math.floor(Math.max(0, scrolled) / rowHeight) - beyond;
  const latest = Math.max(0, length - count);
  const first = Math.min(Math.max(0, Math.floor(top / stride) * stride), latest);
  return { first, count: Math.min(count, length) };
}

/** How far to scroll so that a row is in full view, or null where it is. `head`: what covers the upper edge of the frame. */
export function scrollFor(
  row: number,
  { scrolled, height, rowHeight, head }: { scrolled: number; height: number; rowHeight: number; head: number },
): number | null {
  const top = row * rowHeight;
  if (top < scrolled) return top;
  const bottom = top + rowHeight + head;
  return bottom > scrolled + height ? bottom - height : null;
}

/** Drawn rows with those first that are in sight, as far as that is known without asking where the frame is. */
export function inSightFirst<T extends { place: number }>(rows: readonly T[]): T[] {
  const inOrder = rows.toSorted((a, b) => a.place - b.place);
  return [...inOrder.slice(beyond), ...inOrder.slice(0, beyond)];
}
