import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reason } from '../../lib/model/assessment';
import { ReasonList } from '../score/reason-list';
import { Button } from '../ui/button';
import { formatNumber } from '../ui/format';

/** As many reasons as a glance takes in. */
const atFirst = 3;

/** The strongest reasons, and all of them on demand. */
export function Reasons({ reasons }: { reasons: Reason[] }) {
  const id = useId();
  const [all, setAll] = useState(false);
  return (
    <section class="why">
      <h2>{i18n.t('popup.profile.why')}</h2>
      {reasons.length === 0 && <p class="soft">{i18n.t('popup.profile.noReasons')}</p>}
      <div id={id}>
        <ReasonList reasons={all ? reasons : reasons.slice(0, atFirst)} />
      </div>
      {reasons.length > atFirst && (
        <Button look="quiet" aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all ? i18n.t('popup.profile.fewer') : i18n.t('popup.profile.more', [formatNumber(reasons.length)])}
        </Button>
      )}
    </section>
  );
}
