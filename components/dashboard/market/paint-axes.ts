import { ticksBetween } from '../../../lib/desk/market-axes';
import { inReadingOrder } from '../picture';
import { type Paper, writeFollowers, writeShare } from './paper';
import { font, type Pen, type Scene, smallFont, strongFont } from './pen';

/** The grid, the values along both axes and their names, and the sizes of creators above. */
export function paintAxes({ context, palette, frame }: Pen, paper: Paper, { region, xName, yName }: Scene): void {
  const floor = frame.top + frame.height;
  // Where the visitor's own colours have no soft one, lines as strong as text would cover the points.
  const faint = palette.line === palette.ink ? 0.25 : 0.7;
  context.font = font;
  context.lineWidth = 1;
  context.fillStyle = palette['ink-soft'];
  context.textAlign = 'center';
  context.textBaseline = 'top';
  for (const { value, named } of ticksBetween(region.left, region.right, frame.width / 62)) {
    const x = Math.round(paper.x(Math.log10(value))) + 0.5;
    strokeFrom(context, [x, floor], [x, floor + (named ? 5 : 3)], palette['line-strong']);
    if (!named) continue;
    context.globalAlpha = faint;
    strokeFrom(context, [x, frame.top], [x, floor], palette.line);
    context.globalAlpha = 1;
    context.fillText(inReadingOrder(writeFollowers(value)), x, floor + 9);
  }
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  for (const { value, named } of ticksBetween(region.bottom, region.top, frame.height / 40)) {
    const y = Math.round(paper.y(Math.log10(value))) + 0.5;
    if (!named) continue;
    context.globalAlpha = faint;
    strokeFrom(context, [frame.left, y], [frame.left + frame.width, y], palette.line);
    context.globalAlpha = 1;
    context.fillText(writeShare(value), frame.left - 8, y);
  }
  strokeFrom(context, [frame.left, floor + 0.5], [frame.left + frame.width, floor + 0.5], palette['line-strong']);
  context.fillStyle = palette.ink;
  context.font = strongFont;
  context.textAlign = 'right';
  context.textBaseline = 'top';
  context.fillText(`${xName} →`, frame.left + frame.width, floor + 28);
  context.textAlign = 'left';
  context.textBaseline = 'bottom';
  context.fillText(`↑ ${yName}`, 0, frame.top - 26);
}

function strokeFrom(context: CanvasRenderingContext2D, from: [number, number], to: [number, number], colour: string): void {
  context.strokeStyle = colour;
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}

/** Sizes as the visitor's scheme has them, over the picture; those without room for their name have none. */
export function paintTiers({ context, palette, frame }: Pen, paper: Paper, { tiers, region }: Scene): void {
  context.font = smallFont;
  context.textAlign = 'center';
  context.textBaseline = 'bottom';
  for (const { from, below, name } of tiers) {
    const left = Math.max(frame.left, paper.x(Math.log10(Math.max(from, 1))));
    const right = Math.min(frame.left + frame.width, below === null ? Number.POSITIVE_INFINITY : paper.x(Math.log10(below)));
    if (right <= left) continue;
    if (left > frame.left && Math.log10(from) > region.left) {
      strokeFrom(context, [Math.round(left) + 0.5, frame.top - 16], [Math.round(left) + 0.5, frame.top], palette['line-strong']);
    }
    if (right - left < context.measureText(name).width + 10) continue;
    context.fillStyle = palette['ink-soft'];
    context.fillText(name, (left + right) / 2, frame.top - 3);
  }
}
