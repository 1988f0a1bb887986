import { i18n } from '#i18n';
import type { Evidence } from '../../lib/model/assessment';
import { check, flag, neutral } from '../ui/drawings';
import { Icon } from '../ui/icon';
import { countText, evidenceName, measuredText, pointsOf, sureText, usualText } from './evidence-words';

const looks = {
  for: { icon: check, tone: 'good' },
  little: { icon: neutral, tone: 'neutral' },
  against: { icon: flag, tone: 'caution' },
} as const;

function EvidenceLine({ evidence }: { evidence: Evidence }) {
  const points = pointsOf(evidence);
  const { icon, tone } = looks[points];
  const rests = [sureText(evidence), countText(evidence), evidence.source].filter((part) => part !== null && part !== '');
  return (
    <li class={`reason reason-${tone}`}>
      <Icon of={icon} />
      <div class="evidence-body">
        <p class="evidence-head">
          <span>{evidenceName(evidence.code)}</span> <strong>{measuredText(evidence)}</strong>
        </p>
        <p>
          {usualText(evidence)} · {i18n.t(`score.evidence.points.${points}`)}
        </p>
        <p>{rests.join(' · ')}</p>
      </div>
    </li>
  );
}

/** What the score rests on, loudest first as it comes: each piece measured, against what is usual, which way it points and how sure it is. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <ul class="reasons">
      {evidence.map((piece) => (
        <EvidenceLine key={piece.code} evidence={piece} />
      ))}
    </ul>
  );
}
