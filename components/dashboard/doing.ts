import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { askWorker } from '../../lib/messages/client';
import type { Database } from '../../lib/store/database';
import { failureOf } from '../../lib/store/failure';
import { holdUndo } from '../../lib/store/hold-undo';
import { changesWhoIsSaved, takeBack, type Undo } from '../../lib/store/undo';
import { counted } from '../ui/counted';
import { failureText } from '../ui/failure';
import { useToaster } from './toasts';

export type Doing = {
  /** Runs what changes the store; open tabs learn of it, and what goes wrong is said. Never rejects. */
  attempt(work: () => Promise<void>): Promise<void>;
  /** Says what was done, and takes it back when asked: by the button beside it, or by Ctrl+Z for as long as the page is open. */
  done(text: string, undo?: Undo | (() => Promise<void>)): void;
  /** Says what could not be done and what to do about it. */
  refuse(text: string): void;
};

/** How every page here changes the store. */
export function useDoing(db: Database): Doing {
  const show = useToaster();
  return useMemo(() => {
    /** Did anything since open tabs were last told put somebody on a list, or take somebody off? What it did not say may have. */
    let who = false;
    const refuse = (text: string) => show({ tone: 'failed', text });

    const attempt = async (work: () => Promise<void>) => {
      try {
        await work();
        void askWorker('lists/changed', { who });
        who = false;
      } catch (error) {
        refuse(failureText(failureOf(error)));
      }
    };

    const done = (text: string, undo?: Undo | (() => Promise<void>)) => {
      const changesWho = undo !== undefined && (!('before' in undo) || changesWhoIsSaved(undo));
      who ||= changesWho;
      if (undo === undefined || ('before' in undo && undo.before.length === 0)) return show({ tone: 'done', text });
      // Nothing below may name `undo`, or it would be held as it is.
      const goBack = 'before' in undo ? backBy(db, undo) : undo;
      const back = async () => {
        who ||= changesWho;
        const left = await goBack();
        const words = left ? counted('desk.undoneButFor', left) : i18n.t('desk.undone', [text]);
        show({ tone: 'done', text: words });
      };
      show({ tone: 'done', text, undo: () => attempt(back) });
    };

    return { attempt, done, refuse };
  }, [db, show]);
}

/** Takes a change back; answers how many rows were left as they are. */
function backBy(db: Database, undo: Undo): () => Promise<number> {
  const held = holdUndo(undo);
  return async () => takeBack(db, await (await held)(), Date.now());
}
