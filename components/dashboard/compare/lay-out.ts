import { linesThatFit } from '../picture';
import type { Comparison } from './shown-rows';

export type Ink = 'ink' | 'ink-soft' | 'accent' | 'good' | 'line' | 'surface' | 'surface-sunken' | 'good-soft';
export type Font = { size: number; weight: 400 | 500 | 600 };

/** What is painted, in order: boxes, rules and lines of text (y is the baseline), in pixels of the unscaled picture. */
export type Mark =
  | { kind: 'box'; x: number; y: number; width: number; height: number; fill: Ink; radius: number }
  | { kind: 'text'; x: number; y: number; text: string; font: Font; fill: Ink };

export type Layout = { width: number; height: number; marks: Mark[] };

/** How wide a text is in a font, in pixels. */
export type Measure = (text: string, font: Font) => number;

export type Captions = { title: string; date: string; brand: string; best: string };

const margin = 32;
const nameWidth = 190;
const cellWidth = 164;
const gap = 14;
const fonts = {
  title: { size: 22, weight: 600 },
  who: { size: 15, weight: 600 },
  group: { size: 12, weight: 600 },
  name: { size: 13, weight: 400 },
  cell: { size: 14, weight: 500 },
  small: { size: 11.5, weight: 400 },
} as const satisfies Record<string, Font>;

/** Where everything of a comparison stands in its picture. */
export function layOut({ creators, groups }: Comparison, captions: Captions, measure: Measure): Layout {
  const width = margin * 2 + nameWidth + creators.length * cellWidth;
  const marks: Mark[] = [];
  const columnAt = (index: number) => margin + nameWidth + index * cellWidth + gap;
  const room = cellWidth - gap * 2;
  const write = (text: string, x: number, y: number, font: Font, fill: Ink) => marks.push({ kind: 'text', x, y, text, font, fill });
  /** Writes lines below each other and answers where the next one would begin. */
  const stack = (text: string, x: number, y: number, width: number, font: Font, fill: Ink, most = 4): number => {
    const lines = wrap(text, width, font, measure, most);
    for (const [index, line] of lines.entries()) write(line, x, y + font.size + index * leading(font), font, fill);
    return y + lines.length * leading(font);
  };

  write(captions.title, margin, margin + fonts.title.size, fonts.title, 'ink');
  write(captions.date, margin, margin + 46, fonts.small, 'ink-soft');
  let y = margin + 68;

  const heads = creators.map(({ title, line }, index) => {
    const below = stack(title, columnAt(index), y, room, fonts.who, 'ink', 3);
    return stack(line, columnAt(index), below + 1, room, fonts.small, 'ink-soft', 2);
  });
  y = Math.max(...heads, y) + 10;

  for (const group of groups) {
    marks.push({ kind: 'box', x: margin, y, width: width - margin * 2, height: 26, fill: 'surface-sunken', radius: 6 });
    write(group.name, margin + 10, y + 17, fonts.group, 'ink-soft');
    y += 26;
    for (const row of group.rows) {
      const at = marks.length;
      const bottoms = [
        stack(row.name, margin + 10, y + 8, nameWidth - 20, fonts.name, 'ink-soft', 3),
        ...row.cells.map((cell, index) => {
          let below = stack(cell.text, columnAt(index), y + 7, room, fonts.cell, 'ink');
          if (cell.note !== null) below = stack(cell.note, columnAt(index), below, room, fonts.small, 'ink-soft', 2);
          return cell.best ? stack(`✓ ${captions.best}`, columnAt(index), below, room, { ...fonts.small, weight: 600 }, 'good') : below;
        }),
      ];
      const height = Math.max(...bottoms) + 8 - y;
      const best = row.cells.findIndex((cell) => cell.best);
      // Below the text that stands in it.
      if (best >= 0)
        marks.splice(at, 0, {
          kind: 'box',
          x: columnAt(best) - gap + 3,
          y: y + 2,
          width: cellWidth - 6,
          height: height - 4,
          fill: 'good-soft',
          radius: 6,
        });
      y += height;
      marks.push({ kind: 'box', x: margin, y: y - 0.5, width: width - margin * 2, height: 1, fill: 'line', radius: 0 });
    }
    y += 8;
  }
  write(captions.brand, margin, y + 18, { ...fonts.small, weight: 600 }, 'accent');
  return { width, height: Math.ceil(y + 18 + margin), marks };
}

function leading({ size }: Font): number {
  return Math.round(size * 1.32);
}

/** The text in lines that fit; what is longer than `most` lines, or a single word that is too wide, ends in an ellipsis. */
export function wrap(text: string, width: number, font: Font, measure: Measure, most: number): string[] {
  const lines = linesThatFit(text, (line) => measure(line, font) <= width);
  const kept = lines.slice(0, most).map((line) => shorten(line, width, font, measure));
  const last = kept.at(-1);
  if (lines.length > most && last !== undefined) kept[kept.length - 1] = shorten(`${last.replace(/…$/, '')}…`, width, font, measure);
  return kept;
}

function shorten(line: string, width: number, font: Font, measure: Measure): string {
  if (measure(line, font) <= width) return line;
  const letters = [...line.replace(/…$/, '')];
  while (letters.length > 1 && measure(`${letters.join('')}…`, font) > width) letters.pop();
  return `${letters.join('')}…`;
}
