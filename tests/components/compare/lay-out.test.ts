import { describe, expect, test } from 'vitest';
import { type Font, layOut, type Mark, wrap } from '../../../components/dashboard/compare/lay-out';
import type { Comparison } from '../../../components/dashboard/compare/shown-rows';

/** As if every letter were half as wide as the font is high. */
const measure = (text: string, { size }: Font) => (text.length * size) / 2;
const font: Font = { size: 10, weight: 400 };

describe('a text in a cell', () => {
  test.each([
    ['short', 100, ['short']],
    ['two words', 30, ['two', 'words']],
    ['as many words as fit', 50, ['as many', 'words as', 'fit']],
    ['', 50, []],
    ['  spaces   only between  ', 200, ['spaces only between']],
    ['immeasurable', 30, ['immea…']],
    ['one two three four five', 25, ['one', 'two', 'thre…']],
  ])('%j in %i pixels', (text, width, lines) => {
    expect(wrap(text, width, font, measure, 3)).toEqual(lines);
  });

  test('ends in an ellipsis that fits', () => {
    const lines = wrap('a b c d e f g h i j k l m n o p q r s t u v w x y z', 40, font, measure, 2);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(lines.every((line) => measure(line, font) <= 40)).toBe(true);
  });
});

const cell = (text: string, best = false) => ({ text, note: null, best });

const comparison: Comparison = {
  creators: [
    { id: '1', title: 'Mira Okonjo', line: 'Instagram · @mira.bakes' },
    { id: '2', title: 'Tomás Ferreira Almeida de Vasconcelos', line: 'YouTube · @tomas.rides' },
  ],
  groups: [
    { id: 'size', name: 'Size', rows: [{ id: 'followers', name: 'Followers', note: null, cells: [cell('69.2K'), cell('412K')] }] },
    {
      id: 'engagement',
      name: 'Engagement',
      rows: [
        {
          id: 'rate',
          name: 'Engagement by followers',
          note: null,
          cells: [cell('3.1%', true), { text: '—', note: 'no post seen yet', best: false }],
        },
      ],
    },
  ],
};
const captions = { title: 'Creators compared', date: 'Nov 24, 2026', brand: 'Creator Loupe', best: 'best' };

describe('the picture of a comparison', () => {
  const { width, height, marks } = layOut(comparison, captions, measure);
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  const at = (text: string) => {
    const found = texts.find((mark) => mark.text === text);
    if (!found) throw new Error(`${text} is not in ${texts.map((mark) => mark.text)}`);
    return found;
  };
  const isInside = (mark: Mark) => {
    const right = mark.x + (mark.kind === 'box' ? mark.width : measure(mark.text, mark.font));
    const bottom = mark.kind === 'box' ? mark.y + mark.height : mark.y;
    return mark.x >= 0 && mark.y >= 0 && right <= width && bottom <= height;
  };

  test('has title, date and brand, every name, figure and reason', () => {
    const all = [
      'Creators compared',
      'Nov 24, 2026',
      'Creator Loupe',
      'Mira Okonjo',
      'Size',
      'Followers',
      '69.2K',
      '412K',
      '—',
      'no post seen yet',
    ];
    for (const text of all) expect(at(text)).toBeTruthy();
  });

  test('holds everything inside of it', () => {
    expect(marks.filter((mark) => !isInside(mark))).toEqual([]);
  });

  test('has each creator’s figures below its name', () => {
    expect(at('69.2K').x).toBe(at('Mira Okonjo').x);
    expect(at('412K').x).toBe(at('—').x);
    expect(at('412K').y).toBe(at('69.2K').y);
    expect(at('3.1%').y).toBeGreaterThan(at('69.2K').y);
  });

  test('marks the best by a word and by a ground that lies under its text', () => {
    expect(at('✓ best').x).toBe(at('3.1%').x);
    const ground = marks.findIndex((mark) => mark.kind === 'box' && mark.fill === 'good-soft');
    expect(ground).toBeGreaterThan(-1);
    expect(ground).toBeLessThan(marks.indexOf(at('3.1%')));
  });

  test('grows with the number of creators', () => {
    const [first] = comparison.creators;
    const alone = layOut({ creators: first ? [first] : [], groups: [] }, captions, measure);
    expect(alone.width).toBeLessThan(width);
  });
});
