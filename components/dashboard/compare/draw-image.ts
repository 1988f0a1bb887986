import { type Captions, type Font, type Ink, layOut } from './lay-out';
import type { Comparison } from './shown-rows';

/** A picture in a mail is looked at on sharp screens. */
const scale = 2;

const inks: readonly Ink[] = ['ink', 'ink-soft', 'accent', 'good', 'line', 'surface', 'surface-sunken', 'good-soft'];

/** The tokens' colours as they are in light, whatever the visitor's own look is: mails are read on white. */
function lightColours(): Record<string, string> {
  const sample = document.createElement('div');
  sample.dataset['theme'] = 'light';
  document.body.append(sample);
  const colours = inks.map((ink) => {
    sample.style.color = `var(--${ink})`;
    return [ink, getComputedStyle(sample).color] as const;
  });
  sample.remove();
  return Object.fromEntries(colours);
}

function fontOf({ size, weight }: Font): string {
  return `${weight} ${size}px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif`;
}

/** The comparison as a picture, in PNG. Rejects where the browser draws none (memory, or a canvas that is refused). */
export async function drawImage(comparison: Comparison, captions: Captions): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas');
  const measure = (text: string, font: Font) => {
    context.font = fontOf(font);
    return context.measureText(text).width;
  };
  const { width, height, marks } = layOut(comparison, captions, measure);
  canvas.width = width * scale;
  canvas.height = height * scale;
  const colours = lightColours();
  context.scale(scale, scale);
  context.fillStyle = colours['surface'] ?? 'white';
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'alphabetic';
  for (const mark of marks) {
    context.fillStyle = colours[mark.fill] ?? 'black';
    if (mark.kind === 'text') {
      context.font = fontOf(mark.font);
      context.fillText(mark.text, mark.x, mark.y);
      continue;
    }
    context.beginPath();
    context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
    context.fill();
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The browser draws no picture')) : resolve(blob)), 'image/png'),
  );
}
