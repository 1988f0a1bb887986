import type { Desk, Field, Status, Tone } from '../../../lib/model/desk';
import { folded } from '../../../lib/store/names';
import { statusName } from './status-pill';

export type NameProblem = 'empty' | 'taken';

/** Why a name cannot be given beside those that others have; null when it can. */
export function nameProblem(name: string, others: readonly string[]): NameProblem | null {
  if (name.trim() === '') return 'empty';
  return others.some((other) => folded(other) === folded(name)) ? 'taken' : null;
}

/** The same without one and with it put at another place; as they were where either place is none. */
export function reordered<T>(all: readonly T[], from: number, to: number): T[] {
  const moving = all[from];
  if (moving === undefined || to < 0 || to >= all.length) return [...all];
  const rest = all.toSpliced(from, 1);
  return rest.toSpliced(to, 0, moving);
}

type Move = { readonly id: string; readonly by: number };

/** By so many places, as far as there are any. */
function moved<T extends { id: string }>(all: readonly T[], { id, by }: Move): T[] {
  const from = all.findIndex((each) => each.id === id);
  return reordered(all, from, from + by);
}

/** One of the first four that is given its own word again is called as the interface's language calls it. */
export function renameStatus(id: string, name: string): (desk: Desk) => Desk {
  const kept = statusName({ id, name: null }) === name.trim() ? null : name.trim();
  return (desk) => ({ ...desk, statuses: desk.statuses.map((status) => (status.id === id ? { ...status, name: kept } : status)) });
}

export function toneStatus(id: string, tone: Tone): (desk: Desk) => Desk {
  return (desk) => ({ ...desk, statuses: desk.statuses.map((status) => (status.id === id ? { ...status, tone } : status)) });
}

export function moveStatus(move: Move): (desk: Desk) => Desk {
  return (desk) => ({ ...desk, statuses: moved(desk.statuses, move) });
}

export function addStatus(status: Status): (desk: Desk) => Desk {
  return (desk) => ({ ...desk, statuses: [...desk.statuses, status] });
}

export function removeStatus(id: string): (desk: Desk) => Desk {
  return (desk) => ({ ...desk, statuses: desk.statuses.filter((status) => status.id !== id) });
}

export function renameField(id: string, name: string): (desk: Desk) => Desk {
  return (desk) => ({ ...desk, fields: desk.fields.map((field) => (field.id === id ? { ...field, name: name.trim() } : field)) });
}

export function moveField(move: Move): (desk: Desk) => Desk {
  return (desk) => ({ ...desk, fields: moved(desk.fields, move) });
}

export function addField(field: Field): (desk: Desk) => Desk {
  return (desk) => ({ ...desk, fields: [...desk.fields, field] });
}

export function removeField(id: string): (desk: Desk) => Desk {
  return (desk) => ({ ...desk, fields: desk.fields.filter((field) => field.id !== id) });
}

/** A tone that no status has yet, so that a new one differs where it can. */
export function freeTone(statuses: readonly Status[]): Tone {
  const tones: readonly Tone[] = ['caution', 'accent', 'good', 'bad', 'plain'];
  return tones.find((tone) => statuses.every((status) => status.tone !== tone)) ?? 'plain';
}
