import { paintAxes, paintTiers } from './paint-axes';
import { nameBand, nameLine } from './paint-names';
import { looksOf, paintPoints } from './paint-points';
import { type Paper, paperOn } from './paper';
import type { Curve, Pen, Scene } from './pen';

/** Draws the market: what is usual, the line and the names of both, the axes, and the points. */
export function paintScene(pen: Pen, scene: Scene): void {
  const paper = paperOn(pen.frame, scene.region);
  const looks = looksOf(pen, paper, scene);
  const paintLines = (over: boolean) =>
    inFrame(pen, () => {
      for (const curve of scene.band) strokeMiddle(pen, paper, curve, { colour: pen.palette.accent, width: 1.5, dash: [5, 4], over });
      if (scene.line !== null) strokeMiddle(pen, paper, scene.line, { colour: pen.palette.ink, width: 2.25, dash: [], over });
    });
  pen.context.direction = 'ltr';
  inFrame(pen, () => paintBand(pen, paper, scene.band));
  paintAxes(pen, paper, scene);
  paintTiers(pen, paper, scene);
  const writeNames = () => {
    nameBand(pen, paper, scene);
    nameLine(pen, paper, scene.line);
  };
  // A few points stand on lines and names; a crowd would bury them.
  if (!looks.crowded) {
    paintLines(false);
    writeNames();
  }
  paintPoints(pen, paper, scene, looks);
  if (looks.crowded) {
    paintLines(true);
    writeNames();
  }
}

function inFrame({ context, frame }: Pen, draw: () => void): void {
  context.save();
  context.beginPath();
  context.rect(frame.left, frame.top, frame.width, frame.height);
  context.clip();
  draw();
  context.restore();
}

function paintBand({ context, palette }: Pen, paper: Paper, band: readonly Curve[]): void {
  for (const part of band.flatMap(({ parts }) => parts)) {
    context.beginPath();
    for (const { at, high } of part) context.lineTo(paper.x(at), paper.y(high));
    for (const { at, low } of part.toReversed()) context.lineTo(paper.x(at), paper.y(low));
    context.closePath();
    context.fillStyle = palette['accent-soft'];
    context.fill();
    // Where the visitor's own colours have no tint, the edge is all that there is of it.
    context.globalAlpha = 0.3;
    context.strokeStyle = palette.accent;
    context.lineWidth = 1;
    context.stroke();
    context.globalAlpha = 1;
  }
}

/** `over` a crowd it has an edge of paper, so that it stays in sight. */
type Stroke = { colour: string; width: number; dash: number[]; over: boolean };

function strokeMiddle({ context, palette }: Pen, paper: Paper, { parts }: Curve, { colour, width, dash, over }: Stroke): void {
  context.lineJoin = 'round';
  for (const part of parts) {
    context.beginPath();
    for (const [index, { at, middle }] of part.entries()) {
      // Where a figure jumps the line is taken up again: it says nothing of what lies between.
      if (part[index - 1]?.at === at) context.moveTo(paper.x(at), paper.y(middle));
      else context.lineTo(paper.x(at), paper.y(middle));
    }
    context.globalAlpha = over ? 0.7 : 0;
    context.strokeStyle = palette.surface;
    context.lineWidth = width + 3;
    context.setLineDash([]);
    context.stroke();
    context.globalAlpha = 1;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash(dash);
    context.stroke();
  }
  context.setLineDash([]);
}
