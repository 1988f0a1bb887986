import { useEffect, useRef, useState } from 'preact/hooks';

/** Something that may be a file is dragged; a marked text or a link is not. */
function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/**
 * Takes a file that is dropped anywhere on the page; answers whether one is above it. null where none is wanted now: it is not taken then,
 * and the tab does not go to it either, as it would by itself.
 */
export function useFileDrop(onFile: ((file: File) => void) | null): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;

  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = latest.current === null ? 'none' : 'copy';
      setIsOver(latest.current !== null);
    };
    const leave = (event: DragEvent) => {
      // It left the window and not only one part of the page for another.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) latest.current?.(file);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
