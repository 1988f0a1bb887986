import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Leaving, leave, leavingBy } from '../../typed/leaving';
import type { Editing } from '../editing';
import type { Written } from '../use-creator-actions';

type Field = HTMLInputElement | HTMLTextAreaElement;

type EditorProps = {
  editing: Editing;
  creator: string;
  text: string;
  onKeep: (written: Written) => void;
  onLeave: (how: Leaving) => void;
};

/** The field that stands in a cell while it is written in, left as typed/leaving.ts says; Tab goes on into the next one. */
export function Editor({ editing, creator, text, onKeep, onLeave }: EditorProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const gone = useRef(false);
  const id = useId();

  const go = (typed: string, how: Leaving) => {
    if (gone.current) return;
    const left = leave(editing, text, typed, how);
    if (left.do === 'mend') return setProblem(left.why);
    // The field may report that it lost the focus when it goes.
    gone.current = true;
    onLeave(how);
    if (left.do === 'keep') onKeep(left.value);
  };

  const shared = {
    class: 'field cell-field',
    maxLength: editing.longest,
    defaultValue: text,
    dir: 'auto' as const,
    'aria-label': i18n.t('desk.edit.of', [editing.name, creator]),
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : id,
    onInput: () => setProblem(null),
  };
  const press = (event: KeyboardEvent, typed: string) => {
    event.stopPropagation();
    // A cell has room for one line.
    const how = leavingBy(event, false);
    if (how === null) return;
    event.preventDefault();
    go(typed, how);
  };

  const keys = {
    onKeyDown: (event: TargetedKeyboardEvent<Field>) => press(event, event.currentTarget.value),
    onBlur: (event: TargetedFocusEvent<Field>) => go(event.currentTarget.value, 'elsewhere'),
  };

  return (
    <>
      {editing.kind === 'lines' && <textarea {...shared} {...keys} rows={1} ref={focusAtEnd} />}
      {editing.kind === 'line' && <input {...shared} {...keys} type="text" ref={focusAll} />}
      {editing.kind === 'day' && <input {...shared} {...keys} type="date" ref={focusAll} />}
      {problem !== null && (
        <span class="cell-problem" id={id} role="alert">
          {problem}
        </span>
      )}
    </>
  );
}

function focusAtEnd(field: HTMLTextAreaElement | null) {
  field?.focus({ preventScroll: true });
  field?.setSelectionRange(field.value.length, field.value.length);
}

function focusAll(field: HTMLInputElement | null) {
  field?.focus({ preventScroll: true });
  field?.select();
}
