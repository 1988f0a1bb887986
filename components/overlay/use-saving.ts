import { useState } from 'preact/hooks';
import type { Answer, FailureCode, ListSummary } from '../../lib/messages/protocol';
import type { OverlayActions } from './actions';

/** What came of the last step. */
type Outcome =
  | { kind: 'saved'; listId: string; listName: string; newList: boolean }
  | { kind: 'already'; listName: string }
  | { kind: 'removed'; listName: string }
  | { kind: 'failed'; code: FailureCode };

export type Saving = {
  /** The lists to choose from while the form is open, else null. */
  lists: ListSummary[] | null;
  busy: boolean;
  outcome: Outcome | null;
  choose(): Promise<void>;
  cancel(): void;
  save(to: Parameters<OverlayActions['save']>[0], note: string): Promise<void>;
  /** `withEmptyList`: the list goes too when nobody is left on it. */
  remove(from: { listId: string; listName: string }, withEmptyList: boolean): Promise<void>;
};

/** One creator's way onto a list and off it again. */
export function useSaving(actions: OverlayActions): Saving {
  const [lists, setLists] = useState<ListSummary[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const ask = async <T>(question: Promise<Answer<T>>, onValue: (value: T) => void) => {
    setBusy(true);
    setOutcome(null);
    const answer = await question;
    setBusy(false);
    if (answer.ok) onValue(answer.value);
    else setOutcome({ kind: 'failed', code: answer.code });
  };

  return {
    lists,
    busy,
    outcome,
    choose: () => ask(actions.lists(), setLists),
    cancel: () => setLists(null),
    save: (to, note) =>
      ask(actions.save(to, note), ({ already, ...saved }) => {
        setLists(null);
        setOutcome(already ? { kind: 'already', listName: saved.listName } : { kind: 'saved', ...saved });
      }),
    remove: ({ listId, listName }, withEmptyList) =>
      ask(actions.unsave(listId, withEmptyList), () => setOutcome({ kind: 'removed', listName })),
  };
}
