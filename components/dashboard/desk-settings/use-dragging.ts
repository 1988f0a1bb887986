import { useState } from 'preact/hooks';

type Dragged = { readonly id: string; readonly over: string | null };

/** Moves a row of a list to the place of another by dragging its grip; what the keyboard does by buttons. */
export function useDragging(ids: readonly string[], onMove: (id: string, by: number) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null);

  const drop = (over: string) => {
    const id = dragged?.id;
    setDragged(null);
    if (id === undefined || id === over) return;
    onMove(id, ids.indexOf(over) - ids.indexOf(id));
  };

  return {
    /** Says how a row looks meanwhile: the one that moves, or the edge at which it would land. */
    lookOf(id: string): 'moving' | 'before' | 'after' | undefined {
      if (dragged === null) return undefined;
      if (dragged.id === id) return 'moving';
      if (dragged.over !== id) return undefined;
      return ids.indexOf(id) < ids.indexOf(dragged.id) ? 'before' : 'after';
    },
    grip: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        // Firefox drags nothing that carries no data.
        event.dataTransfer?.setData('text/plain', id);
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
        setDragged({ id, over: null });
      },
      onDragEnd: () => setDragged(null),
    }),
    row: (id: string) => ({
      onDragOver: (event: DragEvent) => {
        if (dragged === null) return;
        event.preventDefault();
        if (dragged.over !== id) setDragged({ ...dragged, over: id });
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        drop(id);
      },
    }),
  };
}
