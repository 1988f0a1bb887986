import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export type Size = { width: number; height: number };

/** What is taken where nothing has a size: a document without a layout. */
const supposed: Size = { width: 1200, height: 640 };

/** The inner size of an element in pixels, as it changes. */
export function useSize(of: RefObject<HTMLElement | null>, unlaid: Size = supposed): Size {
  const [size, setSize] = useState(unlaid);
  useLayoutEffect(() => {
    const element = of.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    if (typeof ResizeObserver !== 'function') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  return size;
}
