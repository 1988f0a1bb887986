import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Desk, type Field, fieldSchema } from '../../../lib/model/desk';
import { longestFieldName, mostFields } from '../../../lib/model/lengths';
import { editCards } from '../../../lib/store/cards';
import type { Database } from '../../../lib/store/database';
import { changeDesk } from '../../../lib/store/desk';
import { counted } from '../../ui/counted';
import { formatNumber } from '../../ui/format';
import { inflect } from '../../ui/words';
import { useDoing } from '../doing';
import { focusMain } from '../focus-main';
import { useLive } from '../use-live';
import { AddForm } from './add-form';
import { NameField } from './name-field';
import { addField, moveField, removeField, renameField } from './rearrange';
import { Grip, RowTools } from './row-tools';
import { creatorsByField } from './usage';
import { useDragging } from './use-dragging';

const kinds = fieldSchema.shape.kind.options;
const kindText = (kind: Field['kind']) => i18n.t(`deskSettings.fields.kinds.${kind}`);

type FieldSettingsProps = { db: Database; desk: Desk };

/** The visitor's own fields: their names and order. A field keeps its kind: what was written into it would not be one of another. */
export function FieldSettings({ db, desk: { fields } }: FieldSettingsProps) {
  const { attempt, done } = useDoing(db);
  const kind = useRef<HTMLSelectElement>(null);
  const usage = useLive(() => creatorsByField(db), [db]);
  const change = (how: (desk: Desk) => Desk, text: string) => attempt(async () => done(text, await changeDesk(db, how, Date.now())));
  const move = (id: string, by: number) => {
    const field = fields.find((each) => each.id === id);
    if (field) void change(moveField({ id, by }), i18n.t('deskSettings.moved', [field.name]));
  };
  const dragging = useDragging(
    fields.map(({ id }) => id),
    move,
  );
  const othersThan = (id: string | null) => fields.filter((field) => field.id !== id).map(({ name }) => name);

  // Values that nothing shows any more would stay for ever: they go with their field, and come back with it.
  const remove = ({ id, name }: Field) =>
    attempt(async () => {
      const having = (await creatorsByField(db)).get(id) ?? [];
      const emptied = await editCards(db, having, { field: { id, value: null } }, Date.now());
      const gone = await changeDesk(db, removeField(id), Date.now());
      const text =
        having.length === 0
          ? i18n.t('deskSettings.fields.removed', [name])
          : inflect('deskSettings.fields.removed_used', having.length, [name, formatNumber(having.length)]);
      done(text, { before: [...gone.before, ...emptied.before] });
      focusMain();
    });

  const add = (name: string) => {
    const chosen = kinds.find((each) => each === kind.current?.value) ?? 'text';
    void change(addField({ id: crypto.randomUUID(), name, kind: chosen }), i18n.t('deskSettings.fields.added', [name]));
  };

  return (
    <section>
      <h2>{i18n.t('deskSettings.fields.title')}</h2>
      <p class="soft">{i18n.t('deskSettings.fields.text')}</p>
      <div class="panel desk-panel">
        {fields.length === 0 && <p class="soft desk-none">{i18n.t('deskSettings.fields.none')}</p>}
        <ol class="desk-rows">
          {fields.map(({ id, name, kind: is }, index) => {
            const having = usage.state === 'ready' ? (usage.value.get(id)?.length ?? 0) : null;
            return (
              <li key={id} class="desk-row" data-drag={dragging.lookOf(id)} {...dragging.row(id)}>
                <Grip name={name} grip={dragging.grip(id)} />
                <NameField
                  label={i18n.t('deskSettings.fields.name')}
                  name={name}
                  others={othersThan(id)}
                  longest={longestFieldName}
                  onName={(typed) => void change(renameField(id, typed), i18n.t('deskSettings.fields.renamed', [name, typed]))}
                />
                <span class="desk-kind">{kindText(is)}</span>
                <span class="desk-look soft">{having !== null && counted('deskSettings.fields.used', having)}</span>
                <RowTools
                  name={name}
                  isFirst={index === 0}
                  isLast={index === fields.length - 1}
                  stays={null}
                  onMove={(by) => move(id, by)}
                  onRemove={() => void remove({ id, name, kind: is })}
                />
              </li>
            );
          })}
        </ol>
        {fields.length < mostFields ? (
          <AddForm
            label={i18n.t('deskSettings.fields.add')}
            button={i18n.t('deskSettings.fields.add_button')}
            others={othersThan(null)}
            longest={longestFieldName}
            onAdd={add}
          >
            <label>
              <span class="label">{i18n.t('deskSettings.fields.kind')}</span>
              <select class="field" ref={kind}>
                {kinds.map((each) => (
                  <option key={each} value={each}>
                    {kindText(each)}
                  </option>
                ))}
              </select>
            </label>
          </AddForm>
        ) : (
          <p class="soft">{i18n.t('deskSettings.fields.most', [formatNumber(mostFields)])}</p>
        )}
      </div>
    </section>
  );
}
