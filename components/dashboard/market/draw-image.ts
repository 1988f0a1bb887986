import { i18n } from '#i18n';
import { formatNumber } from '../../ui/format';
import { linesThatFit, newPicture, pictureFont, pictureRatio, pngOf, spread } from '../picture';
import { standingCounts } from './market-legend';
import { paintScene } from './paint';
import { colourOf, type Palette, readPalette } from './palette';
import { frameIn } from './paper';
import type { Scene } from './pen';
import { shapeOf } from './shapes';
import { standingText } from './words';

/** In CSS pixels: reads well in a mail and on a slide. */
const size = { width: 1200, height: 760 };
const edge = 28;
/** Beside the sources, for the name of the product. */
const nameRoom = 140;

type Words = { readonly title: string; readonly footer: readonly string[] };

/** The picture as it is looked at now, as a PNG in light colours whatever the page has, with its title, legend and sources. Rejects where there is no memory for it. */
export async function drawImage(host: Element, scene: Scene, words: Words): Promise<Blob> {
  const context = newPicture();
  const palette = readPalette(host, 'light');
  spread(context, size, palette.surface);
  context.font = `400 13px ${pictureFont}`;
  const footer = words.footer.flatMap((text) =>
    linesThatFit(text, (line) => context.measureText(line).width <= size.width - 2 * edge - nameRoom),
  );
  const head = 74;
  const foot = 18 * footer.length + 14;
  writeHead(context, palette, words.title, scene);
  writeFoot(context, palette, footer);
  context.save();
  context.translate(edge, 0);
  paintScene(
    { context, palette, frame: frameIn(size.width - 2 * edge, size.height, { top: head, bottom: foot }), ratio: pictureRatio },
    scene,
  );
  context.restore();
  return pngOf(context);
}

function writeHead(context: CanvasRenderingContext2D, palette: Palette, title: string, { cloud }: Scene): void {
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.fillStyle = palette.ink;
  context.font = `600 20px ${pictureFont}`;
  context.fillText(title, edge, 38, size.width - 2 * edge);
  let x = edge + 8;
  for (const { standing, count } of standingCounts(cloud)) {
    context.save();
    context.translate(x, 62);
    context.fillStyle = palette[colourOf[standing]];
    context.fill(new Path2D(shapeOf(standing, 5)));
    context.restore();
    context.fillStyle = palette.ink;
    context.font = `400 13px ${pictureFont}`;
    const text = `${formatNumber(count)} ${standingText(standing)}`;
    context.fillText(text, x + 12, 67);
    x += context.measureText(text).width + 40;
  }
}

function writeFoot(context: CanvasRenderingContext2D, palette: Palette, lines: readonly string[]): void {
  context.fillStyle = palette['ink-soft'];
  context.font = `400 13px ${pictureFont}`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const [index, line] of lines.entries()) context.fillText(line, edge, size.height - 18 - 18 * (lines.length - 1 - index));
  context.textAlign = 'right';
  context.fillText(i18n.t('app.name'), size.width - edge, size.height - 18);
}
