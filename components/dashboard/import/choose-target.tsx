import { i18n } from '#i18n';
import type { Desk } from '../../../lib/model/desk';
import { longestFieldName } from '../../../lib/model/lengths';
import { cutTo } from '../../../lib/store/notes';
import { type FieldKind, type PlainTarget, plainTargets, type Target } from '../../../lib/transfer/import/mapping/target';

type ChooseTargetProps = { name: string; target: Target; desk: Desk; onTarget: (target: Target) => void };

const about: readonly PlainTarget[] = ['profile', 'network', 'name', 'followers', 'following', 'posts', 'seen'];
const kinds: readonly FieldKind[] = ['text', 'number', 'day', 'link'];

function isPlain(value: string): value is PlainTarget {
  return plainTargets.some((target) => target === value);
}

/** What one column becomes. */
export function ChooseTarget({ name, target, desk, onTarget }: ChooseTargetProps) {
  const own = plainTargets.filter((one) => !about.includes(one));
  const value = target.to === 'field' ? `field:${target.id}` : target.to;
  const choose = (chosen: string) => {
    if (chosen.startsWith('field:')) onTarget({ to: 'field', id: chosen.slice('field:'.length) });
    else if (chosen === 'new-field') onTarget({ to: 'new-field', name: cutTo(name, longestFieldName), kind: 'text' });
    else onTarget(isPlain(chosen) ? { to: chosen } : { to: 'nothing' });
  };
  return (
    <div class="import-target">
      <select
        class="field"
        aria-label={i18n.t('importing.columns.becomesOf', [name])}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="nothing">{i18n.t('importing.columns.targets.nothing')}</option>
        <optgroup label={i18n.t('importing.columns.groups.creator')}>
          {about.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`importing.columns.targets.${one}`)}
            </option>
          ))}
        </optgroup>
        <optgroup label={i18n.t('importing.columns.groups.desk')}>
          {own.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`importing.columns.targets.${one}`)}
            </option>
          ))}
        </optgroup>
        <optgroup label={i18n.t('importing.columns.groups.fields')}>
          {desk.fields.map((field) => (
            <option key={field.id} value={`field:${field.id}`}>
              {field.name}
            </option>
          ))}
          <option value="new-field">{i18n.t('importing.columns.targets.newField')}</option>
        </optgroup>
      </select>
      {target.to === 'new-field' && (
        <select
          class="field"
          aria-label={i18n.t('importing.columns.fieldKind')}
          value={target.kind}
          onChange={(event) => {
            const chosen = kinds.find((kind) => kind === event.currentTarget.value);
            if (chosen) onTarget({ ...target, kind: chosen });
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {i18n.t(`importing.columns.kinds.${kind}`)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
