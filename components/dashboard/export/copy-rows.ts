import { i18n } from '#i18n';
import { type Column, columnsFor, type Scale } from '../../../lib/desk/columns';
import type { ShelfRow } from '../../../lib/model/shelf';
import type { ColumnId } from '../../../lib/model/view';
import { profileAddress } from '../../../lib/platforms/sites';
import { localDay } from '../../../lib/store/calendar';
import { type CopiedCell, tableLines, tableMarkup } from '../../../lib/transfer/export/table-markup';
import { formatList, formatNumber, formatRate } from '../../ui/format';
import { copyTable } from '../copy-table';
import { columnName, valueName } from '../words';

/**
 * Puts rows on the clipboard as a table for mail and sheets, with the columns' names and words of the interface; answers how many. Rejects
 * where the browser refuses.
 */
export async function copyRows(rows: readonly ShelfRow[], columns: readonly ColumnId[], scale: Scale): Promise<number> {
  const { headers, cells } = copiedTable(rows, columns, scale);
  await copyTable(tableLines(headers, cells), tableMarkup(headers, cells));
  return rows.length;
}

/**
 * What is copied; a price takes two columns, so that its amount is a number. Columns that are gone are passed over, and so is the person, of whom
 * there is an id alone.
 */
export function copiedTable(
  rows: readonly ShelfRow[],
  columns: readonly ColumnId[],
  scale: Scale,
): { headers: string[]; cells: CopiedCell[][] } {
  const known = columnsFor(scale);
  const found = columns.flatMap((id) => (id === 'person' ? [] : (known.get(id) ?? [])));
  const headers = found.flatMap(({ id }) => {
    const name = columnName(id, scale.desk);
    return id === 'price' ? [name, i18n.t('exporting.currency')] : [name];
  });
  return { headers, cells: rows.map((row) => found.flatMap((column) => cellsOf(column, row, scale))) };
}

function cellsOf(column: Column, row: ShelfRow, scale: Scale): CopiedCell[] {
  const { id, kind } = column;
  if (id === 'creator')
    return [{ text: row.digest.name ?? row.digest.handle ?? '', href: profileAddress(row.digest.platform, row.digest) }];
  if (id === 'price') return [numberCell(row.entry.price?.amount ?? null, allDigits), { text: row.entry.price?.currency ?? '' }];
  const value = column.valueOf(row);
  if (value === null) return [{ text: '' }];
  if (typeof value === 'string') return [{ text: valueName(id, value, scale.desk), ...(kind === 'link' && { href: value }) }];
  if (typeof value !== 'number') return [{ text: formatList([...value]) }];
  if (kind === 'instant') return [{ text: localDay(value) }];
  return [numberCell(value, kind === 'share' ? formatRate : kind === 'score' ? wholeScore : allDigits)];
}

function numberCell(number: number | null, show: (value: number) => string): CopiedCell {
  return number === null ? { text: '' } : { number, shown: show(number) };
}

const exactly: Intl.NumberFormatOptions = { maximumFractionDigits: 12 };
const allDigits = (value: number) => formatNumber(value, exactly);
const wholeScore = (value: number) => formatNumber(Math.round(value));
