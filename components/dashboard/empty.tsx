import type { ComponentChildren } from 'preact';

type EmptyProps = { title: string; text: string; children?: ComponentChildren };

/** Nothing here, and what to do about it. */
export function Empty({ title, text, children }: EmptyProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
