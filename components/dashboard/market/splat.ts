import { type Standing, standings } from '../../../lib/desk/market';
import { colourOf, type Palette } from './palette';
import { shapeOf } from './shapes';

/** A small picture of a point: the pixels that it inks, by where they are from its middle, four bytes of colour each. */
export type Sprite = { readonly byX: Int8Array; readonly byY: Int8Array; readonly ink: Uint8ClampedArray };

/** What a square picture with so many pixels along each side inks; `side` is odd and below 256. */
export function spriteFrom(side: number, data: Uint8ClampedArray): Sprite {
  const inked = Array.from({ length: side * side }, (_, pixel) => pixel).filter((pixel) => (data[4 * pixel + 3] ?? 0) > 0);
  const middle = side >> 1;
  return {
    byX: Int8Array.from(inked, (pixel) => (pixel % side) - middle),
    byY: Int8Array.from(inked, (pixel) => Math.floor(pixel / side) - middle),
    ink: Uint8ClampedArray.from(inked.flatMap((pixel) => [...data.slice(4 * pixel, 4 * pixel + 4)])),
  };
}

/** Looks: a sure and an uncertain one of each standing, then the same of those that are selected. */
export type Sprites = readonly Sprite[];

/** Which sprite a point has. */
export function lookOf(standing: number, uncertain: number, selected: number): number {
  return standing + standings.length * (uncertain + 2 * selected);
}

/** Square pixels of a picture as wide as the page; the same points are closer on less. */
const usualPaper = 500_000;

/** Radius in pixels and opacity for so many points on so much paper: few are large, and many let see where they are densest. */
export function styleFor(points: number, paper: number): { radius: number; alpha: number } {
  const crowd = Math.log10(Math.max((points * usualPaper) / Math.max(paper, 1), 1));
  return { radius: Math.min(5.2, Math.max(1.3, 6.7 - 1.06 * crowd)), alpha: Math.min(0.92, Math.max(0.16, 1.5 - 0.27 * crowd)) };
}

export type Style = {
  readonly radius: number;
  readonly alpha: number;
  /** faded: others are selected; selected: stands out from those. */
  readonly among: 'all' | 'faded' | 'selected';
};

/** Draws each look once, so that a hundred thousand points only copy it. Null where there is no canvas to draw on. */
export function makeSprites(palette: Palette, plain: Style, selected: Style, ratio: number): Sprites | null {
  const sprites: Sprite[] = [];
  for (const style of [plain, selected]) {
    for (const uncertain of [false, true]) {
      for (const standing of standings) {
        const sprite = drawSprite(standing, palette, style, uncertain, ratio);
        if (sprite === null) return null;
        sprites.push(sprite);
      }
    }
  }
  return sprites;
}

/** From this radius on a point has room for an edge. */
const edged = 2.4;

function drawSprite(standing: Standing, palette: Palette, style: Style, uncertain: boolean, ratio: number): Sprite | null {
  const { radius, among } = style;
  const side = 2 * Math.ceil((radius * 1.5 + 2) * ratio) + 1;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.translate(side / 2, side / 2);
  context.scale(ratio, ratio);
  context.lineJoin = 'round';
  const shape = new Path2D(shapeOf(standing, radius));
  const colour = palette[colourOf[standing]];
  const fill = (by: string, alpha: number) => {
    context.globalAlpha = alpha;
    context.fillStyle = by;
    context.fill(shape);
  };
  const edge = (by: string, alpha: number, width: number) => {
    context.globalAlpha = alpha;
    context.strokeStyle = by;
    context.lineWidth = width;
    context.stroke(shape);
  };
  const alpha = among === 'faded' ? Math.max(0.1, style.alpha * 0.24) : style.alpha;
  // A thin edge keeps large points apart: of paper, and of ink where it has to be seen which ones are selected.
  if (radius >= edged && among === 'selected') {
    edge(palette.ink, 1, 3);
    fill(palette.surface, 1);
  } else if (radius >= edged) edge(palette.surface, among === 'faded' ? 0.3 : 0.9, 2);
  fill(colour, uncertain ? alpha * 0.55 : alpha);
  if (uncertain && radius >= edged && among !== 'selected') edge(colour, among === 'faded' ? alpha : Math.max(alpha, 0.7), 1);
  return spriteFrom(side, context.getImageData(0, 0, side, side).data);
}

/** A picture in memory: four bytes a pixel, colours not multiplied by alpha, as canvases have it. */
export type Sheet = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** Lays a sprite over a sheet, its middle at a pixel; what lies beyond an edge is left out. */
export function splat({ width, height, data }: Sheet, { byX, byY, ink }: Sprite, middleX: number, middleY: number): void {
  for (let pixel = 0; pixel < byX.length; pixel++) {
    const x = middleX + (byX[pixel] ?? 0);
    const y = middleY + (byY[pixel] ?? 0);
    if (x < 0 || x >= width || y < 0 || y >= height) continue;
    const from = 4 * pixel;
    const to = 4 * (y * width + x);
    const over = ink[from + 3] ?? 0;
    const under = ((data[to + 3] ?? 0) * (255 - over)) / 255;
    const all = over + under;
    data[to] = ((ink[from] ?? 0) * over + (data[to] ?? 0) * under) / all;
    data[to + 1] = ((ink[from + 1] ?? 0) * over + (data[to + 1] ?? 0) * under) / all;
    data[to + 2] = ((ink[from + 2] ?? 0) * over + (data[to + 2] ?? 0) * under) / all;
    data[to + 3] = all;
  }
}
