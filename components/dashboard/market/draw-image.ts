import { i18n } from '#i18n';
import { formatNumber } from '../../ui/format';
import { standingCounts } from './market-legend';
import { paintScene } from './paint';
import { colourOf, type Palette, readPalette } from './palette';
import { frameIn } from './paper';
import type { Scene } from './pen';
import { shapeOf } from './shapes';
import { standingText } from './words';

/** In CSS pixels: reads well in a mail and on a slide; twice as many pixels for sharp screens. */
const size = { width: 1200, height: 760 };
const ratio = 2;
const edge = 28;
/** Beside the sources, for the name of the product. */
const nameRoom = 140;
const family = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

export type Words = { readonly title: string; readonly footer: readonly string[] };

/** The picture as it is looked at now, as a PNG in light colours whatever the page has, with its title, legend and sources. Rejects where there is no memory for it. */
export async function drawImage(host: Element, scene: Scene, words: Words): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width * ratio;
  canvas.height = size.height * ratio;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  const palette = readPalette(host, 'light');
  context.scale(ratio, ratio);
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, size.width, size.height);
  context.font = `400 13px ${family}`;
  const footer = words.footer.flatMap((line) => linesOf(context, line, size.width - 2 * edge - nameRoom));
  const head = 74;
  const foot = 18 * footer.length + 14;
  writeHead(context, palette, words.title, scene);
  writeFoot(context, palette, footer);
  context.save();
  context.translate(edge, 0);
  paintScene({ context, palette, frame: frameIn(size.width - 2 * edge, size.height, { top: head, bottom: foot }), ratio }, scene);
  context.restore();
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'));
}

function writeHead(context: CanvasRenderingContext2D, palette: Palette, title: string, { cloud }: Scene): void {
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.fillStyle = palette.ink;
  context.font = `600 20px ${family}`;
  context.fillText(title, edge, 38, size.width - 2 * edge);
  let x = edge + 8;
  for (const { standing, count } of standingCounts(cloud)) {
    context.save();
    context.translate(x, 62);
    context.fillStyle = palette[colourOf[standing]];
    context.fill(new Path2D(shapeOf(standing, 5)));
    context.restore();
    context.fillStyle = palette.ink;
    context.font = `400 13px ${family}`;
    const text = `${formatNumber(count)} ${standingText(standing)}`;
    context.fillText(text, x + 12, 67);
    x += context.measureText(text).width + 40;
  }
}

function writeFoot(context: CanvasRenderingContext2D, palette: Palette, lines: readonly string[]): void {
  context.fillStyle = palette['ink-soft'];
  context.font = `400 13px ${family}`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const [index, line] of lines.entries()) context.fillText(line, edge, size.height - 18 - 18 * (lines.length - 1 - index));
  context.textAlign = 'right';
  context.fillText(i18n.t('app.name'), size.width - edge, size.height - 18);
}

/** A text in lines that fit, broken between words. */
function linesOf(context: CanvasRenderingContext2D, text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && context.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
