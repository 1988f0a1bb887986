import { i18n } from '#i18n';
import { NotProof } from '../score/audience-figure';
import { CreatorLine } from './creator-line';
import type { CreatorRow } from './creator-rows';

type CreatorTableProps = {
  listName: string;
  rows: readonly CreatorRow[];
  now: number;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onNote: (savedId: string, note: string) => void;
};

const columns = ['creator', 'tier', 'followers', 'engagement', 'audience', 'authenticity', 'focus', 'note', 'seen'] as const;

/** The creators on one list, a line each. */
export function CreatorTable({ listName, rows, now, selected, onSelect, onNote }: CreatorTableProps) {
  const all = rows.length > 0 && rows.every((row) => selected.has(row.savedId));
  const some = !all && rows.some((row) => selected.has(row.savedId));

  const toggle = (savedId: string) => {
    const next = new Set(selected);
    if (!next.delete(savedId)) next.add(savedId);
    onSelect(next);
  };

  return (
    <div class="creators-frame">
      <table class="creators">
        <caption class="visually-hidden">{i18n.t('dashboard.list.table', [listName])}</caption>
        <thead>
          <tr>
            <th scope="col" class="col-tick">
              <input
                type="checkbox"
                aria-label={i18n.t('dashboard.list.columns.selectAll')}
                checked={all}
                indeterminate={some}
                onChange={() => onSelect(new Set(all ? [] : rows.map((row) => row.savedId)))}
              />
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" class={`col-${column}`}>
                {i18n.t(`dashboard.list.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CreatorLine
              key={row.savedId}
              row={row}
              now={now}
              selected={selected.has(row.savedId)}
              onToggle={() => toggle(row.savedId)}
              onNote={(note) => onNote(row.savedId, note)}
            />
          ))}
        </tbody>
      </table>
      <NotProof />
    </div>
  );
}
