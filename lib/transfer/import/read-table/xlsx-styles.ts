import { attribute, eachTag } from './xml';

/** Is the number format of a cell one of days or instants? By the index that cells name. */
export type DateStyles = readonly boolean[];

/** Built-in formats of dates and times; 27 to 36 and 50 to 58 are those of Chinese, Japanese and Korean Excel (ECMA-376, 18.8.30). */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Excel's own limit. */
const longestCode = 255;

/** Does a format code have a letter of a date outside of quotes, brackets and escapes? */
export function isDateFormat(code: string): boolean {
  if (code.length > longestCode) return false;
  const [positive = ''] = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  const bare = positive.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[dmyhse]/i.test(bare.replace(/general/gi, '')) && !/[#?]|0(?!$)(?![^.]*$)|E[+-]/i.test(bare);
}

/** For each cell style of a workbook, whether its numbers are dates. */
export function dateStylesIn(xml: string): DateStyles {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  eachTag(xml, 0, (name, tag, _, closes) => {
    if (name === 'cellXfs') inCells = !closes;
    else if (closes) return;
    else if (name === 'numFmt') codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
    else if (name === 'xf' && inCells) {
      const id = Number(attribute(tag, 'numFmtId') ?? 0);
      const code = codes.get(id);
      styles.push(code === undefined ? isBuiltInDate(id) : isDateFormat(code));
    }
  });
  return styles;
}

const day = 86_400_000;

/**
 * The day, or day and time, that a spreadsheet's serial number stands for, as ISO 8601 writes it without a zone; null for none. Excel counts
 * from 1900 with a 29 February that never was, or from 1904.
 */
export function isoOfSerial(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_466) return null;
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const at = new Date(Math.round((days - 25_569) * day));
  const iso = at.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}
