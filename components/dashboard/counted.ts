import { i18n } from '#i18n';
import { formatNumber } from '../ui/format';
import { pluralKey } from '../ui/words';

type Countable = 'dashboard.lists.creators' | 'dashboard.settings.forget.lists' | 'dashboard.settings.forget.profiles';

/** "1 creator", "1,204 creators". */
export function counted(key: Countable, n: number): string {
  return i18n.t(`${key}.${pluralKey(n)}`, [formatNumber(n)]);
}
