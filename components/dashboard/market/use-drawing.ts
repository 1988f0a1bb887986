import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../../lib/desk/market-find';

/** What dragging does. */
export type Tool = 'lasso' | 'rectangle' | 'move';

/** A line that is being drawn, in pixels of the picture. */
export type Drawing =
  | { readonly tool: 'lasso'; readonly trail: readonly Place[] }
  | { readonly tool: 'rectangle'; readonly from: Place; readonly to: Place };

/** What becomes of those that were selected before. */
export type How = 'replace' | 'add' | 'remove';

/** A hand that moves less means to click. */
const leastDrag = 4;
/** Corners of a drawn line are at least so far apart: finer ones cost time and tell nothing. */
const leastStep = 3;

type Handlers = {
  tool: Tool;
  onHover: (at: Place | null) => void;
  onClick: (at: Place, event: PointerEvent) => void;
  onDrawn: (drawing: Drawing, how: How) => void;
  /** In pixels. */
  onMove: (byX: number, byY: number) => void;
};

/** Shift adds, Alt takes away. */
function howOf({ shiftKey, altKey }: { shiftKey: boolean; altKey: boolean }): How {
  if (altKey) return 'remove';
  return shiftKey ? 'add' : 'replace';
}

type Held = { pointer: number; from: Place; last: Place; dragged: boolean };

/** Follows the pointer over a picture: hovering, clicking, drawing around points, moving. Escape leaves a drawing that was begun. */
export function useDrawing(handlers: Handlers) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const held = useRef<Held | null>(null);
  const { tool } = handlers;

  const letGo = () => {
    held.current = null;
    setDrawing(null);
  };

  useEffect(() => {
    if (drawing === null) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      letGo();
    };
    // Before anybody else hears of it: a page that closes something on Escape would do both.
    addEventListener('keydown', leave, { capture: true });
    return () => removeEventListener('keydown', leave, { capture: true });
  }, [drawing === null]);

  const placeOf = (event: PointerEvent): Place => {
    const box = event.currentTarget instanceof Element ? event.currentTarget.getBoundingClientRect() : { left: 0, top: 0 };
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const at = placeOf(event);
    held.current = { pointer: event.pointerId, from: at, last: at, dragged: false };
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
  };

  const onPointerMove = (event: PointerEvent) => {
    const at = placeOf(event);
    const hand = held.current;
    if (hand === null) return handlers.onHover(at);
    if (!hand.dragged && distance(hand.from, at) < leastDrag) return;
    if (!hand.dragged) handlers.onHover(null);
    const step = distance(hand.last, at);
    held.current = { ...hand, dragged: true, last: tool === 'lasso' && hand.dragged && step < leastStep ? hand.last : at };
    if (tool === 'move') handlers.onMove(at.x - hand.last.x, at.y - hand.last.y);
    else if (tool === 'rectangle') setDrawing({ tool, from: hand.from, to: at });
    else if (!hand.dragged || step >= leastStep) {
      setDrawing((now) => ({ tool, trail: now?.tool === 'lasso' ? [...now.trail, at] : [hand.from, at] }));
    }
  };

  const onPointerUp = (event: PointerEvent) => {
    const hand = held.current;
    letGo();
    if (hand === null) return;
    if (!hand.dragged) handlers.onClick(hand.from, event);
    else if (drawing !== null) handlers.onDrawn(drawing, howOf(event));
  };

  return {
    drawing,
    on: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: letGo,
      onPointerLeave: () => held.current === null && handlers.onHover(null),
    },
  };
}

function distance(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
