/** Places on log-log paper, index by index. */
export type Places = { readonly size: number; readonly x: Float64Array; readonly y: Float64Array };

export type Place = { readonly x: number; readonly y: number };

/** How many pixels a power of ten has, so that near means near on the screen. */
export type Paper = { readonly perX: number; readonly perY: number };

/** Points by the cell of a grid that they lie in: those of cell c are `order` from `starts[c]` to before `starts[c + 1]`. */
export type Grid = {
  readonly left: number;
  readonly bottom: number;
  readonly cellX: number;
  readonly cellY: number;
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
};

/** Cells along each side: a crowd of 100,000 leaves few points in each, and they are soon made. */
const cells = 256;

/** Puts points into cells, once for a cloud, however it is looked at afterwards. */
export function makeGrid({ size, x, y }: Places): Grid {
  const [left, right] = extentOf(x);
  const [bottom, top] = extentOf(y);
  const grid = { left, bottom, cellX: (right - left) / cells || 1, cellY: (top - bottom) / cells || 1 };
  const cell = new Uint32Array(size);
  const starts = new Uint32Array(cells * cells + 1);
  for (let index = 0; index < size; index++) {
    const at = rowOf(grid, y[index] ?? 0) * cells + columnOf(grid, x[index] ?? 0);
    cell[index] = at;
    starts[at + 1] = (starts[at + 1] ?? 0) + 1;
  }
  for (let at = 0; at < cells * cells; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(size);
  for (let index = 0; index < size; index++) {
    const at = cell[index] ?? 0;
    const slot = next[at] ?? 0;
    order[slot] = index;
    next[at] = slot + 1;
  }
  return { ...grid, starts, order };
}

/** The least and the greatest; [0, 0] of none. */
export function extentOf(values: Float64Array): [number, number] {
  let low = values[0] ?? 0;
  let high = low;
  // By index: an iterator over a hundred thousand takes several times as long until it is compiled.
  for (let index = 1; index < values.length; index++) {
    const value = values[index] ?? 0;
    if (value < low) low = value;
    else if (value > high) high = value;
  }
  return [low, high];
}

type Origin = Omit<Grid, 'starts' | 'order'>;

function columnOf({ left, cellX }: Origin, x: number): number {
  return within(Math.floor((x - left) / cellX));
}

function rowOf({ bottom, cellY }: Origin, y: number): number {
  return within(Math.floor((y - bottom) / cellY));
}

function within(cell: number): number {
  return Math.min(cells - 1, Math.max(0, cell));
}

/** The index of the point nearest to a place, at most `reach` pixels away; null where none is. Of several at one place the last, which is drawn on top. */
export function nearestPoint(places: Places, grid: Grid, at: Place, { perX, perY }: Paper, reach: number): number | null {
  const columns = [columnOf(grid, at.x - reach / perX), columnOf(grid, at.x + reach / perX)] as const;
  const rows = [rowOf(grid, at.y - reach / perY), rowOf(grid, at.y + reach / perY)] as const;
  let nearest: number | null = null;
  let least = reach * reach;
  for (let row = rows[0]; row <= rows[1]; row++) {
    // The cells of a row lie one after another.
    const end = grid.starts[row * cells + columns[1] + 1] ?? 0;
    for (let slot = grid.starts[row * cells + columns[0]] ?? 0; slot < end; slot++) {
      const index = grid.order[slot] ?? 0;
      const byX = ((places.x[index] ?? 0) - at.x) * perX;
      const byY = ((places.y[index] ?? 0) - at.y) * perY;
      const distance = byX * byX + byY * byY;
      if (distance < least || (distance === least && (nearest === null || index > nearest))) {
        least = distance;
        nearest = index;
      }
    }
  }
  return nearest;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The point that comes next from `index` in a direction: the nearest on the screen, where what lies aside counts three times as far. Points at
 * one place come one after the other to the right. Null where nothing lies there.
 */
export function nextPoint(places: Places, index: number, direction: Direction, { perX, perY }: Paper): number | null {
  const fromX = places.x[index] ?? 0;
  const fromY = places.y[index] ?? 0;
  const across = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'up' ? 1 : -1;
  let next: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let other = 0; other < places.size; other++) {
    if (other === index) continue;
    const byX = ((places.x[other] ?? 0) - fromX) * perX;
    const byY = ((places.y[other] ?? 0) - fromY) * perY;
    let ahead = sign * (across ? byX : byY);
    const aside = Math.abs(across ? byY : byX);
    if (ahead === 0 && aside === 0 && across) ahead = Math.sign((other - index) * sign) * 1e-9 * Math.abs(other - index);
    if (ahead <= 0) continue;
    const cost = ahead + 3 * aside;
    if (cost < least) {
      least = cost;
      next = other;
    }
  }
  return next;
}

/** The indexes of the points inside a line that is drawn and closed, even where it crosses itself (even-odd rule); fewer than three corners hold nothing. */
export function pointsInside({ size, x, y }: Places, corners: readonly Place[]): number[] {
  if (corners.length < 3) return [];
  const edges = edgesOf(corners);
  const [left, right] = extentOf(Float64Array.from(corners, (corner) => corner.x));
  const [bottom, top] = extentOf(Float64Array.from(corners, (corner) => corner.y));
  const slices = sliced(edges, bottom, top);
  const inside: number[] = [];
  for (let index = 0; index < size; index++) {
    const [atX, atY] = [x[index] ?? 0, y[index] ?? 0];
    if (atX < left || atX > right || atY < bottom || atY > top) continue;
    if (crossings(slices[sliceOf(atY, bottom, top)] ?? [], atX, atY) % 2 === 1) inside.push(index);
  }
  return inside;
}

type Edge = { readonly from: Place; readonly to: Place };

function edgesOf(corners: readonly Place[]): Edge[] {
  return corners.flatMap((to, index) => {
    const from = corners.at(index - 1);
    return from === undefined ? [] : [{ from, to }];
  });
}

/** A line drawn by hand has hundreds of edges, of which a point has to ask only those at its own height. */
const sliceCount = 128;

function sliceOf(y: number, bottom: number, top: number): number {
  return Math.min(sliceCount - 1, Math.max(0, Math.floor(((y - bottom) / (top - bottom)) * sliceCount) || 0));
}

function sliced(edges: readonly Edge[], bottom: number, top: number): Edge[][] {
  const slices = Array.from({ length: sliceCount }, (): Edge[] => []);
  for (const edge of edges) {
    const last = sliceOf(Math.max(edge.from.y, edge.to.y), bottom, top);
    for (let slice = sliceOf(Math.min(edge.from.y, edge.to.y), bottom, top); slice <= last; slice++) slices[slice]?.push(edge);
  }
  return slices;
}

/** How often a ray to the right crosses the closed line. */
function crossings(edges: readonly Edge[], x: number, y: number): number {
  let count = 0;
  for (const { from, to } of edges) {
    if (from.y > y === to.y > y) continue;
    if (x < from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)) count++;
  }
  return count;
}

/** The indexes of the points in a rectangle between two opposite corners, its edges included. */
export function pointsBetween({ size, x, y }: Places, one: Place, other: Place): number[] {
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  const [bottom, top] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
  const inside: number[] = [];
  for (let index = 0; index < size; index++) {
    const [atX, atY] = [x[index] ?? 0, y[index] ?? 0];
    if (atX >= left && atX <= right && atY >= bottom && atY <= top) inside.push(index);
  }
  return inside;
}
