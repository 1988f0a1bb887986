import { direction } from '../ui/words';

/** What pictures that leave the page are written in: whatever the visitor's system has. */
export const pictureFont = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** A picture in a mail is looked at on sharp screens. */
export const pictureRatio = 2;

/** What paints a picture. Throws where the browser gives no canvas. */
export function newPicture(): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas');
  return context;
}

/**
 * Makes the picture so many CSS pixels large, all of it in one colour. What was set on the context before is gone. Texts stand where they are
 * put, and their words follow each other as the language reads.
 */
export function spread(context: CanvasRenderingContext2D, { width, height }: { width: number; height: number }, colour: string): void {
  context.canvas.width = width * pictureRatio;
  context.canvas.height = height * pictureRatio;
  context.scale(pictureRatio, pictureRatio);
  context.direction = direction();
  context.textAlign = 'left';
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
}

/** As a PNG. Rejects where the browser makes none: no memory, or a canvas that is refused. */
export function pngOf({ canvas }: CanvasRenderingContext2D): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The browser draws no picture')) : resolve(blob)), 'image/png'),
  );
}

/**
 * What the tokens are inside `host`, as colours that a canvas understands; in light, whatever the page has, where that is asked for: mails are
 * read on white. A custom property keeps `light-dark()` as it was written; only a property of type colour, on an element with a scheme, is told
 * which of both it is.
 */
export function readColours<Token extends string>(
  host: Element,
  tokens: readonly Token[],
  scheme: 'light' | null = null,
): Readonly<Record<Token, string>> {
  const probe = document.createElement('span');
  probe.hidden = true;
  if (scheme !== null) probe.style.colorScheme = scheme;
  host.append(probe);
  const colours: Partial<Record<Token, string>> = {};
  for (const token of tokens) {
    probe.style.color = `var(--${token})`;
    colours[token] = getComputedStyle(probe).color;
  }
  probe.remove();
  return colours as Record<Token, string>;
}

/** A text in a plot, which runs from left to right in every language, with its own words in the order of the language: "50 ألف". */
export function inReadingOrder(text: string): string {
  return direction() === 'rtl' ? `\u2067${text}\u2069` : text;
}

/** A text in lines that fit, broken between words; a word that fits nowhere has a line for itself. */
export function linesThatFit(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
