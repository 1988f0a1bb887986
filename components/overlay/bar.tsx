import type { ComponentChildren, RefObject } from 'preact';
import { corner, gap, type Place } from './placement';
import { useTopLayer } from './use-top-layer';

type BarProps = { bar: RefObject<HTMLDivElement | null>; at: Place | null; children: ComponentChildren };

/** What stands beside the name, in the flow of its line; or, given a place, floats there in the window. */
export function Bar({ bar, at, children }: BarProps) {
  useTopLayer(bar);
  // The share of its own size is taken off again, so that at 1 it still ends inside the window.
  const from = (share: number) => `calc(${gap}px + (100% - ${2 * gap}px) * ${share})`;
  const style = at && { left: from(at.x), top: from(at.y), translate: `${at.x * -100}% ${at.y * -100}%` };
  return (
    <div class={at ? 'bar-floating' : 'bar-docked'} ref={bar} popover={at ? 'manual' : undefined} style={style ?? undefined}>
      {children}
    </div>
  );
}

/** Where the bar floats: as moved, or in the corner where there is no name to stand beside. */
export function floatingPlace(moved: Place | null, docked: boolean): Place | null {
  return moved ?? (docked ? null : corner);
}
