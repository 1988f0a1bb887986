import { westernise } from '../../counts/digits';
import type { Age } from '../../model/reading';

const units: readonly Age['unit'][] = ['hour', 'day', 'week', 'month', 'year', 'minute', 'second'];

/** Where YouTube's words are not those of the browser (Unicode CLDR 48): what to put in their place, after `squeeze`. */
const otherWords: readonly [words: RegExp, instead: string][] = [
  [/^(\d+)(.+)atrás$/, 'há$1$2'],
  [/قبل$/, 'پیش'],
  [/महीन[ाे]/, 'माह'],
  [/(\d)md\.?siden$/, '$1månedersiden'],
];

/**
 * The age that a text like "3 hours ago" or "Streamed 2 weeks ago" tells; null for another text and for words that are not the
 * browser's own for the language. The browser writes each age itself and the texts are compared, so no list of words is needed.
 */
export function ageOf(text: string, lang: string): Age | null {
  const plain = otherWords.reduce((words, [pattern, instead]) => words.replace(pattern, instead), squeeze(text));
  const numbers = plain.match(/\d+/g) ?? [];
  if (plain.length > 80 || numbers.length > 1 || Number(numbers[0] ?? 0) > 999) return null;
  // Arabic and Hebrew write one and two as words.
  const amounts = numbers[0] === undefined ? [1, 2] : [Number(numbers[0])];
  const writer = writerOf(lang);
  if (writer === null) return null;
  for (const amount of amounts) {
    for (const unit of units) {
      if (plain.includes(wording(writer, amount, unit))) return { amount, unit };
    }
  }
  return null;
}

type Writer = { write(amount: number, unit: Age['unit']): string; written: Map<string, string> };

const writers = new Map<string, Writer | null>();

function writerOf(lang: string): Writer | null {
  const known = writers.get(lang);
  if (known !== undefined) return known;
  const writer = makeWriter(lang);
  writers.set(lang, writer);
  return writer;
}

function makeWriter(lang: string): Writer | null {
  // Making a RelativeTimeFormat costs several milliseconds on a first read; English, the commonest language, can do without.
  if (/^en(?![a-z])/i.test(lang)) return { write: (amount, unit) => `${amount} ${unit}${amount === 1 ? '' : 's'} ago`, written: new Map() };
  try {
    const format = new Intl.RelativeTimeFormat(lang.replaceAll('_', '-'));
    return { write: (amount, unit) => format.format(-amount, unit), written: new Map() };
  } catch {
    return null;
  }
}

function wording({ write, written }: Writer, amount: number, unit: Age['unit']): string {
  const key = `${amount} ${unit}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const words = squeeze(write(amount, unit));
  written.set(key, words);
  return words;
}

/** Lower case, ASCII digits, no spaces, no direction marks: what differs between YouTube's spelling and the browser's. */
function squeeze(text: string): string {
  return westernise(text)
    .replace(/[\s\p{Cf}]/gu, '')
    .toLowerCase();
}
