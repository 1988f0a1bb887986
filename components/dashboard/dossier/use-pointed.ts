import { useState } from 'preact/hooks';
import type { Scale } from '../scale';

/** Where everything stands in a drawing, in its pixels. */
export type Frame = { x: Scale; y: Scale; left: number; right: number; top: number; bottom: number };

/** A point of a picture over time, with what is said of it. */
export type PlotPoint = {
  key: string;
  /** Milliseconds since 1970. */
  at: number;
  value: number;
  says: string;
  /** What a click and Enter do; absent where there is nothing to open. */
  open?: (() => void) | undefined;
};

type Pointed = { key: string; byKey: boolean };

/** Which point the pointer or the arrow keys are at. `reach` as in TimePlot. */
export function usePointed(points: readonly PlotPoint[], { x, y }: Frame, reach: number | null) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const index = pointed === null ? -1 : points.findIndex(({ key }) => key === pointed.key);
  const point = points[index];

  const nearest = (event: MouseEvent): PlotPoint | null => {
    if (!(event.currentTarget instanceof Element)) return null;
    const box = event.currentTarget.getBoundingClientRect();
    const [px, py] = [event.clientX - box.left, event.clientY - box.top];
    const distance = (one: PlotPoint) =>
      reach === null ? Math.abs(x.place(one.at) - px) : Math.hypot(x.place(one.at) - px, y.place(one.value) - py);
    const found = points.reduce<PlotPoint | null>((best, one) => (best === null || distance(one) < distance(best) ? one : best), null);
    return found !== null && reach !== null && distance(found) > reach ? null : found;
  };

  const go = (to: number) => {
    const target = points[Math.min(points.length - 1, Math.max(0, to))];
    setPointed(target ? { key: target.key, byKey: true } : null);
  };

  const steps: Record<string, () => void> = {
    ArrowLeft: () => go(index < 0 ? points.length - 1 : index - 1),
    ArrowRight: () => go(index + 1),
    Home: () => go(0),
    End: () => go(points.length - 1),
    Enter: () => point?.open?.(),
    Escape: () => setPointed(null),
  };

  return {
    point,
    byKey: pointed?.byKey ?? false,
    handlers: {
      onPointerMove(event: PointerEvent) {
        const found = nearest(event);
        if (found?.key !== pointed?.key) setPointed(found && { key: found.key, byKey: false });
      },
      onPointerLeave: () => setPointed(null),
      onBlur: () => setPointed(null),
      onClick: (event: MouseEvent) => nearest(event)?.open?.(),
      onKeyDown(event: KeyboardEvent) {
        const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key];
        if (step === undefined) return;
        event.preventDefault();
        step();
      },
    },
  };
}
