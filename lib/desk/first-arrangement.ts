import type { Desk } from '../model/desk';
import type { Arrangement, ColumnId } from '../model/view';

/** What most people look at first; every other column is one click away. */
const columns: readonly ColumnId[] = [
  'creator',
  'network',
  'tier',
  'followers',
  'engagement',
  'audience',
  'focus',
  'status',
  'tags',
  'note',
  'seen',
];

/** How a list is shown that nobody arranged yet: the usual columns, then the visitor's own fields, latest saved first, and everybody. */
export function firstArrangement({ fields }: Pick<Desk, 'fields'>): Arrangement {
  const ids: readonly ColumnId[] = [...columns, ...fields.map(({ id }): ColumnId => `field:${id}`)];
  return { columns: ids.map((id) => ({ id, width: null })), sort: [], conditions: [] };
}
