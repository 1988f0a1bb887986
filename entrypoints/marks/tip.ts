import type { Layer } from './layer';
import type { Drawn } from './marker';
import type { Box } from './spots';

/** Milliseconds for which a pointer rests before anything is said. */
const REST = 150;

/** Pixels around a mark and what it says that still count as on it, so that the pointer can go from one to the other. */
const around = 7;

function isOn({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left - around && x <= right + around && y >= top - around && y <= bottom + around;
}

/**
 * Says what a mark means while the pointer rests on it or the link beside it has the focus by keyboard; Escape ends that. Told by the
 * pointer's place alone: a mark that could be hit would tell the page, by the element at a point, who bears one.
 */
export function startTip(window: Window, layer: Layer, drawn: () => readonly Drawn[], signal: AbortSignal): { end(): void } {
  let told: { drawn: Drawn; box: Box } | null = null;
  let waiting: { drawn: Drawn; timer: number } | null = null;

  function say(one: Drawn, aloud: boolean) {
    if (one.box !== null) told = { drawn: one, box: layer.tell(one.saved, one.box, aloud) };
  }

  function end() {
    if (waiting !== null) window.clearTimeout(waiting.timer);
    waiting = null;
    if (told !== null) layer.tellNothing();
    told = null;
  }

  function point({ clientX, clientY }: MouseEvent) {
    const marks = drawn();
    if (marks.length === 0) return;
    if (told !== null && isOn(told.box, clientX, clientY)) return;
    const under = marks.find(({ box }) => box !== null && isOn(box, clientX, clientY)) ?? null;
    if (under === (told ?? waiting)?.drawn) return;
    end();
    if (under !== null) waiting = { drawn: under, timer: window.setTimeout(() => say(under, false), REST) };
  }

  function focus(event: FocusEvent) {
    end();
    const { target } = event;
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    const link = target.closest('a');
    const one = drawn().find((other) => other.link === link);
    if (one) say(one, true);
  }

  window.addEventListener('mousemove', point, { capture: true, passive: true, signal });
  window.addEventListener('focusin', focus, { capture: true, signal });
  window.addEventListener('focusout', end, { capture: true, signal });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { capture: true, signal });
  return { end };
}
