import { i18n } from '#i18n';
import type { Committed } from '../../../lib/transfer/import/session';
import { Button } from '../../ui/button';
import { failureText } from '../../ui/failure';
import { formatNumber } from '../../ui/format';
import { inflect, keyPart } from '../../ui/words';
import { hashOf } from '../route';

type EndedStepProps = { outcome: Committed; onGoOn: () => void; onTakeBack: () => void; onAnother: () => void };

/** How an import ended, and what can be done about it. */
export function EndedStep({ outcome, onGoOn, onTakeBack, onAnother }: EndedStepProps) {
  const { kind, record } = outcome;
  const wroteSome = record !== null && record.creatorsDone > 0;
  return (
    <div class="import-ended">
      {kind === 'failed' ? (
        <div class="failure" role="alert">
          <p>{failureWords(outcome.why)}</p>
          {record !== null && <p>{i18n.t('importing.ended.rest', [formatNumber(record.creatorsDone), formatNumber(record.creators)])}</p>}
        </div>
      ) : (
        record !== null && (
          <p role="status" class="import-outcome">
            {kind === 'done'
              ? inflect('importing.ended.done', record.creatorsDone, [formatNumber(record.creatorsDone), record.listName])
              : i18n.t('importing.ended.stopped', [formatNumber(record.creatorsDone), formatNumber(record.creators), record.listName])}
          </p>
        )
      )}
      <div class="actions">
        {record !== null && kind !== 'done' && (
          <Button look="primary" onClick={onGoOn}>
            {i18n.t('importing.ended.goOn')}
          </Button>
        )}
        {record !== null && wroteSome && (
          <a class={kind === 'done' ? 'button button-primary' : 'button button-plain'} href={hashOf({ page: 'list', id: record.listId })}>
            {i18n.t('importing.ended.open')}
          </a>
        )}
        {record !== null && <Button onClick={onTakeBack}>{i18n.t('importing.ended.takeBack')}</Button>}
        <Button look="quiet" onClick={onAnother}>
          {i18n.t('importing.ended.another')}
        </Button>
      </div>
      {kind === 'done' && <p class="soft">{i18n.t('importing.ended.canTakeBack')}</p>}
    </div>
  );
}

function failureWords(why: Extract<Committed, { kind: 'failed' }>['why']): string {
  switch (why) {
    case 'list-gone':
    case 'no-such-list':
    case 'nothing-to-import':
    case 'busy':
      return i18n.t(`importing.ended.${keyPart(why)}`);
    default:
      return failureText(why);
  }
}
