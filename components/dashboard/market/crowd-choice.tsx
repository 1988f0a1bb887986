import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Crowd } from '../../../lib/desk/market';
import { crowdText } from './words';

type CrowdChoiceProps = { crowds: readonly Crowd[]; crowd: Crowd; onCrowd: (crowd: Crowd) => void };

/** Which of a list's crowds the picture shows: rates that divide something else, or are of another network, cannot be compared. */
export function CrowdChoice({ crowds, crowd, onCrowd }: CrowdChoiceProps) {
  const id = useId();
  if (crowds.length === 1) return <p class="market-crowd">{crowdText(crowd)}</p>;
  return (
    <div class="market-crowd">
      <label class="visually-hidden" for={id}>
        {i18n.t('market.choice')}
      </label>
      <select
        id={id}
        class="field"
        onChange={(event) => {
          const chosen = crowds[event.currentTarget.selectedIndex];
          if (chosen) onCrowd(chosen);
        }}
      >
        {crowds.map((each) => (
          <option key={`${each.platform} ${each.basis}`} selected={each === crowd}>
            {crowdText(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
