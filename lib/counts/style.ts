import { everywhere, languages } from './tables';
import type { Units } from './unit';

export type NumberStyle = {
  /** null where the language is not known: then '1.234' cannot be read. */
  decimal: '.' | ',' | null;
  /** Units that stand after their number. */
  units: Units;
  /** Powers of units that stand before their number; null in languages that have none. */
  before: Units | null;
};

/** What networks write that keep to Latin letters in all languages; in most languages, G is as usual. */
const usual = 'M6 B9';

let latin: NumberStyle | null = null;

/** The language of a page is the same for all of its texts. */
let last: { lang: string; style: NumberStyle } | null = null;

/** How numbers are written in a language (a BCP 47 tag), or by a network that keeps to Latin units. Never throws. */
export function styleOf(lang: string, notation: 'language' | 'latin'): NumberStyle {
  if (notation === 'latin') {
    latin ??= compile('.', usual);
    return latin;
  }
  if (last?.lang !== lang) last = { lang, style: styleOfLanguage(lang) };
  return last.style;
}

function styleOfLanguage(lang: string): NumberStyle {
  // Language, script and region; a single letter begins an extension.
  const [language = '', ...subtags] = lang.toLowerCase().split(/[-_](?:\w[-_].*)?/, 3);
  const row = [...subtags.map((subtag) => `${language}-${subtag}`), language].map(rowOf).find((found) => found !== undefined);
  const [signs, ...units] = row?.replace(/^[^.,]+/, '').split(' ') ?? [];
  if (signs === undefined) return compile(null, '');
  const isElsewhere = subtags.some((subtag) => signs.slice(1).split('-').includes(subtag));
  return compile(signs.startsWith(',') === isElsewhere ? '.' : ',', units.join(' ').replace('*', `G9 ${usual}`));
}

const rowOf = (tag: string) =>
  languages
    .trim()
    .split('\n')
    .find((row) =>
      row
        .replace(/[.,].*/, '')
        .split(' ')
        .includes(tag),
    );

function compile(decimal: '.' | ',' | null, own: string): NumberStyle {
  const [after = '', before] = own.split('<');
  return { decimal, units: addUnits(new Map(unitsOfAll()), after), before: before === undefined ? null : addUnits(new Map(), before) };
}

/** Each entry is a unit, `_` for a space, and its power in base 36. A small b, g, t or km may be something else (8 g, 5 t). */
function addUnits(powers: Map<string, number>, list: string): Map<string, number> {
  for (const entry of list.match(/\S+/g) ?? []) {
    const unit = entry.slice(0, -1).replace('_', ' ');
    const power = Number.parseInt(entry.slice(-1), 36);
    powers.set(unit.toLowerCase(), /^[BGT]$|.M$/.test(unit) ? Number.NaN : power).set(unit, power);
  }
  return powers;
}

let shared: Units | null = null;

/** Read once, and only when there is a number to read. */
function unitsOfAll(): Units {
  if (shared !== null) return shared;
  const units = new Map<string, number>();
  for (const line of everywhere.trim().split('\n')) {
    const [power, ...words] = line.split(' ');
    for (const word of words) units.set(word, Number(power));
  }
  shared = units;
  return units;
}
