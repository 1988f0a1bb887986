import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Cloud, standings } from '../../../lib/desk/market';
import type { ShelfRow } from '../../../lib/model/shelf';
import { Button } from '../../ui/button';
import { formatCount, formatNumber } from '../../ui/format';
import { creatorTitle } from '../creator-title';
import { rateText } from './told';
import { standingText } from './words';

/** So many are read at once. */
const perPage = 50;

type PointsTableProps = {
  cloud: Cloud<ShelfRow>;
  selected: ReadonlySet<string>;
  onToggle: (index: number) => void;
  onOpen: (profileId: string) => void;
};

/** The same points as words, those with the most followers first: for those who do not see the picture. */
export function PointsTable({ cloud, selected, onToggle, onOpen }: PointsTableProps) {
  const [page, setPage] = useState(0);
  const order = useMemo(
    () => Array.from({ length: cloud.size }, (_, index) => index).sort((a, b) => (cloud.x[b] ?? 0) - (cloud.x[a] ?? 0)),
    [cloud],
  );
  const last = Math.max(0, Math.ceil(cloud.size / perPage) - 1);
  const first = Math.min(page, last) * perPage;
  const shown = order.slice(first, first + perPage);
  const caption = i18n.t('market.table.caption', [formatNumber(first + 1), formatNumber(first + shown.length), formatNumber(cloud.size)]);
  return (
    <div class="market-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region without a focusable part cannot be scrolled by keys in every browser */}
      <div class="market-table-room" tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{i18n.t('market.table.creator')}</th>
              <th scope="col" class="market-number">
                {i18n.t('market.table.followers')}
              </th>
              <th scope="col" class="market-number">
                {i18n.t('market.table.rate')}
              </th>
              <th scope="col">{i18n.t('market.table.position')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((index) => {
              const row = cloud.rows[index];
              const standing = standings[cloud.standing[index] ?? 0];
              if (row === undefined || standing === undefined) return null;
              const name = creatorTitle(row.digest);
              return (
                <tr key={row.digest.id}>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={i18n.t('market.select_one', [name])}
                      checked={selected.has(row.digest.id)}
                      onChange={() => onToggle(index)}
                    />
                  </td>
                  <th scope="row">
                    <button
                      type="button"
                      class="market-name"
                      dir="auto"
                      title={i18n.t('market.open', [name])}
                      onClick={() => onOpen(row.digest.id)}
                    >
                      {name}
                    </button>
                  </th>
                  <td class="market-number">{formatCount(row.digest.followers, 'compact')}</td>
                  <td class="market-number">{rateText(row.digest.rate)}</td>
                  <td>{standingText(standing)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {last > 0 && (
        <div class="actions">
          <Button disabled={first === 0} onClick={() => setPage(Math.min(page, last) - 1)}>
            {i18n.t('market.table.earlier')}
          </Button>
          <Button disabled={first + perPage >= cloud.size} onClick={() => setPage(Math.min(page, last) + 1)}>
            {i18n.t('market.table.later')}
          </Button>
        </div>
      )}
    </div>
  );
}
