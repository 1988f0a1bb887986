import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Desk } from '../../../lib/model/desk';
import type { ImportChoices } from '../../../lib/model/import';
import type { Mapping } from '../../../lib/transfer/import/mapping/target';
import { kinds } from '../../../lib/transfer/import/plan/plan';
import type { PlanView } from '../../../lib/transfer/import/session';
import { counted } from '../../ui/counted';
import { formatNumber } from '../../ui/format';
import { ConflictChoices } from './conflict-choices';
import { CreatorsPreview } from './creators-preview';
import { RejectedPreview } from './rejected-preview';
import type { RemoteSession } from './worker-session';

type PreviewStepProps = {
  plan: PlanView;
  mapping: Mapping;
  desk: Desk;
  session: RemoteSession;
  columnName: (column: number) => string;
  choices: ImportChoices;
  onChoices: (choices: ImportChoices) => void;
};

const shownKinds = [...kinds, 'rejected'] as const;
type ShownKind = (typeof shownKinds)[number];

/** What would become of each row, by kind, before anything is written. */
export function PreviewStep({ plan, mapping, desk, session, columnName, choices, onChoices }: PreviewStepProps) {
  const id = useId();
  const counts: Record<ShownKind, number> = { ...plan.counts, rejected: plan.rejected };
  const there = shownKinds.filter((kind) => counts[kind] > 0);
  const [wanted, setKind] = useState<ShownKind>(there[0] ?? 'new');
  const kind = there.includes(wanted) ? wanted : (there[0] ?? 'new');
  useEffect(() => setKind(there[0] ?? 'new'), [plan]);

  return (
    <>
      <Remarks plan={plan} />
      {plan.creators === 0 && (
        <p class="failure" role="alert">
          {i18n.t('importing.preview.nobody')}
        </p>
      )}
      {plan.knownBefore > 0 && <ConflictChoices plan={plan} choices={choices} desk={desk} onChoices={onChoices} />}
      <fieldset class="import-kinds">
        <legend class="visually-hidden">{i18n.t('importing.preview.title')}</legend>
        {there.map((one) => (
          <label key={one} class={`import-kind import-kind-${one}`}>
            <input type="radio" name={id} class="visually-hidden" checked={one === kind} onChange={() => setKind(one)} />
            <span class="import-kind-count">{formatNumber(counts[one])}</span>
            <span>{i18n.t(`importing.preview.kinds.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {there.length > 0 && <p class="soft">{i18n.t(`importing.preview.explain.${kind}`)}</p>}
      {kind === 'rejected' ? (
        <RejectedPreview key="rejected" total={plan.rejected} mapping={mapping} session={session} columnName={columnName} />
      ) : (
        <CreatorsPreview key={kind} kind={kind} plan={plan} mapping={mapping} desk={desk} session={session} columnName={columnName} />
      )}
    </>
  );
}

function Remarks({ plan }: { plan: PlanView }) {
  const remarks = [
    plan.knownBefore > 0 ? counted('importing.preview.known', plan.knownBefore) : null,
    plan.joined > 0 ? counted('importing.preview.joined', plan.joined) : null,
    plan.empty > 0 ? counted('importing.preview.empty', plan.empty) : null,
    plan.flaws.length > 0 ? i18n.t('importing.preview.flaws') : null,
  ].filter((text) => text !== null);
  if (remarks.length === 0) return null;
  return (
    <ul class="import-notes">
      {remarks.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
