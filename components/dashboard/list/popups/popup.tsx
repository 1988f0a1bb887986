import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { direction } from '../../../ui/words';
import { placeBeside } from './place';

/** What a popup belongs to: an element that stays, or where one stood that may be gone by now. */
export type Anchor = Element | DOMRect;

type PopupProps = {
  anchor: Anchor;
  label: string;
  role?: 'dialog' | 'menu';
  onClose: () => void;
  /** What keys do besides. */
  onPress?: (event: KeyboardEvent) => void;
  /** Puts the keyboard back; where it was before unless told. */
  returnFocus?: (() => void) | undefined;
  children: ComponentChildren;
};

/** What takes the focus when a popup opens. */
const firstStop = '[data-first], input, select, textarea, [role^="menuitem"], button';

/** A box beside what opened it, over everything else. Escape, a press elsewhere and going elsewhere with the keyboard close it. */
export function Popup({ anchor, label, role = 'dialog', onClose, onPress, returnFocus, children }: PopupProps) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const before = document.activeElement;
    // In the top layer nothing cuts it off; a test's document has none.
    if (typeof element.showPopover === 'function') element.showPopover();
    element.querySelector<HTMLElement>(firstStop)?.focus({ preventScroll: true });
    return () => {
      const active = document.activeElement;
      if (active !== null && active !== document.body && !element.contains(active)) return;
      if (returnFocus) returnFocus();
      else if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  useLayoutEffect(() => keepPlaced(box.current, anchor), [anchor]);

  useEffect(() => {
    const opener = anchor instanceof Element ? anchor : null;
    const press = ({ target }: Event) => {
      const isOutside = target instanceof Node && !box.current?.contains(target) && !opener?.contains(target);
      if (isOutside) close.current();
    };
    document.addEventListener('pointerdown', press, true);
    return () => document.removeEventListener('pointerdown', press, true);
  }, [anchor]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is told by whoever uses it
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: see above
    <div
      ref={box}
      popover="manual"
      class="popup"
      role={role}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        // What is pressed here is not meant for the table behind it.
        event.stopPropagation();
        if (event.key !== 'Escape') return onPress?.(event);
        event.preventDefault();
        onClose();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) onClose();
      }}
    >
      {children}
    </div>
  );
}

/** Keeps it beside its anchor while either changes its size; answers what stops that. */
function keepPlaced(element: HTMLElement | null, anchor: Anchor): (() => void) | undefined {
  if (element === null) return undefined;
  const place = () => {
    const { width, height } = element.getBoundingClientRect();
    const beside = anchor instanceof Element ? anchor.getBoundingClientRect() : anchor;
    const { left, top } = placeBeside(beside, { width, height }, { width: innerWidth, height: innerHeight }, direction());
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  };
  place();
  const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(place) : null;
  observer?.observe(element);
  addEventListener('resize', place);
  return () => {
    observer?.disconnect();
    removeEventListener('resize', place);
  };
}
