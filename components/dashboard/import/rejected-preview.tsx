import { i18n } from '#i18n';
import { csvStyles, separatorIn } from '../../../lib/transfer/export/separators';
import type { Mapping } from '../../../lib/transfer/import/mapping/target';
import type { Rejection } from '../../../lib/transfer/import/plan/file-row';
import { type RejectedLine, rejectedCsv } from '../../../lib/transfer/import/rejected-csv';
import { Button } from '../../ui/button';
import { download } from '../../ui/drawings';
import { formatNumber } from '../../ui/format';
import { Icon } from '../../ui/icon';
import { keyPart, locale } from '../../ui/words';
import { saveFile } from '../save-file';
import { useToaster } from '../toasts';
import { MoreRows } from './creators-preview';
import { usePages } from './use-pages';
import type { RemoteSession } from './worker-session';

type RejectedPreviewProps = { total: number; mapping: Mapping; session: RemoteSession; columnName: (column: number) => string };

const portion = 5_000;

function reasonWords(why: Rejection): string {
  return i18n.t(`importing.rejections.${keyPart(why)}`);
}

/** The first rows that are not imported, each with its cell and reason, and all of them as a file. */
export function RejectedPreview({ total, mapping, session, columnName }: RejectedPreviewProps) {
  const { rows, more } = usePages((from, count) => session.rejected(from, count), [total, mapping]);
  const show = useToaster();
  if (rows === null) return null;

  const save = async () => {
    const lines: RejectedLine[] = [];
    for (let from = 0; from < total; from += portion) {
      const part = await session.rejected(from, portion);
      lines.push(...part.map(({ why, cells }) => ({ reason: reasonWords(why), cells })));
    }
    const csv = rejectedCsv(
      await session.header(mapping),
      i18n.t('importing.preview.reasonHeader'),
      lines,
      csvStyles[separatorIn(locale())],
    );
    saveFile(new Blob([csv], { type: 'text/csv' }), `${i18n.t('importing.preview.rejectedName')}.csv`);
  };

  return (
    <>
      <p>
        <Button onClick={() => void save().catch(() => show({ tone: 'failed', text: i18n.t('importing.refused.broken') }))}>
          <Icon of={download} />
          {i18n.t('importing.preview.downloadRejected')}
        </Button>
      </p>
      <div class="import-table-frame">
        <table class="import-table">
          <caption class="visually-hidden">{i18n.t('importing.preview.table', [i18n.t('importing.preview.kinds.rejected')])}</caption>
          <thead>
            <tr>
              <th scope="col" class="import-row-number">
                {i18n.t('importing.preview.row')}
              </th>
              <th scope="col">{i18n.t('importing.preview.cell')}</th>
              <th scope="col">{i18n.t('importing.preview.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, column, text, why }) => (
              <tr key={row}>
                <td class="import-row-number">{formatNumber(row)}</td>
                <td>
                  <bdi>{text}</bdi>
                  {column !== null && <span class="soft">{columnName(column)}</span>}
                </td>
                <td>{reasonWords(why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreRows shown={rows.length} total={total} onMore={more} />
    </>
  );
}
