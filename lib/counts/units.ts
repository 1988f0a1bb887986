/**
 * How a language writes short numbers: its decimal sign, then `unit=power of ten`, `_` for a space inside a unit.
 * A dot after a unit is never written here, and case matters only where two units differ by nothing else.
 * Sources: Unicode CLDR 44-48 compact patterns, and what YouTube, X and Instagram really show.
 */
const languages: Readonly<Record<string, string>> = {
  ar: '. ألف=3 آلاف=3 مليون=6 ملايين=6 مليار=9 مليارات=9 M=6 B=9',
  da: ', t=3 mio=6 mia=9',
  de: ', Tsd=3 Mio=6 Mrd=9',
  en: '. thousand=3 lakh=5 M=6 million=6 crore=7 B=9 billion=9 K_crore=10 T=12',
  es: ', mil=3 M=6 mill=6 mil_M=9',
  fi: ', t=3 milj=6 mrd=9',
  fr: ', M=6 Md=9 Mds=9 G=9',
  hi: '. हज़ार=3 हजार=3 लाख=5 M=6 करोड़=7 करोड=7 क॰=7 B=9 अरब=9 अ॰=9',
  id: ', rb=3 ribu=3 jt=6 juta=6 M=9 miliar=9',
  it: ', mila=3 Mln=6 Mio=6 Mrd=9',
  ja: '. M=6 B=9 兆=12',
  ko: '. M=6 B=9 조=12',
  ms: '. rb=3 ribu=3 J=6 juta=6 M=6 B=9 bilion=9',
  nl: ', mln=6 mld=9',
  pl: ', tys=3 mln=6 mld=9',
  pt: ', mil=3 mi=6 M=6 bi=9 mM=9 mil_M=9',
  ru: ', тыс=3 млн=6 млрд=9',
  sv: ', tn=3 mn=6 md=9',
  th: '. พัน=3 หมื่น=4 แสน=5 ล้าน=6 M=6 พันล้าน=9 B=9 หมื่นล้าน=10 แสนล้าน=11',
  tr: ', B=3 bin=3 Mn=6 milyon=6 Mr=9 milyar=9',
  uk: ', тис=3 млн=6 млрд=9',
  vi: ', N=3 nghìn=3 Tr=6 triệu=6 T=9 tỷ=9',
  zh: '. M=6 B=9 兆=12',
};

/** Units that mean the same wherever they are written, so that no language is needed to read them. */
const everywhere = 'K=3 千=3 천=3 万=4 萬=4 만=4 億=8 亿=8 억=8';

/** Networks that keep to Latin units write numbers as English does, whatever the page's language. */
const latin = '. K=3 M=6 B=9 T=12';

/** Regions that write 1.5 where their language elsewhere writes 1,5 (CLDR 48). */
const pointRegions = /^(es-(419|BZ|CU|DO|GT|HN|MX|NI|PA|PE|PR|SV|US)|(de|it)-(CH|LI))$/i;

/** Scripts that put no space between a unit and the word after it: Thai to Khmer, Chinese, Japanese, Korean. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]$/;

export type NumberStyle = {
  /** null where the language is not known: then '1.234' cannot be read. */
  decimal: '.' | ',' | null;
  /** Finds a unit, captured, at the start of what stands after the number. */
  unit: RegExp;
  /** The power of ten of a unit that `unit` found. */
  power(unit: string): number;
};

const styles = new Map<string, NumberStyle>();

/** How numbers are written in a language (a BCP 47 tag), or by a network that keeps to Latin units. Never throws. */
export function styleOf(lang: string, notation: 'language' | 'latin'): NumberStyle {
  const key = notation === 'latin' ? notation : lang;
  const known = styles.get(key);
  if (known !== undefined) return known;
  const row = notation === 'latin' ? latin : rowOf(lang);
  const style = compile(row === null ? everywhere : `${row.slice(2)} ${everywhere}`, row === null ? null : row.startsWith(',') ? ',' : '.');
  styles.set(key, style);
  return style;
}

function rowOf(lang: string): string | null {
  const tag = lang.replaceAll('_', '-');
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  const row = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (row === undefined) return null;
  return pointRegions.test(tag) ? `.${row.slice(1)}` : row;
}

function compile(list: string, decimal: '.' | ',' | null): NumberStyle {
  const powers = new Map<string, number>();
  for (const entry of list.normalize('NFKC').split(' ')) {
    const [unit = '', power = ''] = entry.replaceAll('_', ' ').split('=');
    powers.set(unit, Number(power));
    if (!powers.has(unit.toLowerCase())) powers.set(unit.toLowerCase(), Number(power));
  }
  const longestFirst = [...powers.keys()].sort((a, b) => b.length - a.length);
  const ofScript = (isUnspaced: boolean) => longestFirst.filter((unit) => unspaced.test(unit) === isUnspaced).join('|') || '(?!)';
  return {
    decimal,
    // One look-ahead for all: a property class costs a millisecond each time a pattern with it is compiled.
    unit: new RegExp(`^ ?(${ofScript(true)}|(?:${ofScript(false)})(?![\\p{L}\\p{M}]))`, 'iu'),
    power: (unit) => powers.get(unit) ?? powers.get(unit.toLowerCase()) ?? 0,
  };
}
