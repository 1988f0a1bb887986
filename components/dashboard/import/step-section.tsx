import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

type StepSectionProps = {
  number: number | null;
  title: string /** Takes the focus when it becomes the step to do. */;
  focus: boolean;
  children: ComponentChildren;
};

/** One step of the import, under its own heading; the one to do next takes the focus, so that keyboards and screen readers go on there. */
export function StepSection({ number, title, focus, children }: StepSectionProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <section class="import-step" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {number !== null && (
          <span class="import-number" aria-hidden="true">
            {number}
          </span>
        )}
        {title}
      </h2>
      <div class="import-body">{children}</div>
    </section>
  );
}
