import type { Direction } from '../../../lib/desk/market-find';

export type ChartKey =
  | { does: 'step'; direction: Direction }
  | { does: 'first' | 'last' | 'open' | 'select' | 'nearer' | 'farther' | 'whole' | 'leave' };

const keys: Readonly<Record<string, ChartKey>> = {
  ArrowLeft: { does: 'step', direction: 'left' },
  ArrowRight: { does: 'step', direction: 'right' },
  ArrowUp: { does: 'step', direction: 'up' },
  ArrowDown: { does: 'step', direction: 'down' },
  Home: { does: 'first' },
  End: { does: 'last' },
  Enter: { does: 'open' },
  ' ': { does: 'select' },
  '+': { does: 'nearer' },
  '=': { does: 'nearer' },
  '-': { does: 'farther' },
  '0': { does: 'whole' },
  Escape: { does: 'leave' },
};

/** What a key does in the picture; null for one that belongs to the page or the browser. */
export function chartKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): ChartKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return keys[event.key] ?? null;
}
