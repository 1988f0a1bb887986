import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { close as cross } from '../ui/drawings';
import { Icon } from '../ui/icon';
import { focusMain } from './focus-main';
import { isTyping } from './typing';
import './toasts.css';

/** How long a message stays, in milliseconds: long enough to read it, and to find its button and press it where it has one. */
const lasts = { plain: 6_000, withUndo: 15_000 };

export type Toast = {
  text: string;
  tone: 'done' | 'failed';
  /** Absent where there is nothing to take back. */
  undo?: () => Promise<void>;
};

type Shown = Toast & { id: number };

type Toaster = { show: (toast: Toast) => void; dismiss: (id: number) => void; takeBack: (id: number) => void };

/** Changes that Ctrl+Z can still take back after their messages are gone. */
const remembered = 50;

const ToasterContext = createContext<Toaster>({ show: () => {}, dismiss: () => {}, takeBack: () => {} });
const ShownContext = createContext<readonly Shown[]>([]);

/** Gives everything below a place to say what was done, and Ctrl+Z (Cmd+Z) what it takes back. */
export function ToasterProvider({ children }: { children: ComponentChildren }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const toaster = useMemo(() => makeToaster(setShown), []);
  useEffect(() => takeBackByKey(toaster.takeBackLast), [toaster]);
  return (
    <ToasterContext.Provider value={toaster}>
      <ShownContext.Provider value={shown}>{children}</ShownContext.Provider>
    </ToasterContext.Provider>
  );
}

function makeToaster(
  setShown: (change: (before: readonly Shown[]) => readonly Shown[]) => void,
): Toaster & { takeBackLast: () => boolean } {
  let last = 0;
  let undos: { id: number; undo: () => Promise<void> }[] = [];
  const dismiss = (id: number) => setShown((before) => before.filter((toast) => toast.id !== id));
  const takeBack = (id: number) => {
    const change = undos.find((one) => one.id === id);
    undos = undos.filter((one) => one.id !== id);
    dismiss(id);
    void change?.undo();
  };
  return {
    dismiss,
    takeBack,
    show(toast) {
      last += 1;
      const id = last;
      if (toast.undo) undos = [...undos.slice(1 - remembered), { id, undo: toast.undo }];
      // The newest three: older ones would push each other off the window.
      setShown((before) => [...before.slice(-2), { ...toast, id }]);
    },
    takeBackLast() {
      const change = undos.at(-1);
      if (change) takeBack(change.id);
      return change !== undefined;
    },
  };
}

/** Listens for Ctrl+Z or Cmd+Z; in a field it is the field's, and behind an open dialog nobody would see what happened. */
function takeBackByKey(takeBackLast: () => boolean): () => void {
  const press = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
    if (!isUndo || event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    if (takeBackLast()) event.preventDefault();
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}

/** Says what was done, with its undo. */
export function useToaster(): Toaster['show'] {
  return useContext(ToasterContext).show;
}

/** Stands first in the main part, so that after focusMain Undo is the next stop of the Tab key. */
export function Toasts() {
  const shown = useContext(ShownContext);
  return (
    <div class="toasts" role="status">
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastLine({ toast }: { toast: Shown }) {
  const { dismiss, takeBack } = useContext(ToasterContext);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(toast.id), toast.undo ? lasts.withUndo : lasts.plain);
    return () => clearTimeout(timer);
  }, [held]);

  /** The button that had the focus goes with the message. */
  const close = () => {
    dismiss(toast.id);
    focusMain();
  };
  const undo = () => {
    takeBack(toast.id);
    focusMain();
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
