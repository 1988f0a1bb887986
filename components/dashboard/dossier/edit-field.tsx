import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** Longer than the disk takes, in milliseconds. */
const patience = 2_000;

type EditFieldProps = {
  label: string;
  /** What is kept now. */
  value: string;
  /** Asked for a text that differs from what is kept. */
  onSave: (text: string) => void;
  /** What is wrong with a text, in words; null where it can be kept. */
  problemOf?: (text: string) => string | null;
  kind?: 'text' | 'date' | 'lines';
  maxLength: number;
  placeholder?: string;
  hideLabel?: boolean;
  inputMode?: 'decimal' | 'text';
};

/**
 * A field that keeps what was typed by leaving it or by Enter (in several lines Ctrl+Enter), and goes back by Escape. What another window
 * changes meanwhile shows up unless somebody is typing here; what was typed when the page is left is kept too.
 */
export function EditField({
  label,
  value,
  onSave,
  problemOf,
  kind = 'text',
  maxLength,
  placeholder,
  hideLabel = false,
  inputMode,
}: EditFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [sent, setSent] = useState<{ text: string; over: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const pending = useRef<() => void>(() => {});

  const keep = (text: string | null) => {
    const trimmed = text?.trim() ?? null;
    const wrong = trimmed === null || trimmed === value ? null : (problemOf?.(trimmed) ?? null);
    setProblem(wrong);
    if (wrong !== null) return;
    setDraft(null);
    if (trimmed === null || trimmed === value) return;
    setSent({ text: trimmed, over: value });
    onSave(trimmed);
  };

  // What was sent shows until it is kept, or, where it could not be, until that was said.
  useEffect(() => {
    if (sent === null) return;
    const timer = setTimeout(() => setSent(null), patience);
    return () => clearTimeout(timer);
  }, [sent]);
  useEffect(() => setSent(null), [value]);
  const kept = sent?.over === value ? sent.text : value;

  pending.current = () => {
    const trimmed = draft?.trim() ?? null;
    if (trimmed !== null && trimmed !== value && (problemOf?.(trimmed) ?? null) === null) onSave(trimmed);
  };
  useEffect(() => () => pending.current(), []);

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && draft !== null) {
      setDraft(null);
      setProblem(null);
      event.stopPropagation();
    }
    const enter = event.key === 'Enter' && !event.isComposing && (kind !== 'lines' || event.ctrlKey || event.metaKey);
    if (!enter) return;
    event.preventDefault();
    keep(draft);
  };

  const shared = {
    id,
    class: 'field',
    value: draft ?? kept,
    maxLength,
    placeholder,
    dir: 'auto' as const,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => setDraft(event.currentTarget.value),
    onBlur: () => keep(draft),
    onKeyDown: press,
  };
  return (
    <div class="edit-field">
      <label class={hideLabel ? 'visually-hidden' : 'label'} for={id}>
        {label}
      </label>
      {kind === 'lines' && <textarea {...shared} rows={2} />}
      {kind === 'date' && <input {...shared} type="date" />}
      {kind === 'text' && <input {...shared} type="text" inputMode={inputMode} />}
      {problem !== null && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
