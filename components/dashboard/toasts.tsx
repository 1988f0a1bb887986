import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { close as cross } from '../ui/drawings';
import { Icon } from '../ui/icon';
import { focusMain } from './focus-main';

/** How long a message stays, in milliseconds: long enough to read it, and to find its button and press it where it has one. */
const lasts = { plain: 6_000, withUndo: 15_000 };

export type Toast = {
  text: string;
  tone: 'done' | 'failed';
  /** Absent where there is nothing to take back. */
  undo?: () => Promise<void>;
};

type Shown = Toast & { id: number };

type Toaster = { shown: readonly Shown[]; show: (toast: Toast) => void; dismiss: (id: number) => void };

const ToasterContext = createContext<Toaster>({ shown: [], show: () => {}, dismiss: () => {} });

/** Gives everything below a place to say what was done. */
export function ToasterProvider({ children }: { children: ComponentChildren }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const toaster = useMemo(() => {
    let last = 0;
    return {
      show(toast: Toast) {
        last += 1;
        const id = last;
        // The newest three: older ones would push each other off the window.
        setShown((before) => [...before.slice(-2), { ...toast, id }]);
      },
      dismiss: (id: number) => setShown((before) => before.filter((toast) => toast.id !== id)),
    };
  }, []);
  const value = useMemo(() => ({ ...toaster, shown }), [toaster, shown]);
  return <ToasterContext.Provider value={value}>{children}</ToasterContext.Provider>;
}

/** Says what was done, with its undo. */
export function useToaster(): Toaster['show'] {
  return useContext(ToasterContext).show;
}

/** Stands first in the main part, so that after focusMain Undo is the next stop of the Tab key. */
export function Toasts() {
  const { shown, dismiss } = useContext(ToasterContext);
  return (
    <div class="toasts" role="status">
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} dismiss={() => dismiss(toast.id)} />
      ))}
    </div>
  );
}

function ToastLine({ toast, dismiss }: { toast: Toast; dismiss: () => void }) {
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(dismiss, toast.undo ? lasts.withUndo : lasts.plain);
    return () => clearTimeout(timer);
  }, [held]);

  /** The button that had the focus goes with the message. */
  const close = () => {
    dismiss();
    focusMain();
  };
  const undo = async () => {
    close();
    await toast.undo?.();
  };

  return (
    <div
      class={`toast toast-${toast.tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <p>{toast.text}</p>
      {toast.undo && <Button onClick={undo}>{i18n.t('dashboard.undo')}</Button>}
      <Button look="icon" aria-label={i18n.t('dashboard.dismiss')} onClick={close}>
        <Icon of={cross} />
      </Button>
    </div>
  );
}
