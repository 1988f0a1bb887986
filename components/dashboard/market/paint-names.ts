import { inReadingOrder } from '../picture';
import type { Paper } from './paper';
import { type Curve, type Pen, type Scene, strongFont } from './pen';

/** Each name stands under the left end of its band, as far as there is room for it. */
export function nameBand(pen: Pen, paper: Paper, { band, region }: Scene): void {
  const { context, frame, palette } = pen;
  context.font = strongFont;
  for (const { text, parts } of band) {
    const seen = parts.flat().filter(({ at }) => at <= region.right);
    const [first] = seen;
    const end = parts.at(-1)?.at(-1);
    if (first === undefined || end === undefined) continue;
    const left = Math.max(paper.x(first.at), frame.left) + 8;
    const room = Math.min(paper.x(end.at), frame.left + frame.width) - left;
    const start = seen.findLast(({ at }) => paper.x(at) <= left) ?? first;
    const y = paper.y(start.low) + 6;
    if (room < context.measureText(text).width || y < frame.top || y > frame.top + frame.height - 16) continue;
    context.textAlign = 'left';
    context.textBaseline = 'top';
    writeOver(pen, text, left, y, palette.accent);
  }
}

/** At the right end of the line, above it. */
export function nameLine(pen: Pen, paper: Paper, line: Curve | null): void {
  const { context, frame, palette } = pen;
  const [first, last] = [line?.parts[0]?.[0], line?.parts.at(-1)?.at(-1)];
  if (line === null || first === undefined || last === undefined) return;
  const right = Math.min(paper.x(last.at), frame.left + frame.width);
  context.font = strongFont;
  const width = context.measureText(line.text).width;
  if (right - Math.max(paper.x(first.at), frame.left) < width + 24) return;
  // Above the line where the words begin, since it falls to the right.
  const along = (x: number) => (x - paper.x(first.at)) / (paper.x(last.at) - paper.x(first.at));
  const y = paper.y(first.middle + (last.middle - first.middle) * along(right - width - 12)) - 8;
  if (y < frame.top + 14 || y > frame.top + frame.height) return;
  context.textAlign = 'right';
  context.textBaseline = 'bottom';
  writeOver(pen, line.text, right - 12, y, palette.ink);
}

function writeOver({ context, palette }: Pen, text: string, x: number, y: number, colour: string): void {
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.strokeStyle = palette.surface;
  context.globalAlpha = 0.95;
  context.strokeText(inReadingOrder(text), x, y);
  context.globalAlpha = 1;
  context.fillStyle = colour;
  context.fillText(inReadingOrder(text), x, y);
}
