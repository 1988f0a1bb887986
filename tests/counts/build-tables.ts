import { westernise } from '../../lib/counts/digits';
import { stemLength } from '../../lib/counts/unit';
import { beyondCldr, unsure, unsureWords } from './beyond-cldr';
import { locales, type Notations, notationsOf, release } from './cldr';

/** A unit as a language writes it, `<` before one that precedes its number. */
type Units = Map<string, number>;

type Language = { units: Units; sign: string; elsewhere: string[] };

/** Words for 10^11 and more are left out, as no count has come near; Korean 조 also begins 조회수, views. */
const isWanted = (power: number) => power < 11 || power === unsure;

/** Names, and words that mean something else in other languages (miles, in English and Portuguese); not shared. */
const ownOnly = /^mil(?:ha|[ae]|er|le)$|^mia$/;

/** Locales that have units which the rest of their language must not have: a lone L is 100,000 in India only. */
const apart = ['en-IN'];

/** Tags that pages still have where Unicode has another. */
const oldTags: readonly [old: string, tag: string][] = [
  ['iw', 'he'],
  ['in', 'id'],
  ['tl', 'fil'],
  ['sh', 'sr'],
];

/** CLDR 48 has it for 10^11 alone, and smaller numbers otherwise; it is also a word of labels ("ми се допаѓа", I like). */
const slips = ['mk ми'];

/** What a language without units of its own writes: CLDR's root locale (G) and those that follow English (B). */
const usual: Readonly<Record<string, number>> = { M: 6, G: 9, B: 9 };

/** The text of lib/counts/tables.ts. The same packages always give the same text. */
export function buildTables(): string {
  const languages = gather();
  const everywhere = sharedWords(languages);
  const tagsOf = new Map<string, string[]>();
  for (const [tag, language] of languages) {
    const row = rowOf(language, everywhere);
    tagsOf.set(row, [...(tagsOf.get(row) ?? []), tag]);
  }
  const rows = [...tagsOf].map(([row, tags]) => tags.sort().join(' ') + row).sort();
  const words = [...new Set(everywhere.values())]
    .sort((a, b) => a - b)
    .flatMap((power) => {
      const wanted = shorten(everywhere, power).filter(() => isWanted(power));
      return wanted.length === 0 ? [] : [`${power} ${wanted.join(' ')}`];
    });
  return `// Made by \`npm run counts\` from Unicode CLDR ${release} and tests/counts/beyond-cldr.ts. Do not edit.

/** A power of ten, then the units for it that mean the same in every language. One of ${stemLength} letters or more may go on. */
export const everywhere = \`
${words.join('\n')}
\`;

/**
 * Tags of languages, decimal sign, subtags under which it is the other one; then the units that they add with their power in base
 * 36, \`*\` for M, G and B, and after \`<\` those that precede their number.
 */
export const languages = \`
${rows.join('\n')}
\`;
`;
}

function gather(): Map<string, Language> {
  const languages = new Map<string, Language>();
  for (const locale of locales.filter((locale) => locale !== 'und')) {
    const [tag = '', ...subtags] = apart.includes(locale) ? [locale.toLowerCase()] : locale.toLowerCase().split('-');
    const all = notationsOf(locale);
    const sign = all.find(({ system }) => system === 'latn')?.decimal === ',' ? ',' : '.';
    const language = languages.get(tag) ?? { units: new Map<string, number>(), sign, elsewhere: [] };
    languages.set(tag, language);
    for (const notations of all) collectUnits(notations, language.units);
    const isKnown = sign === language.sign || subtags.some((subtag) => language.elsewhere.includes(subtag));
    if (!isKnown) language.elsewhere.push(subtags.at(-1) ?? '');
  }
  for (const { language: tag, units } of beyondCldr) {
    for (const [unit = '', power] of units.split(' ').map((entry) => entry.split('=')))
      languages.get(tag)?.units.set(westernise(unit, true), Number(power));
  }
  for (const [old, tag] of oldTags)
    languages.set(old, languages.get(tag) ?? { units: new Map<string, number>(), sign: '.', elsewhere: [] });
  return languages;
}

function collectUnits({ locale, short, long }: Notations, units: Units): void {
  for (const { exponent, before, zeros, after } of [...short, ...long]) {
    const [first, last] = [clean(before).split(' ').at(-1) ?? '', clean(after)];
    const unit = zeros === 0 ? first : first === '' ? last.replaceAll(' ', '_') : `<${first}`;
    if (slips.includes(`${locale} ${unit}`)) continue;
    // Where CLDR contradicts itself, the short form of the smaller number is what networks show.
    if (unit !== '' && (first === '' || last === '') && !units.has(unit)) units.set(unit, exponent - Math.max(0, zeros - 1));
  }
}

/** The unit alone, without its ending after a hyphen; between it and its number may stand Romanian de, Cebuano ka, Filipino na, Breton a and v/. */
const clean = (text: string) =>
  westernise(text, true)
    .trim()
    .replace(/\.$/, '')
    .replace(/^(?:de |ka |na |a )?(?:v\/)?/, '')
    .replace(/-\S+$/, '');

/** Words of one meaning in all languages that have them, and which no label begins with or is. */
function sharedWords(languages: ReadonlyMap<string, Language>): Units {
  const uses = new Map<string, { powers: Set<number>; tags: Set<string> }>();
  for (const [tag, { units }] of languages) {
    for (const [unit, power] of units) {
      const { powers, tags } = uses.get(unit.toLowerCase()) ?? { powers: new Set<number>(), tags: new Set<string>() };
      uses.set(unit.toLowerCase(), { powers: powers.add(power), tags: tags.add(tag) });
    }
  }
  // Tongan has k for 100,000; everywhere else, and on networks that do not know Tongan, it is a thousand.
  uses.set('k', { powers: new Set([3]), tags: new Set() });
  for (const word of unsureWords.split(' ')) uses.set(word, { powers: new Set([unsure]), tags: new Set(['', '*']) });
  return new Map(
    [...uses].flatMap(([word, { powers, tags }]) => (powers.size === 1 && canShare(word, tags.size) ? [[word, [...powers][0] ?? 0]] : [])),
  );
}

/** Latin, Greek and Cyrillic words are too short below five letters, if not used by several; Chinese and Korean ones never. */
function canShare(word: string, uses: number): boolean {
  if (/[<_]/.test(word) || ownOnly.test(word)) return false;
  if (word === 'k' || /[\u3400-\u9fff\uac00-\ud7af]/.test(word)) return true;
  return word.length >= (/^[\0-\u052f]/.test(word) ? stemLength : 3) || (word.length > 2 && uses > 1);
}

/** Words that begin alike as their common beginning, and none that consists of two others (Thai พันล้าน). */
function shorten(all: Units, power: number): string[] {
  const words = [...all].flatMap(([word, its]) => (its === power && !isCompound(word, power, all) ? [word] : [])).sort();
  const kept: string[] = [];
  for (const word of words) {
    const common = commonStart(kept.at(-1) ?? '', word);
    const canGoOn =
      common.length >= stemLength && !ownOnly.test(common) && [...all].every(([other, its]) => its === power || !other.startsWith(common));
    kept.splice(canGoOn ? -1 : kept.length, 1, canGoOn ? common : word);
  }
  return kept;
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

function isCompound(word: string, power: number, all: Units): boolean {
  return [...all].some(([first, its]) => word.startsWith(first) && all.get(word.slice(first.length)) === power - its);
}

function rowOf({ units, sign, elsewhere }: Language, everywhere: Units): string {
  const isUsual = units.get('M') === 6 && [...units].every(([unit, power]) => (usual[unit] ?? power) === power);
  const shared = (unit: string) => everywhere.get(unit.toLowerCase()) ?? (isUsual ? usual[unit] : undefined);
  const read = (unit: string) => units.get(unit) ?? shared(unit) ?? 0;
  const isNews = ([unit, power]: [string, number]) => {
    const [first = '', ...others] = unit.split('_');
    const isSum = others.length > 0 && read(first) + read(others.at(-1) ?? '') === power;
    const capital = unit.toUpperCase();
    const isSmall = capital !== unit && !/^[BGT]$/.test(capital) && read(capital) === power;
    return isWanted(power) && !isSum && !isSmall && shared(unit) !== power;
  };
  const news = [...units]
    .filter(isNews)
    .map(([unit, power]) => unit + power.toString(36))
    .sort();
  const before = news.flatMap((entry) => (entry.startsWith('<') ? [entry.slice(1)] : []));
  const after = news.filter((entry) => !entry.startsWith('<'));
  const parts = [`${sign}${elsewhere.join('-')}`, ...(isUsual ? ['*'] : []), ...after];
  return parts.join(' ') + (before.length === 0 ? '' : ` <${before.join(' ')}`);
}
