import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Desk, type Status, type Tone, toneSchema } from '../../../lib/model/desk';
import { longestStatusName, mostStatuses } from '../../../lib/model/lengths';
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
import { addStatus, freeTone, moveStatus, removeStatus, renameStatus, toneStatus } from './rearrange';
import { Grip, RowTools } from './row-tools';
import { StatusPill, statusName } from './status-pill';
import { creatorsByStatus } from './usage';
import { useDragging } from './use-dragging';

type StatusSettingsProps = { db: Database; desk: Desk };

/** The statuses: their names, colours and order. */
export function StatusSettings({ db, desk: { statuses } }: StatusSettingsProps) {
  const { attempt, done } = useDoing(db);
  const usage = useLive(() => creatorsByStatus(db), [db]);
  const change = (how: (desk: Desk) => Desk, text: string) => attempt(async () => done(text, await changeDesk(db, how, Date.now())));
  const move = (id: string, by: number) => {
    const status = statuses.find((each) => each.id === id);
    if (status) void change(moveStatus({ id, by }), i18n.t('deskSettings.moved', [statusName(status)]));
  };
  const dragging = useDragging(
    statuses.map(({ id }) => id),
    move,
  );
  const othersThan = (id: string | null) => statuses.filter((status) => status.id !== id).map(statusName);

  const remove = (status: Status) =>
    attempt(async () => {
      const having = (await creatorsByStatus(db)).get(status.id) ?? 0;
      const undo = await changeDesk(db, removeStatus(status.id), Date.now());
      const words = [statusName(status), formatNumber(having)] as const;
      done(
        having === 0
          ? i18n.t('deskSettings.statuses.removed', [words[0]])
          : inflect('deskSettings.statuses.removed_used', having, [words[0], words[1]]),
        undo,
      );
      focusMain();
    });

  return (
    <section>
      <h2>{i18n.t('deskSettings.statuses.title')}</h2>
      <p class="soft">{i18n.t('deskSettings.statuses.text')}</p>
      <div class="panel desk-panel">
        <ol class="desk-rows">
          {statuses.map((status, index) => {
            const { id, tone } = status;
            const name = statusName(status);
            const having = usage.state === 'ready' ? (usage.value.get(id) ?? 0) : null;
            return (
              <li key={id} class="desk-row" data-drag={dragging.lookOf(id)} {...dragging.row(id)}>
                <Grip name={name} grip={dragging.grip(id)} />
                <NameField
                  label={i18n.t('deskSettings.statuses.name')}
                  name={name}
                  others={othersThan(id)}
                  longest={longestStatusName}
                  onName={(typed) => void change(renameStatus(id, typed), i18n.t('deskSettings.statuses.renamed', [name, typed]))}
                />
                <Tones
                  name={name}
                  tone={tone}
                  onTone={(chosen) => void change(toneStatus(id, chosen), i18n.t('deskSettings.statuses.toned', [name]))}
                />
                <span class="desk-look">
                  <StatusPill status={status} />
                  {having !== null && <span class="soft">{counted('deskSettings.creators', having)}</span>}
                </span>
                <RowTools
                  name={name}
                  isFirst={index === 0}
                  isLast={index === statuses.length - 1}
                  stays={statuses.length === 1 ? i18n.t('deskSettings.statuses.last') : null}
                  onMove={(by) => move(id, by)}
                  onRemove={() => void remove(status)}
                />
              </li>
            );
          })}
        </ol>
        {statuses.length < mostStatuses ? (
          <AddForm
            label={i18n.t('deskSettings.statuses.add')}
            button={i18n.t('deskSettings.statuses.add_button')}
            others={othersThan(null)}
            longest={longestStatusName}
            onAdd={(name) =>
              void change(
                addStatus({ id: crypto.randomUUID(), name, tone: freeTone(statuses) }),
                i18n.t('deskSettings.statuses.added', [name]),
              )
            }
          />
        ) : (
          <p class="soft">{i18n.t('deskSettings.statuses.most', [formatNumber(mostStatuses)])}</p>
        )}
      </div>
    </section>
  );
}

type TonesProps = { name: string; tone: Tone; onTone: (tone: Tone) => void };

/** Five swatches; which is which is said in words, and the pill beside them shows it. */
function Tones({ name, tone, onTone }: TonesProps) {
  const group = useId();
  return (
    <fieldset class="desk-tones">
      <legend class="visually-hidden">{i18n.t('deskSettings.statuses.tones', [name])}</legend>
      {toneSchema.options.map((each) => (
        <input
          key={each}
          type="radio"
          name={group}
          class={`desk-tone desk-tone-${each}`}
          aria-label={i18n.t(`deskSettings.statuses.tone.${each}`)}
          title={i18n.t(`deskSettings.statuses.tone.${each}`)}
          checked={each === tone}
          onChange={() => onTone(each)}
        />
      ))}
    </fieldset>
  );
}
