import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/button';

/** As lib/model/list.ts has it. */
const longestNote = 2000;

type NoteCellProps = { creator: string; note: string; onNote: (note: string) => void };

/** A note that becomes a field when pressed. Enter or leaving it keeps the text, Escape the old one. */
export function NoteCell({ creator, note, onNote }: NoteCellProps) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLSpanElement>(null);

  if (editing) {
    const leave = (text: string) => {
      setEditing(false);
      if (text.trim() !== note) onNote(text.trim());
    };
    const leaveByKey = (text: string) => {
      leave(text);
      // The field goes; without this the keyboard would start again at the top of the page.
      requestAnimationFrame(() => button.current?.querySelector('button')?.focus());
    };
    return (
      <textarea
        class="field"
        rows={3}
        maxLength={longestNote}
        aria-label={i18n.t('dashboard.list.noteOf', [creator])}
        defaultValue={note}
        ref={focusAtEnd}
        onBlur={(event) => leave(event.currentTarget.value)}
        onKeyDown={(event) => {
          // A browser may still report that the field lost the focus when it goes.
          if (event.key === 'Escape') event.currentTarget.value = note;
          const enter = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
          if (enter || event.key === 'Escape') leaveByKey(event.currentTarget.value);
        }}
      />
    );
  }

  const label = note === '' ? undefined : i18n.t('dashboard.list.editNote', [creator, note]);
  return (
    <span ref={button} class={note === '' ? 'note-free' : 'note-text'} dir="auto">
      <Button look="quiet" aria-label={label} onClick={() => setEditing(true)}>
        {note === '' ? i18n.t('dashboard.list.addNote') : note}
      </Button>
    </span>
  );
}

function focusAtEnd(field: HTMLTextAreaElement | null) {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
