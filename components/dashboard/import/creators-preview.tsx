import { i18n } from '#i18n';
import type { Desk } from '../../../lib/model/desk';
import type { Mapping } from '../../../lib/transfer/import/mapping/target';
import type { Kind, Preview } from '../../../lib/transfer/import/plan/plan';
import type { PlanView } from '../../../lib/transfer/import/session';
import { Button } from '../../ui/button';
import { formatNumber, joinParts } from '../../ui/format';
import { usePages } from './use-pages';
import { aspectWords, flawWords, refWords, rowWords, saidWords } from './words';
import type { RemoteSession } from './worker-session';

type CreatorsPreviewProps = {
  kind: Kind;
  plan: PlanView;
  mapping: Mapping;
  desk: Desk;
  session: RemoteSession;
  columnName: (column: number) => string;
};

/** The first creators of one kind, with what the file says of them. */
export function CreatorsPreview({ kind, plan, mapping, desk, session, columnName }: CreatorsPreviewProps) {
  const { rows, more } = usePages((from, count) => session.preview([kind], from, count), [plan, kind]);
  const total = plan.counts[kind];
  if (rows === null || total === 0) return null;
  return (
    <>
      <div class="import-table-frame">
        <table class="import-table">
          <caption class="visually-hidden">{i18n.t('importing.preview.table', [i18n.t(`importing.preview.kinds.${kind}`)])}</caption>
          <thead>
            <tr>
              <th scope="col" class="import-row-number">
                {i18n.t('importing.preview.row')}
              </th>
              <th scope="col">{i18n.t('importing.preview.creator')}</th>
              <th scope="col">{i18n.t(kind === 'differs' ? 'importing.preview.differences' : 'importing.preview.fromFile')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CreatorLine key={row.file.rows[0]} row={row} mapping={mapping} desk={desk} columnName={columnName} />
            ))}
          </tbody>
        </table>
      </div>
      <MoreRows shown={rows.length} total={total} onMore={more} />
    </>
  );
}

type CreatorLineProps = { row: Preview; mapping: Mapping; desk: Desk; columnName: (column: number) => string };

function CreatorLine({ row: { file, differences, flaws }, mapping, desk, columnName }: CreatorLineProps) {
  const { handle, network } = refWords(file);
  return (
    <tr>
      <td class="import-row-number">{joinParts(file.rows.map((row) => formatNumber(row)))}</td>
      <th scope="row">
        <bdi>{file.name ?? handle}</bdi>
        <span class="soft">
          {file.name !== null && (
            <>
              <bdi>{handle}</bdi> ·{' '}
            </>
          )}
          {network}
        </span>
      </th>
      <td>
        <ul class="import-said">
          {differences.map(({ aspect, mine, file: said }) => (
            <li key={aspect} class="import-differs" dir="auto">
              {i18n.t('importing.preview.otherwise', [
                aspectWords(aspect, desk),
                saidWords(aspect, mine, desk),
                saidWords(aspect, said, desk),
              ])}
            </li>
          ))}
          {differences.length === 0 &&
            rowWords(file, mapping, columnName, desk).map((text) => (
              <li key={text} dir="auto">
                {text}
              </li>
            ))}
          {flaws.map((flaw) => (
            <li key={`${flaw.row}:${flaw.column}`} class="import-flaw" dir="auto">
              {flawWords(flaw, columnName)}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** How many of all are shown, and a way to more. */
export function MoreRows({ shown, total, onMore }: { shown: number; total: number; onMore: () => Promise<void> }) {
  if (shown >= total) return null;
  return (
    <p class="import-more">
      <span class="soft">{i18n.t('importing.preview.of', [formatNumber(shown), formatNumber(total)])}</span>
      <Button look="quiet" onClick={() => void onMore()}>
        {i18n.t('importing.preview.more')}
      </Button>
    </p>
  );
}
