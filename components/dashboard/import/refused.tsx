import { i18n } from '#i18n';
import { limits, type Refusal } from '../../../lib/transfer/import/read-table/table';
import { formatNumber } from '../../ui/format';
import { keyPart } from '../../ui/words';

/** How large a file may be, in megabytes. */
export const mostMegabytes = limits.file / 1024 / 1024;

/** Why nothing was read from a file, and what to do about it. */
export function Refused({ why, name }: { why: Refusal | 'broken'; name: string }) {
  return (
    <div class="failure import-refused" role="alert">
      <h2>{i18n.t('importing.refused.title')}</h2>
      <p dir="auto" class="soft">
        {name}
      </p>
      <p>
        {why === 'too-large'
          ? i18n.t('importing.refused.too_large', [formatNumber(mostMegabytes)])
          : i18n.t(`importing.refused.${keyPart(why)}`)}
      </p>
    </div>
  );
}
