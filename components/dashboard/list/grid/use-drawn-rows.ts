import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { drawnRows, scrollFor } from './window';

/** So long after the last move of the frame its rows count as at rest, in milliseconds. */
const rests = 200;

type Frame = { frame: RefObject<HTMLElement | null>; height: number; rowHeight: number; head: number; length: number };

export type Drawing = {
  /** The rows that are drawn, each with its slot: the element in it is used again for a later row. */
  drawn: readonly { place: number; slot: number }[];
  /** Listens for the frame's scrolling; reads nothing else of the layout. */
  follow: () => void;
  /** Scrolls as far as it takes to see a row whole. */
  reveal: (row: number) => void;
};

/**
 * Which rows are drawn, as the frame is scrolled. `query` is what they were found by: for another one the frame goes back to the top. While
 * the frame moves no element changes its place in the document, which costs more than all else; at rest they stand in the order of the rows.
 */
export function useDrawnRows({ frame, height, rowHeight, head, length }: Frame, query: unknown): Drawing {
  const scrolled = useRef(0);
  const moved = useRef(0);
  const slots = useRef<readonly number[]>([]);
  const [, redraw] = useReducer((count: number, _: null) => count + 1, 0);
  const { first, count } = drawnRows(scrolled.current, height, rowHeight, length);

  const isMoving = performance.now() - moved.current < rests;
  if (!isMoving || slots.current.length !== count) slots.current = Array.from({ length: count }, (_, index) => (first + index) % count);
  useEffect(() => {
    if (!isMoving) return;
    const timer = setTimeout(() => redraw(null), rests);
    return () => clearTimeout(timer);
  }, [isMoving, first]);

  const scrollTo = (top: number) => {
    if (frame.current === null) return;
    frame.current.scrollTop = top;
    scrolled.current = top;
    redraw(null);
  };

  const seen = useRef(query);
  useLayoutEffect(() => {
    if (seen.current === query) return;
    seen.current = query;
    scrollTo(0);
  }, [query]);

  return {
    drawn: slots.current.map((slot) => ({ slot, place: first + ((slot - (first % count) + count) % count) })),
    follow() {
      scrolled.current = frame.current?.scrollTop ?? 0;
      if (drawnRows(scrolled.current, height, rowHeight, length).first === first) return;
      moved.current = performance.now();
      redraw(null);
    },
    reveal(row) {
      const top = scrollFor(row, { scrolled: scrolled.current, height, rowHeight, head });
      if (top !== null) scrollTo(top);
    },
  };
}
