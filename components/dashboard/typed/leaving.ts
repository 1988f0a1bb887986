import type { Form } from './form';

/** Which way somebody leaves a field. */
export type Leaving = 'enter' | 'escape' | 'tab' | 'back-tab' | 'elsewhere';

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'isComposing'>;

/**
 * How a key leaves a field; null for one that is typed into it. Enter does where it breaks no line (`breaksLines`: a text of several lines with
 * room for them), Ctrl+Enter always, Shift+Enter never.
 */
export function leavingBy({ key, shiftKey, ctrlKey, metaKey, isComposing }: Pressed, breaksLines: boolean): Leaving | null {
  if (isComposing) return null;
  if (key === 'Escape') return 'escape';
  if (key === 'Tab') return shiftKey ? 'back-tab' : 'tab';
  if (key !== 'Enter') return null;
  return ctrlKey || metaKey || !(shiftKey || breaksLines) ? 'enter' : null;
}

/** What leaving comes to. */
export type Left<Value> = { do: 'nothing' } | { do: 'keep'; value: Value } | { do: 'mend'; why: string };

/**
 * The one rule of every field: Escape takes back what was typed, anything else keeps it where it differs from `before`, and what cannot be
 * read is neither kept nor thrown away.
 */
export function leave<Value>({ read }: Pick<Form<Value>, 'read'>, before: string, typed: string, how: Leaving): Left<Value> {
  if (how === 'escape' || typed.trim() === before) return { do: 'nothing' };
  const found = read(typed);
  return found.ok ? { do: 'keep', value: found.value } : { do: 'mend', why: found.why };
}
