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

/** What most languages write, and in all languages the networks that keep to Latin letters. */
const usual = 'M6 G9 B9 Tc';

const styles = new Map<string, NumberStyle>();

/** How numbers are written in a language (a BCP 47 tag), or by a network that keeps to Latin units. Never throws. */
export function styleOf(lang: string, notation: 'language' | 'latin'): NumberStyle {
  // A space is no tag.
  const key = notation === 'latin' ? ' ' : lang;
  let style = styles.get(key);
  if (style === undefined) {
    style = notation === 'latin' ? compile('.', usual) : styleOfLanguage(lang.toLowerCase().split(/[-_]/));
    styles.set(key, style);
  }
  return style;
}

function styleOfLanguage([language = '', ...subtags]: readonly string[]): NumberStyle {
  const [signs, ...units] = rowOf(language, `${language}-${subtags[0]}`)?.split(' ') ?? [];
  if (signs === undefined) return compile(null, '');
  const isElsewhere = subtags.some((subtag) => signs.slice(1).split('-').includes(subtag));
  return compile(signs.startsWith(',') === isElsewhere ? '.' : ',', units.join(' ').replace('*', usual));
}

/** What stands after the tags in the first row that has one of these; that of a region is before its language's. */
function rowOf(language: string, regional: string): string | undefined {
  for (const row of languages.split('\n')) {
    const end = row.search(/[.,]/);
    const tags = ` ${row.slice(0, end)} `;
    if (end > 0 && (tags.includes(` ${language} `) || tags.includes(` ${regional} `))) return row.slice(end);
  }
  return undefined;
}

function compile(decimal: '.' | ',' | null, own: string): NumberStyle {
  const [after = '', before] = own.split('<');
  return { decimal, units: addUnits(new Map(unitsOfAll()), after), before: before === undefined ? null : addUnits(new Map(), before) };
}

/** Each entry is a unit, `_` for a space, and its power in base 36. */
function addUnits(powers: Map<string, number>, list: string): Map<string, number> {
  for (const entry of list.match(/\S+/g) ?? []) {
    const unit = entry.slice(0, -1).replace('_', ' ');
    const power = Number.parseInt(entry.slice(-1), 36);
    powers.set(unit, power).set(unit.toLowerCase(), power);
  }
  return powers;
}

let shared: Units | null = null;

/** Read once, and only when there is a number to read. */
function unitsOfAll(): Units {
  if (shared !== null) return shared;
  const units = new Map<string, number>();
  for (const [power, words] of Object.entries(everywhere)) {
    const its = Number(power);
    for (const word of words.split(' ')) units.set(word, its);
  }
  shared = units;
  return units;
}
