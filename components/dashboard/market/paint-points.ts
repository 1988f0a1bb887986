import type { Cloud } from '../../../lib/desk/market';
import type { Frame, Paper } from './paper';
import type { Pen, Scene } from './pen';
import { lookOf, makeSprites, type Style, splat, styleFor } from './splat';

/** Points as large as this are so few that lines and names between them can be read. */
const loose = 4.6;

/** How points look: those that others are selected beside, and the selected. */
export type Looks = { readonly plain: Style; readonly selected: Style; readonly shown: number; readonly crowded: boolean };

/** By how many there are in the picture, and how much room for them. */
export function looksOf({ frame }: Pen, paper: Paper, { cloud, selected }: Scene): Looks {
  const shown = countIn(cloud, paper, frame, selected);
  const room = frame.width * frame.height;
  const plain = styleFor(shown.all, room);
  const standingOut = styleFor(shown.selected, room);
  return {
    plain: { ...plain, among: selected === null ? 'all' : 'faded' },
    selected: {
      radius: Math.min(standingOut.radius, plain.radius + 2),
      alpha: Math.max(standingOut.alpha, plain.alpha),
      among: 'selected',
    },
    shown: shown.all,
    crowded: plain.radius < loose,
  };
}

/** Points are laid over each other in memory and shown at once: a canvas takes several times as long for so many. Selected ones come last. */
export function paintPoints({ context, palette, frame, ratio }: Pen, paper: Paper, { cloud, selected }: Scene, looks: Looks): void {
  const width = Math.max(1, Math.round(frame.width * ratio));
  const height = Math.max(1, Math.round(frame.height * ratio));
  const sprites = makeSprites(palette, looks.plain, looks.selected, ratio);
  if (sprites === null || looks.shown === 0) return;
  const image = new ImageData(width, height);
  const sheet = { width, height, data: image.data };
  for (const pass of selected === null ? [0] : [0, 1]) {
    for (let index = 0; index < cloud.size; index++) {
      const chosen = selected?.[index] ?? 0;
      if (chosen !== pass) continue;
      const x = Math.round((paper.x(cloud.x[index] ?? 0) - frame.left) * ratio);
      const y = Math.round((paper.y(cloud.y[index] ?? 0) - frame.top) * ratio);
      const sprite = sprites[lookOf(cloud.standing[index] ?? 0, cloud.uncertain[index] ?? 0, chosen)];
      if (sprite !== undefined) splat(sheet, sprite, x, y);
    }
  }
  const layer = document.createElement('canvas');
  layer.width = width;
  layer.height = height;
  layer.getContext('2d')?.putImageData(image, 0, 0);
  // Pixel for pixel: on a screen with one and a quarter pixels points would blur otherwise.
  const { a, d, e, f } = context.getTransform();
  context.save();
  context.setTransform(1, 0, 0, 1, Math.round(e + frame.left * a), Math.round(f + frame.top * d));
  context.drawImage(layer, 0, 0);
  context.restore();
}

function countIn(cloud: Cloud, paper: Paper, frame: Frame, marks: Uint8Array | null): { all: number; selected: number } {
  let all = 0;
  let selected = 0;
  for (let index = 0; index < cloud.size; index++) {
    const x = paper.x(cloud.x[index] ?? 0) - frame.left;
    const y = paper.y(cloud.y[index] ?? 0) - frame.top;
    if (x < 0 || x > frame.width || y < 0 || y > frame.height) continue;
    all++;
    selected += marks?.[index] ?? 0;
  }
  return { all, selected };
}
