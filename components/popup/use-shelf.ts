import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askWorker } from '../../lib/messages/client';
import type { FailureCode, Judged, ListSummary, SavedIn } from '../../lib/messages/protocol';
import type { Reading } from '../../lib/model/reading';
import { readSettings } from '../../lib/store/settings';
import { keepForGood } from '../ui/keep-for-good';
import type { SaveTarget } from '../ui/save-form';

/** What happened last: done with its undo, or not done and why. */
export type Outcome =
  | { kind: 'done'; text: string; undo: (() => Promise<void>) | null }
  | { kind: 'failed'; code: FailureCode; retry?: () => void };

/** The lists that one creator stands on, and what can be done about that. */
export type Shelf = {
  /** null until the worker has answered. */
  lists: ListSummary[] | null;
  /** List that the save button proposes. */
  proposed: string | null;
  savedIn: SavedIn[];
  busy: boolean;
  outcome: Outcome | null;
  /** True when the creator is on the list afterwards. */
  save: (to: SaveTarget, note: string) => Promise<boolean>;
  remove: (from: SavedIn) => Promise<void>;
};

/** Saves and removes the creator of the active tab; mounted anew for another creator. */
export function useShelf(reading: Reading, judged: Judged, tabId: number): Shelf {
  const [lists, setLists] = useState<ListSummary[] | null>(null);
  const [proposed, setProposed] = useState<string | null>(null);
  const [savedIn, setSavedIn] = useState(judged.savedIn);
  // Lists change elsewhere too while the side panel stays open.
  useEffect(() => setSavedIn(judged.savedIn), [JSON.stringify(judged.savedIn)]);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // An undo long after the save still speaks for the page as it was read last.
  const latest = useRef(reading);
  latest.current = reading;

  const fail = (code: FailureCode) => setOutcome({ kind: 'failed', code });

  const loadLists = async () => {
    const [answer, settings] = await Promise.all([askWorker('lists/all', {}), readSettings()]);
    setProposed(settings.lastListId);
    if (answer.ok) setLists(answer.value);
    else setOutcome({ kind: 'failed', code: answer.code, retry: startAgain });
  };

  const startAgain = () => {
    setOutcome(null);
    void loadLists();
  };

  useEffect(() => {
    void loadLists();
  }, []);

  const whileBusy = async <T>(work: () => Promise<T>): Promise<T> => {
    setBusy(true);
    try {
      return await work();
    } finally {
      setBusy(false);
    }
  };

  const put = async (to: SaveTarget, note: string) => {
    const answer = await askWorker('list/save', { reading: latest.current, to, note, entryId: crypto.randomUUID(), tabId });
    if (!answer.ok) {
      fail(answer.code);
      return null;
    }
    setSavedIn(answer.value.savedIn);
    void keepForGood();
    void loadLists();
    return answer.value;
  };

  const take = async (listId: string, withEmptyList: boolean) => {
    const answer = await askWorker('list/unsave', { reading: latest.current, listId, withEmptyList });
    if (!answer.ok) {
      fail(answer.code);
      return false;
    }
    // The form comes back with the lists as they are then.
    await loadLists();
    setSavedIn(answer.value.savedIn);
    return true;
  };

  const undone = () => setOutcome({ kind: 'done', text: i18n.t('popup.save.undone'), undo: null });

  const save = (to: SaveTarget, note: string) =>
    whileBusy(async () => {
      const saved = await put(to, note);
      if (saved === null) return false;
      const undo = async () => void ((await take(saved.listId, saved.newList)) && undone());
      setOutcome(
        saved.already
          ? { kind: 'done', text: i18n.t('popup.save.already', [saved.listName]), undo: null }
          : { kind: 'done', text: i18n.t('popup.save.saved', [saved.listName]), undo },
      );
      return true;
    });

  const remove = (from: SavedIn) =>
    whileBusy(async () => {
      if (!(await take(from.listId, false))) return;
      const undo = async () => void ((await put({ listId: from.listId }, from.note)) && undone());
      setOutcome({ kind: 'done', text: i18n.t('popup.save.removed', [from.listName]), undo });
    });

  return { lists, proposed, savedIn, busy, outcome, save, remove };
}
