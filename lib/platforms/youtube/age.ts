import { westernise } from '../../counts/digits';
import type { Age } from '../../model/reading';

const units: readonly Age['unit'][] = ['hour', 'day', 'week', 'month', 'year', 'minute', 'second'];

/** Where YouTube's words are not those of the browser (Unicode CLDR 48): what to put in their place, after `squeeze`. */
const otherWords: readonly [words: RegExp, instead: string][] = [
  [/^(\d+)(\D.*)atrás$/, 'há$1$2'],
  [/قبل$/, 'پیش'],
  [/महीन[ाे]/, 'माह'],
  [/(\d)md\.?siden$/, '$1månedersiden'],
];

/**
 * The age that a text like "3 hours ago" or "Streamed 2 weeks ago" tells; null for another text, for words that are not the
 * browser's own for the language, and for further words where the age is to stand `alone`. The browser writes each age itself and the texts are compared, so no list of words is needed.
 */
export function ageOf(text: string, lang: string, alone = false): Age | null {
  const plain = otherWords.reduce((words, [pattern, instead]) => words.replace(pattern, instead), squeeze(text));
  const numbers = plain.match(/\d+/g) ?? [];
  if (plain.length > 80 || numbers.length > 1 || Number(numbers[0] ?? 0) > 999) return null;
  // Arabic and Hebrew write one and two as words.
  const amounts = numbers[0] === undefined ? [1, 2] : [Number(numbers[0])];
  for (const amount of amounts) {
    for (const unit of units) {
      const words = wording(lang, amount, unit);
      if (words !== null && (alone ? plain === words : plain.includes(words))) return { amount, unit };
    }
  }
  return null;
}

const formats = new Map<string, Intl.RelativeTimeFormat | null>();
const wordings = new Map<string, string>();

/** The browser's words for an age, squeezed; null in a language that it does not know. Each is written once. */
function wording(lang: string, amount: number, unit: Age['unit']): string | null {
  const key = `${lang} ${amount} ${unit}`;
  const known = wordings.get(key);
  if (known !== undefined) return known;
  // Making a RelativeTimeFormat costs several milliseconds on a first read; English, the commonest language, can do without.
  const isEnglish = /^en(?![a-z])/i.test(lang);
  const words = isEnglish ? `${amount} ${unit}${amount === 1 ? '' : 's'} ago` : formatOf(lang)?.format(-amount, unit);
  if (words === undefined) return null;
  const squeezed = squeeze(words);
  wordings.set(key, squeezed);
  return squeezed;
}

function formatOf(lang: string): Intl.RelativeTimeFormat | null {
  const known = formats.get(lang);
  if (known !== undefined) return known;
  let format: Intl.RelativeTimeFormat | null = null;
  try {
    format = new Intl.RelativeTimeFormat(lang.replaceAll('_', '-'));
  } catch {
    // Not a language's tag.
  }
  formats.set(lang, format);
  return format;
}

/** Lower case, ASCII digits, no spaces, no direction marks: what differs between YouTube's spelling and the browser's. */
function squeeze(text: string): string {
  return westernise(text)
    .replace(/[\s\p{Cf}]/gu, '')
    .toLowerCase();
}
