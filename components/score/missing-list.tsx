import { i18n } from '#i18n';
import type { Missing } from '../../lib/model/assessment';
import { keyPart } from '../ui/words';

/** What could not be had, and why. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  return (
    <ul class="missing">
      {missing.map(({ what, why }) => (
        <li key={what}>
          {i18n.t('score.missing.line', [i18n.t(`score.missing.what.${what}`), i18n.t(`score.missing.why.${keyPart(why)}`)])}
        </li>
      ))}
    </ul>
  );
}
