import { useEffect, useRef } from 'preact/hooks';

/**
 * Moving our host between the page's text and the window takes the focus away like a removal would. The element that is handed over
 * gets it back once the move is done, unless something else has it by then.
 */
export function useCarriedFocus(docked: boolean): (element: HTMLElement | null) => void {
  const carried = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (document.activeElement === document.body) carried.current?.focus();
    carried.current = null;
    // A host that stands elsewhere is a host that has been moved.
  }, [docked]);
  return (element) => {
    carried.current = element;
  };
}
