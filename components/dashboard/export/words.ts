import { i18n } from '#i18n';
import { formatNumber } from '../../ui/format';
import { pluralKey } from '../../ui/words';

/** "1 creator", "1,204 creators". */
export function countedOut(key: 'exporting.creators', n: number): string {
  return i18n.t(`${key}.${pluralKey(n)}`, [formatNumber(n)]);
}
