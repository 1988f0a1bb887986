import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { check } from '../../../ui/drawings';
import { Icon } from '../../../ui/icon';
import { type Anchor, Popup } from './popup';

export type MenuItem = {
  key: string;
  /** What screen readers say, and what its first letter finds. */
  text: string;
  /** What is seen, where it is not the text. */
  shown?: ComponentChildren;
  icon?: string;
  /** Whether it is the one that holds, of those with the same `group`. Absent where it is no choice. */
  checked?: boolean;
  /** Names the choice to screen readers. */
  group?: string;
  disabled?: boolean;
  /** A line above it. */
  apart?: boolean;
  onPick: () => void;
};

type MenuProps = { anchor: Anchor; label: string; items: readonly MenuItem[]; onClose: () => void; returnFocus?: (() => void) | undefined };

/** Things to choose one of. Arrows, Home and End move, the first letter jumps, Enter chooses. */
export function Menu({ anchor, label, items, onClose, returnFocus }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return onClose();
    const stops = [...(list.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
    const to = nextStop(event.key, stops);
    if (to === null) return;
    event.preventDefault();
    to.focus();
  };

  return (
    <Popup anchor={anchor} label={label} role="menu" onClose={onClose} onPress={press} returnFocus={returnFocus}>
      <div class="menu" ref={list} role="presentation">
        {groupsOf(items).map(({ group, items }) => {
          const lines = items.map(({ key, ...item }) => <Item key={key} {...item} onClose={onClose} />);
          if (group === undefined) return lines;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
            <div key={group} class="menu-group" role="group" aria-label={group}>
              {lines}
            </div>
          );
        })}
      </div>
    </Popup>
  );
}

function Item({ text, shown, icon, checked, disabled, apart, onPick, onClose }: Omit<MenuItem, 'key'> & { onClose: () => void }) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles have it; the one without a choice is given none
    <button
      type="button"
      class={apart ? 'menu-item menu-apart' : 'menu-item'}
      role={checked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={checked}
      aria-label={shown === undefined ? undefined : text}
      disabled={disabled}
      tabIndex={-1}
      data-first={checked ? '' : undefined}
      onClick={() => {
        onClose();
        onPick();
      }}
    >
      {icon !== undefined && <Icon of={icon} />}
      <span class="menu-text" dir="auto">
        {shown ?? text}
      </span>
      {checked && <Icon of={check} />}
    </button>
  );
}

/** Neighbours with the same group together. */
function groupsOf(items: readonly MenuItem[]): { group: string | undefined; items: MenuItem[] }[] {
  const groups: { group: string | undefined; items: MenuItem[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && last.group === item.group) last.items.push(item);
    else groups.push({ group: item.group, items: [item] });
  }
  return groups;
}

/** The item that a key leads to; null for a key that leads to none. */
function nextStop(key: string, stops: readonly HTMLButtonElement[]): HTMLButtonElement | null {
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const ring = (index: number) => stops[(index + stops.length) % stops.length] ?? null;
  switch (key) {
    case 'ArrowDown':
      return ring(at + 1);
    case 'ArrowUp':
      return ring(at < 0 ? -1 : at - 1);
    case 'Home':
      return ring(0);
    case 'End':
      return ring(-1);
    default: {
      if (key.length !== 1 || key === ' ') return null;
      const from = [...stops.slice(at + 1), ...stops.slice(0, at + 1)];
      const wanted = key.toLowerCase();
      return (
        from.find((stop) => (stop.getAttribute('aria-label') ?? stop.textContent ?? '').trim().toLowerCase().startsWith(wanted)) ?? null
      );
    }
  }
}
