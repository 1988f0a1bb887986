import { i18n } from '#i18n';
import type { Reason } from '../../lib/model/assessment';
import { check, flag, neutral } from '../ui/drawings';
import { Icon } from '../ui/icon';
import { reasonText } from './reason-text';

const icons: Record<Reason['tone'], string> = { good: check, caution: flag, neutral };

/** The reasons behind a judgement, strongest first as they come; each says by picture and by word which way it points. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ol class="reasons">
      {reasons.map((reason) => (
        <li key={reason.code} class={`reason reason-${reason.tone}`}>
          <Icon of={icons[reason.tone]} />
          <span class="visually-hidden">{i18n.t(`score.tone.${reason.tone}`)}</span>
          <span>{reasonText(reason)}</span>
        </li>
      ))}
    </ol>
  );
}
