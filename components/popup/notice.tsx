import type { ComponentChildren } from 'preact';

type NoticeProps = {
  title: string;
  text?: string | undefined;
  /** Something is under way: shows a calm mark, which stands still where motion is not wanted. */
  busy?: boolean;
  children?: ComponentChildren;
};

/** One state of the page in words, with its next step below. */
export function Notice({ title, text, busy = false, children }: NoticeProps) {
  return (
    <section class="notice" aria-busy={busy}>
      {busy && <span class="pulse" aria-hidden="true" />}
      <h1>{title}</h1>
      {text !== undefined && <p>{text}</p>}
      {children}
    </section>
  );
}
