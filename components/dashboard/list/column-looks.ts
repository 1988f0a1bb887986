import type { Column } from '../../../lib/desk/columns';
import type { Arrangement, ColumnId } from '../../../lib/model/view';

/** How wide a column is unless it was made wider, in pixels. */
const widths: Partial<Record<ColumnId, number>> = {
  creator: 212,
  network: 96,
  handle: 140,
  tier: 112,
  followers: 108,
  following: 100,
  posts: 84,
  engagement: 144,
  audience: 140,
  authenticity: 172,
  focus: 136,
  growth: 104,
  lastPost: 116,
  status: 120,
  tags: 164,
  note: 200,
  price: 112,
  contact: 176,
  person: 128,
  seen: 124,
  added: 116,
};

/** Of a field of the visitor's own. */
const ownWidth = 144;

/** A column as a table shows it; `width` in pixels. */
export type ShownColumn = { id: ColumnId; column: Column; width: number };

/** The columns that an arrangement shows, "creator" first, without those of fields that are gone. */
export function shownColumns({ columns }: Arrangement, known: ReadonlyMap<ColumnId, Column>): ShownColumn[] {
  const shown = columns.flatMap(({ id, width }): ShownColumn[] => {
    const column = known.get(id);
    return column ? [{ id, column, width: width ?? widths[id] ?? ownWidth }] : [];
  });
  const creator = known.get('creator');
  if (shown.some(({ id }) => id === 'creator') || !creator) return shown;
  return [{ id: 'creator', column: creator, width: widths.creator ?? ownWidth }, ...shown];
}

/** Numbers stand under each other at their last digit. */
export function isNumeric({ kind }: Pick<Column, 'kind'>): boolean {
  return kind === 'count' || kind === 'money' || kind === 'number';
}
