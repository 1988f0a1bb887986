import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { grip } from '../ui/drawings';
import { Icon } from '../ui/icon';
import { type Place, placeOf, windowSize } from './placement';

const steps: Record<string, [x: number, y: number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
/** Pixels per press of an arrow key. */
const stride = 16;

type MoveHandleProps = {
  /** What is moved. */
  bar: RefObject<HTMLElement | null>;
  /** While it moves. */
  onMove: (place: Place) => void;
  /** When it has come to rest; the handle had the focus. */
  onRest: (handle: HTMLElement) => void;
};

/** Moves the chip: by dragging, or by arrow keys while it has the focus. */
export function MoveHandle({ bar, onMove, onRest }: MoveHandleProps) {
  const grabbed = useRef<{ x: number; y: number } | null>(null);
  const moving = useRef(false);

  const moveTo = (left: number, top: number) => {
    const box = bar.current?.getBoundingClientRect();
    if (!box) return;
    moving.current = true;
    onMove(placeOf({ left, top, width: box.width, height: box.height }, windowSize()));
  };

  const rest = (event: Event & { currentTarget: HTMLElement }) => {
    grabbed.current = null;
    if (moving.current) onRest(event.currentTarget);
    moving.current = false;
  };

  return (
    <button
      type="button"
      class="handle"
      aria-label={i18n.t('overlay.move')}
      title={i18n.t('overlay.move')}
      onPointerDown={(event) => {
        const box = bar.current?.getBoundingClientRect();
        if (!box || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        grabbed.current = { x: event.clientX - box.left, y: event.clientY - box.top };
      }}
      onPointerMove={(event) => {
        const at = grabbed.current;
        if (at) moveTo(event.clientX - at.x, event.clientY - at.y);
      }}
      onLostPointerCapture={rest}
      onKeyDown={(event) => {
        const step = steps[event.key];
        const box = bar.current?.getBoundingClientRect();
        if (!step || !box) return;
        event.preventDefault();
        moveTo(box.left + step[0] * stride, box.top + step[1] * stride);
      }}
      onKeyUp={rest}
    >
      <Icon of={grip} />
    </button>
  );
}
