import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DeskTable } from '../../../../lib/desk/table';
import { tagSchema } from '../../../../lib/model/card';
import type { Desk } from '../../../../lib/model/desk';
import { longestTag } from '../../../../lib/model/lengths';
import type { ShelfRow } from '../../../../lib/model/shelf';
import type { ColumnId } from '../../../../lib/model/view';
import { folded } from '../../../../lib/store/names';
import { Button } from '../../../ui/button';
import { StatusPill, statusName } from '../../desk-settings/status-pill';
import { goTo } from '../../route';
import { leavingBy } from '../../typed/leaving';
import { type Editing, editingOf } from '../editing';
import type { Written } from '../use-creator-actions';
import { CheckList } from './check-list';
import { Menu, type MenuItem } from './menu';
import { type Anchor, Popup } from './popup';

type WritePopupProps = {
  /** What is written: by a menu of statuses, a list of tags, or a field for the others. */
  column: ColumnId;
  rows: readonly ShelfRow[];
  table: DeskTable;
  desk: Desk;
  anchor: Anchor;
  onWrite: (written: Written) => void;
  onClose: () => void;
  returnFocus: (() => void) | undefined;
};

/** Writes something about one creator or many at once. */
export function WritePopup(props: WritePopupProps) {
  const { column, desk, rows, onWrite, onClose, anchor, returnFocus } = props;
  if (column === 'status') return <StatusMenu {...props} />;
  if (column === 'tags') return <TagsPopup {...props} />;
  const editing = editingOf(column, desk);
  if (editing === null) return null;
  return (
    <Popup anchor={anchor} label={editing.name} onClose={onClose} returnFocus={returnFocus}>
      <WriteForm
        editing={editing}
        rows={rows}
        onWrite={(written) => {
          onClose();
          onWrite(written);
        }}
      />
    </Popup>
  );
}

function StatusMenu({ desk, rows, anchor, onWrite, onClose, returnFocus }: WritePopupProps) {
  const items = desk.statuses.map(
    (status): MenuItem => ({
      key: status.id,
      text: statusName(status),
      shown: <StatusPill status={status} />,
      group: i18n.t('desk.columns.status'),
      checked: rows.every(({ entry }) => entry.status === status.id),
      onPick: () => onWrite({ what: 'status', id: status.id, name: statusName(status) }),
    }),
  );
  const settings = { key: 'settings', text: i18n.t('desk.edit.statuses'), apart: true, onPick: () => goTo({ page: 'settings' }) };
  return (
    <Menu anchor={anchor} label={i18n.t('desk.columns.status')} items={[...items, settings]} onClose={onClose} returnFocus={returnFocus} />
  );
}

function TagsPopup({ table, rows, anchor, onWrite, onClose, returnFocus }: WritePopupProps) {
  const known = [...table.counts('tags')].sort(([, a], [, b]) => b - a);
  const having = (tag: string) => rows.filter(({ card }) => card?.tags.some((one) => folded(one) === folded(tag))).length;
  const choices = known.map(([tag, count]) => {
    const have = having(tag);
    return { value: tag, text: tag, count, checked: have === rows.length ? true : have > 0 ? ('some' as const) : false };
  });
  return (
    <Popup anchor={anchor} label={i18n.t('desk.columns.tags')} onClose={onClose} returnFocus={returnFocus}>
      <CheckList
        label={i18n.t('desk.columns.tags')}
        choices={choices}
        onToggle={(tag, added) => onWrite({ what: 'tag', tag, added })}
        onMake={(tag) => tagSchema.safeParse(tag).success && onWrite({ what: 'tag', tag, added: true })}
        longestMade={longestTag}
      />
    </Popup>
  );
}

type WriteFormProps = { editing: Editing; rows: readonly ShelfRow[]; onWrite: (written: Written) => void };

/** A field for all of them: it shows what they have, where all have the same. */
function WriteForm({ editing, rows, onWrite }: WriteFormProps) {
  const id = useId();
  const [first] = rows;
  const same = first && rows.every((row) => editing.textOf(row) === editing.textOf(first)) ? editing.textOf(first) : '';
  const [typed, setTyped] = useState(same);
  const [problem, setProblem] = useState<string | null>(null);

  const keep = (event: Event) => {
    event.preventDefault();
    const read = editing.read(typed);
    if (read.ok) onWrite(read.value);
    else setProblem(read.why);
  };
  const shared = {
    id,
    class: 'field',
    maxLength: editing.longest,
    value: typed,
    dir: 'auto' as const,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : `${id}-why`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      setProblem(null);
      setTyped(currentTarget.value);
    },
    onKeyDown: (event: KeyboardEvent) => leavingBy(event, editing.kind === 'lines') === 'enter' && keep(event),
  };
  return (
    <form class="condition" onSubmit={keep}>
      <label class="popup-title" for={id} dir="auto">
        {editing.name}
      </label>
      {editing.kind === 'lines' && <textarea {...shared} rows={4} />}
      {editing.kind === 'line' && <input {...shared} type="text" />}
      {editing.kind === 'day' && <input {...shared} type="date" />}
      {problem !== null && (
        <p class="problem" id={`${id}-why`} role="alert">
          {problem}
        </p>
      )}
      {rows.length > 1 && <p class="soft">{i18n.t('desk.edit.replaces')}</p>}
      <Button look="primary" type="submit">
        {i18n.t('desk.edit.keep')}
      </Button>
    </form>
  );
}
