import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { askWorker } from '../../lib/messages/client';
import type { Database } from '../../lib/store/database';
import { failureOf } from '../../lib/store/failure';
import { takeBack, type Undo } from '../../lib/store/undo';
import { failureText } from '../ui/failure';
import { formatNumber } from '../ui/format';
import { pluralKey } from '../ui/words';
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
    const refuse = (text: string) => show({ tone: 'failed', text });

    const attempt = async (work: () => Promise<void>) => {
      try {
        await work();
        void askWorker('lists/changed', {});
      } catch (error) {
        refuse(failureText(failureOf(error)));
      }
    };

    const done = (text: string, undo?: Undo | (() => Promise<void>)) => {
      if (undo === undefined || ('before' in undo && undo.before.length === 0)) return show({ tone: 'done', text });
      const back = async () => {
        const left = 'before' in undo ? await takeBack(db, undo, Date.now()) : await undo();
        const words = left ? i18n.t(`desk.undoneButFor.${pluralKey(left)}`, [formatNumber(left)]) : i18n.t('desk.undone', [text]);
        show({ tone: 'done', text: words });
      };
      show({ tone: 'done', text, undo: () => attempt(back) });
    };

    return { attempt, done, refuse };
  }, [db, show]);
}
