import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { problemText } from './name-field';
import { type NameProblem, nameProblem } from './rearrange';

type AddFormProps = {
  label: string;
  button: string;
  others: readonly string[];
  longest: number;
  onAdd: (name: string) => void;
  /** What else is asked. */
  children?: ComponentChildren;
};

/** Asks for the name of one more, and stays open for the next. */
export function AddForm({ label, button, others, longest, onAdd, children }: AddFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<NameProblem | null>(null);

  const submit = (event: Event) => {
    event.preventDefault();
    const input = field.current;
    if (input === null) return;
    const found = nameProblem(input.value, others);
    setProblem(found);
    if (found !== null) return input.focus();
    onAdd(input.value.trim());
    input.value = '';
  };

  return (
    <form class="desk-add" onSubmit={submit}>
      <label class="desk-add-name">
        <span class="label">{label}</span>
        <input
          ref={field}
          class="field"
          dir="auto"
          maxLength={longest}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          onInput={() => setProblem(null)}
        />
      </label>
      {children}
      <Button type="submit">{button}</Button>
      <p class="problem desk-problem" id={`${id}-problem`} role="status">
        {problem && problemText(problem)}
      </p>
    </form>
  );
}
