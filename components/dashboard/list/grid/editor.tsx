import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Editing, Read } from '../editing';

/** Which way somebody left a field. */
export type Leaving = 'enter' | 'escape' | 'tab' | 'back-tab' | 'elsewhere';

type Field = HTMLInputElement | HTMLTextAreaElement;

type EditorProps = {
  editing: Editing;
  creator: string;
  text: string;
  onKeep: (read: Extract<Read, { ok: true }>['written']) => void;
  onLeave: (how: Leaving) => void;
};

/** The field that stands in a cell while it is written in. Enter keeps, Escape leaves it as it was, Tab keeps and goes on. */
export function Editor({ editing, creator, text, onKeep, onLeave }: EditorProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const left = useRef(false);
  const id = useId();

  const leave = (typed: string, how: Leaving) => {
    if (left.current) return;
    const read = how === 'escape' || typed.trim() === text ? null : editing.read(typed);
    if (read?.ok === false && how !== 'elsewhere') return setProblem(read.why);
    // The field may report that it lost the focus when it goes.
    left.current = true;
    onLeave(how);
    if (read?.ok) onKeep(read.written);
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
    const how = leavingBy(event);
    if (how === null) return;
    event.preventDefault();
    leave(typed, how);
  };

  const keys = {
    onKeyDown: (event: TargetedKeyboardEvent<Field>) => press(event, event.currentTarget.value),
    onBlur: (event: TargetedFocusEvent<Field>) => leave(event.currentTarget.value, 'elsewhere'),
  };

  return (
    <>
      {editing.form === 'lines' && <textarea {...shared} {...keys} rows={1} ref={focusAtEnd} />}
      {editing.form === 'line' && <input {...shared} {...keys} type="text" ref={focusAll} />}
      {editing.form === 'day' && <input {...shared} {...keys} type="date" ref={focusAll} />}
      {problem !== null && (
        <span class="cell-problem" id={id} role="alert">
          {problem}
        </span>
      )}
    </>
  );
}

/** How a key leaves the field; null for one that is typed into it. Shift+Enter is a line break. */
function leavingBy({ key, shiftKey, isComposing }: KeyboardEvent): Leaving | null {
  if (isComposing) return null;
  if (key === 'Escape') return 'escape';
  if (key === 'Tab') return shiftKey ? 'back-tab' : 'tab';
  return key === 'Enter' && !shiftKey ? 'enter' : null;
}

function focusAtEnd(field: HTMLTextAreaElement | null) {
  field?.focus({ preventScroll: true });
  field?.setSelectionRange(field.value.length, field.value.length);
}

function focusAll(field: HTMLInputElement | null) {
  field?.focus({ preventScroll: true });
  field?.select();
}
