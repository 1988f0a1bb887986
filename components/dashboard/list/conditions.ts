import type { Column } from '../../../lib/desk/columns';
import type { ColumnId, Condition } from '../../../lib/model/view';

const day = 86_400_000;

/** What is asked of a column: a way to narrow it down. */
export type Asking = Condition['kind'] | 'age' | 'days';

/** The ways that fit what stands in a column, the likeliest first. `age`: how long ago; `days`: between two days of the calendar. */
export function askingsOf({ id, kind }: Pick<Column, 'id' | 'kind'>): readonly Asking[] {
  if (id === 'person') return ['known'];
  switch (kind) {
    case 'count':
    case 'share':
    case 'score':
    case 'money':
    case 'number':
      return ['range', 'known'];
    case 'choice':
    case 'tags':
      return ['among', 'known'];
    case 'instant':
      return ['age', 'known'];
    case 'day':
      return ['days', 'known'];
    case 'text':
    case 'link':
      return ['words', 'known'];
  }
}

/** The way that a condition was asked in. */
export function askingOf(condition: Condition, { kind }: Pick<Column, 'kind'>): Asking {
  if (condition.kind !== 'range') return condition.kind;
  return kind === 'instant' ? 'age' : kind === 'day' ? 'days' : 'range';
}

/** A condition that says nothing yet. */
export function emptyCondition(column: ColumnId, asking: Asking): Condition {
  switch (asking) {
    case 'words':
      return { kind: 'words', column, words: '' };
    case 'among':
      return { kind: 'among', column, values: [] };
    case 'known':
      return { kind: 'known', column, known: true };
    default:
      return { kind: 'range', column, from: null, to: null };
  }
}

/** Does it narrow anything down? */
export function saysSomething(condition: Condition): boolean {
  switch (condition.kind) {
    case 'range':
      return condition.from !== null || condition.to !== null;
    case 'among':
      return condition.values.length > 0;
    case 'words':
      return condition.words.trim() !== '';
    case 'known':
      return true;
  }
}

/** "Within the last n days" or "longer ago", as an arrangement keeps it: an end below zero counts back from now. */
export type Age = { within: boolean; days: number };

/** The age that a condition on an instant asks for; null where it asks for none. */
export function ageOf(condition: Condition): Age | null {
  if (condition.kind !== 'range') return null;
  const { from, to } = condition;
  if (from !== null && from < 0) return { within: true, days: Math.round(-from / day) };
  return to !== null && to < 0 ? { within: false, days: Math.round(-to / day) } : null;
}

/** The condition for an age in whole days. */
export function conditionOfAge(column: ColumnId, { within, days }: Age): Condition {
  const end = -days * day;
  return { kind: 'range', column, from: within ? end : null, to: within ? null : end };
}

/**
 * Conditions as a table can be asked: those that say something, with ends that count back from now (in milliseconds, of the columns of
 * instants) as instants.
 */
export function askable(conditions: readonly Condition[], columns: ReadonlyMap<ColumnId, Column>, now: number): Condition[] {
  const instant = (end: number | null) => (end !== null && end < 0 ? now + end : end);
  return conditions.filter(saysSomething).map((condition) => {
    if (condition.kind !== 'range' || columns.get(condition.column)?.kind !== 'instant') return condition;
    return { ...condition, from: instant(condition.from), to: instant(condition.to) };
  });
}
