import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListSummary } from '../../lib/messages/protocol';
import { longestListName, longestNote } from '../../lib/model/lengths';
import { Button } from './button';
import { plus } from './drawings';
import { Icon } from './icon';

export type SaveTarget = { listId: string } | { newList: string };

/** The same function at every drawing: the field takes the focus when it appears, and not again. */
const takeFocus = (field: HTMLElement | null) => field?.focus();

const newList = 'new';
/** As lib/model/list.ts has it. */

/** Escape closes the innermost thing that is open: the form, and not the card around it. */
function cancelByEscape(event: KeyboardEvent, onCancel: () => void) {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  onCancel();
}

type SaveFormProps = {
  /** Lists that the creator can be put on. */
  lists: readonly ListSummary[];
  proposed: string | null;
  /** What a new list is called unless the visitor says otherwise; "" for no proposal. */
  suggestedName: string;
  busy: boolean;
  /** Whether the visitor asked for the form just now, so that typing can begin at once. */
  takesFocus?: boolean;
  onSave: (to: SaveTarget, note: string) => void;
  /** Absent where there is nothing to go back to. */
  onCancel?: (() => void) | undefined;
};

/** Which list, and why. The last used list is proposed. */
export function SaveForm({ lists, proposed, suggestedName, busy, takesFocus = false, onSave, onCancel }: SaveFormProps) {
  const id = useId();
  const [picked, setPicked] = useState<string | null>(null);
  const [name, setName] = useState(suggestedName);
  const [note, setNote] = useState('');
  const [noteOpen, setNoteOpen] = useState(false);

  const usual = lists.find((list) => list.id === proposed) ?? lists[0];
  const choice = picked ?? usual?.id ?? newList;
  const naming = choice === newList;

  const submit = (event: Event) => {
    event.preventDefault();
    onSave(naming ? { newList: name.trim() } : { listId: choice }, note.trim());
  };

  return (
    <form class="save-form" onSubmit={submit} onKeyDown={onCancel && ((event) => cancelByEscape(event, onCancel))}>
      {lists.length > 0 && (
        <div>
          <label class="visually-hidden" for={`${id}-list`}>
            {i18n.t('saving.list')}
          </label>
          <select
            id={`${id}-list`}
            class="field"
            ref={takesFocus ? takeFocus : null}
            value={choice}
            onChange={(event) => setPicked(event.currentTarget.value)}
          >
            {lists.map((list) => (
              <option key={list.id} value={list.id}>
                {list.name}
              </option>
            ))}
            <option value={newList}>{i18n.t('saving.newList')}</option>
          </select>
        </div>
      )}
      {naming && (
        <div>
          <label class="label" for={`${id}-name`}>
            {i18n.t('saving.name')}
          </label>
          <input
            id={`${id}-name`}
            class="field"
            ref={takesFocus && lists.length === 0 ? takeFocus : null}
            required
            pattern=".*\S.*"
            title={i18n.t('saving.nameMissing')}
            maxLength={longestListName}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
      )}
      {noteOpen && (
        <div>
          <label class="label" for={`${id}-note`}>
            {i18n.t('saving.note')}
          </label>
          <textarea
            id={`${id}-note`}
            class="field"
            rows={2}
            maxLength={longestNote}
            placeholder={i18n.t('saving.notePlaceholder')}
            value={note}
            ref={takeFocus}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="actions">
        <Button look="primary" type="submit" disabled={busy}>
          {busy ? i18n.t('saving.saving') : i18n.t('saving.save')}
        </Button>
        {!noteOpen && (
          <Button look="quiet" onClick={() => setNoteOpen(true)}>
            <Icon of={plus} />
            {i18n.t('saving.addNote')}
          </Button>
        )}
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {i18n.t('saving.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
