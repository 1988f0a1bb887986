import { parseCount } from '../../../counts/parse';
import type { KnownCount } from '../../../model/count';
import type { Cell } from '../read-table/table';
import { amountIn, type DecimalSign } from './amount';

/** Languages whose words for a thousand and a million are tried, by the decimal sign that they have. */
const languages = { '.': ['en', 'es-MX', 'ja', 'zh', 'hi'], ',': ['de', 'es', 'fr', 'it', 'pt', 'nl', 'pl', 'ru', 'tr'] } as const;

/**
 * How many people or posts a cell says there are: "12345", "12,345", "12.3K", "1,2 Mio.", "1.2E+06" or a number; null where that is no count
 * (a share, a sign, several numbers). Abbreviated ones carry the range that they leave open.
 */
export function countIn(cell: Cell, decimal: DecimalSign): KnownCount | null {
  if (typeof cell === 'number') return exact(cell);
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  if (text === '' || text.length > 60) return null;
  // "51000.0", as programs write that have no whole numbers; three digits are a group.
  const plain = amountIn(text.replace(/[.,](?:0{1,2}|0{4,})$/, ''), decimal, true);
  if (plain !== null) return /e/i.test(text) ? fromScientific(text, plain) : exact(plain);
  for (const lang of languages[decimal]) {
    const count = parseCount(text, { lang, notation: 'language', from: 'file' });
    if (count.value !== null) return count;
  }
  return null;
}

function exact(value: number): KnownCount | null {
  const whole = Math.round(value);
  const isWhole = Math.abs(value - whole) < 1e-6;
  return isWhole && whole >= 0 && Number.isSafeInteger(whole) ? { value: whole, exact: true, from: 'file' } : null;
}

/** A narrow column of a spreadsheet writes 1,234,567 as "1.23E+06". */
function fromScientific(text: string, value: number): KnownCount | null {
  const [, decimals = '', power = '0'] = /(?<!\d)(\d*)e([+-]?\d+)$/i.exec(text.replace(/^\s*[+-]?\d/, '')) ?? [];
  const half = 10 ** (Number(power) - decimals.length) / 2;
  const count = exact(value);
  if (count === null || half < 1) return count;
  return { value: count.value, exact: false, range: [Math.max(0, Math.ceil(value - half)), Math.floor(value + half)], from: 'file' };
}
