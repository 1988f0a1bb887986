import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/button';
import type { Anchor } from './popup';

type OpenerProps = {
  look?: 'primary' | 'plain' | 'quiet' | 'icon';
  /** Says what it is where it shows a picture only. */
  label?: string;
  opens: 'menu' | 'dialog';
  disabled?: boolean;
  children: ComponentChildren;
  popup: (anchor: Anchor, close: () => void) => ComponentChildren;
};

/** A button that opens a menu or a popup beside it, and closes it again. */
export function Opener({ look = 'plain', label, opens, disabled, children, popup }: OpenerProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  return (
    <span class="opener" ref={place}>
      <Button
        look={look}
        aria-label={label}
        title={label}
        aria-haspopup={opens}
        aria-expanded={open}
        disabled={disabled}
        onClick={() => setOpen((before) => !before)}
      >
        {children}
      </Button>
      {open && place.current !== null && popup(place.current, () => setOpen(false))}
    </span>
  );
}
