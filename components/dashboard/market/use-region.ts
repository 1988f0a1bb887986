import { useMemo, useRef, useState } from 'preact/hooks';
import { moved, type Region, revealing, zoomed } from '../../../lib/desk/market-axes';
import type { Place } from '../../../lib/desk/market-find';

export type Looking = {
  readonly region: Region;
  readonly isWhole: boolean;
  /** Nearer by a factor, towards a place or the middle. */
  zoom(times: number, at?: Place): void;
  /** By powers of ten. */
  move(byX: number, byY: number): void;
  reveal(at: Place): void;
  reset(): void;
};

/** Which part of the market is looked at: the whole, until somebody zooms. Of several changes within a frame the last is drawn. */
export function useRegion(whole: Region): Looking {
  const [part, setPart] = useState<Region | null>(null);
  const latest = useRef<Region | null>(null);
  const waiting = useRef(false);
  return useMemo(() => {
    const set = (next: Region | null) => {
      latest.current = next;
      if (waiting.current) return;
      waiting.current = true;
      requestAnimationFrame(() => {
        waiting.current = false;
        setPart(latest.current);
      });
    };
    const now = () => latest.current ?? whole;
    const middle = ({ left, right, bottom, top }: Region) => ({ x: (left + right) / 2, y: (bottom + top) / 2 });
    return {
      region: part ?? whole,
      isWhole: part === null,
      zoom: (times, at = middle(now())) => set(zoomed(now(), times, at, whole)),
      move: (byX, byY) => set(moved(now(), byX, byY, whole)),
      reveal: (at) => {
        const shown = revealing(now(), at);
        if (shown !== now()) set(shown);
      },
      reset: () => set(null),
    };
  }, [part, whole]);
}
