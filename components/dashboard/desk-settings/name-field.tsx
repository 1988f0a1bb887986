import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type NameProblem, nameProblem } from './rearrange';

/** In words. */
export function problemText(problem: NameProblem): string {
  return i18n.t(`deskSettings.problem.${problem}`);
}

type NameFieldProps = { label: string; name: string; others: readonly string[]; longest: number; onName: (name: string) => void };

/** A name that is kept when the field is left or Enter pressed (browsers call both a change); Escape puts the old one back. What cannot be is said and not kept. */
export function NameField({ label, name, others, longest, onName }: NameFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<NameProblem | null>(null);

  // A name that was kept here or in another window stands in the field; what was refused stays to be mended.
  const restore = () => {
    if (field.current) field.current.value = name;
    setProblem(null);
  };
  useLayoutEffect(restore, [name]);

  const keep = () => {
    const typed = field.current?.value ?? '';
    const found = nameProblem(typed, others);
    setProblem(found);
    if (found === null && typed.trim() !== name) onName(typed.trim());
  };

  return (
    <>
      <input
        ref={field}
        class="field desk-name"
        dir="auto"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        maxLength={longest}
        defaultValue={name}
        onChange={keep}
        onKeyDown={(event) => event.key === 'Escape' && restore()}
      />
      <p class="problem desk-problem" id={`${id}-problem`} role="status">
        {problem && problemText(problem)}
      </p>
    </>
  );
}
