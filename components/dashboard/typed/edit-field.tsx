import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Form } from './form';
import { type Leaving, leave, leavingBy } from './leaving';

/** Longer than the disk takes, in milliseconds. */
const patience = 2_000;

type EditFieldProps<Value> = {
  label: string;
  form: Form<Value>;
  /** What is kept now. */
  value: Value;
  /** Asked for what differs from what is kept. */
  onSave: (value: Value) => void;
  placeholder?: string;
};

/**
 * A field with its label that is left as typed/leaving.ts says. What another window changes meanwhile shows up unless somebody is typing here;
 * what was typed when the page is left is kept too.
 */
export function EditField<Value>({ label, form, value, onSave, placeholder }: EditFieldProps<Value>) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [sent, setSent] = useState<{ text: string; over: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const before = form.textOf(value);

  const go = (how: Leaving) => {
    if (draft === null) return;
    const left = leave(form, before, draft, how);
    setProblem(left.do === 'mend' ? left.why : null);
    if (left.do === 'mend') return;
    setDraft(null);
    if (left.do === 'nothing') return;
    setSent({ text: draft.trim(), over: before });
    onSave(left.value);
  };

  // What was sent shows until it is kept, or, where it could not be, until that was said.
  useEffect(() => {
    if (sent === null) return;
    const timer = setTimeout(() => setSent(null), patience);
    return () => clearTimeout(timer);
  }, [sent]);
  useEffect(() => setSent(null), [before]);
  const kept = sent?.over === before ? sent.text : before;

  const pending = useRef<() => void>(() => {});
  pending.current = () => {
    const left = draft === null ? null : leave(form, before, draft, 'elsewhere');
    if (left?.do === 'keep') onSave(left.value);
  };
  useEffect(() => () => pending.current(), []);

  const press = (event: KeyboardEvent) => {
    const how = leavingBy(event, form.kind === 'lines');
    if (how === 'escape' && draft !== null) event.stopPropagation();
    if (how === 'enter') event.preventDefault();
    if (how === 'escape' || how === 'enter') go(how);
  };

  const shared = {
    id,
    class: 'field',
    value: draft ?? kept,
    maxLength: form.longest,
    placeholder,
    dir: 'auto' as const,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => setDraft(event.currentTarget.value),
    onBlur: () => go('elsewhere'),
    onKeyDown: press,
  };
  return (
    <div class="edit-field">
      <label class="label" for={id}>
        {label}
      </label>
      {form.kind === 'lines' && <textarea {...shared} rows={2} />}
      {form.kind === 'day' && <input {...shared} type="date" />}
      {form.kind === 'line' && <input {...shared} type="text" inputMode={form.inputMode} />}
      {problem !== null && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
