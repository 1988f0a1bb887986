import { newPicture, pictureFont, pngOf, readColours, spread } from '../picture';
import { type Captions, type Font, type Ink, layOut } from './lay-out';
import type { Comparison } from './shown-rows';

const inks: readonly Ink[] = ['ink', 'ink-soft', 'accent', 'good', 'line', 'surface', 'surface-sunken', 'good-soft'];

function fontOf({ size, weight }: Font): string {
  return `${weight} ${size}px ${pictureFont}`;
}

/** The comparison as a picture, in PNG. Rejects where the browser draws none. */
export async function drawImage(comparison: Comparison, captions: Captions): Promise<Blob> {
  const context = newPicture();
  const measure = (text: string, font: Font) => {
    context.font = fontOf(font);
    return context.measureText(text).width;
  };
  const { marks, ...size } = layOut(comparison, captions, measure);
  const colours = readColours(document.body, inks, 'light');
  spread(context, size, colours.surface);
  context.textBaseline = 'alphabetic';
  for (const mark of marks) {
    context.fillStyle = colours[mark.fill];
    if (mark.kind === 'text') {
      context.font = fontOf(mark.font);
      context.fillText(mark.text, mark.x, mark.y);
      continue;
    }
    context.beginPath();
    context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
    context.fill();
  }
  return pngOf(context);
}
