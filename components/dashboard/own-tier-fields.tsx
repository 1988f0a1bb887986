import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OwnTiers } from '../../lib/model/settings';
import { sizeName } from '../score/tier-badge';
import { type OwnTierId, ownTierIds, type ReadTiers, readTiers, type TierProblem, textsBy, textsOf } from './own-tiers';

function problemText(id: OwnTierId, problem: TierProblem): string {
  if (problem.kind === 'not-whole') return i18n.t('dashboard.settings.tiers.own.notWhole');
  return i18n.t('dashboard.settings.tiers.own.notAbove', [sizeName(id), sizeName(problem.below)]);
}

/** A browser gives no text of a number field that holds no number. */
function typedIn(field: HTMLInputElement | null | undefined): string {
  return field?.validity.badInput ? '?' : (field?.value ?? '');
}

type OwnTierFieldsProps = { tiers: OwnTiers; onTiers: (tiers: OwnTiers) => void };

/** A field for where each size begins. What they say together is kept as soon as it makes sense; until then each says what is wrong. */
export function OwnTierFields({ tiers, onTiers }: OwnTierFieldsProps) {
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const [outcome, setOutcome] = useState<ReadTiers | null>(null);
  const fieldOf = (tier: OwnTierId) => group.current?.querySelector<HTMLInputElement>(`[name="${tier}"]`);

  // What was kept here or in another window stands in the fields; what was typed and refused stays to be mended.
  const kept = JSON.stringify(tiers);
  useLayoutEffect(() => {
    for (const tier of ownTierIds) {
      const field = fieldOf(tier);
      if (field) field.value = textsOf(tiers)[tier];
    }
    setOutcome(null);
  }, [kept]);

  const keep = () => {
    const read = readTiers(textsBy((tier) => typedIn(fieldOf(tier))));
    setOutcome(read);
    if (read.ok) onTiers(read.tiers);
  };
  const refusal = outcome?.ok === false ? outcome : null;

  return (
    <fieldset class="own-tiers" ref={group} aria-describedby={`${id}-about`}>
      <legend>{i18n.t('dashboard.settings.tiers.own.group')}</legend>
      <p class="soft" id={`${id}-about`}>
        {i18n.t('dashboard.settings.tiers.own.leave_out')}
      </p>
      {ownTierIds.map((tier) => {
        const problem = refusal?.problems[tier];
        return (
          <div key={tier} class="own-tier">
            <span class="tier" aria-hidden="true">
              {sizeName(tier)}
            </span>
            <input
              type="number"
              name={tier}
              class="field number-field"
              min={1}
              step={1}
              aria-label={i18n.t('dashboard.settings.tiers.own.field', [sizeName(tier)])}
              aria-invalid={problem !== undefined}
              aria-describedby={`${id}-${tier}`}
              defaultValue={textsOf(tiers)[tier]}
              onChange={keep}
            />
            <span class="soft">{i18n.t('dashboard.settings.tiers.own.followers')}</span>
            <p role="status" class="problem" id={`${id}-${tier}`}>
              {problem && problemText(tier, problem)}
            </p>
          </div>
        );
      })}
      <p role="status" class="problem">
        {refusal?.none && `${i18n.t('dashboard.settings.tiers.own.none')} `}
        {refusal && i18n.t('dashboard.settings.tiers.own.held')}
      </p>
    </fieldset>
  );
}
