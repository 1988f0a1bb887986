// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { useDragging } from '../../../components/dashboard/desk-settings/use-dragging';

const ids = ['a', 'b', 'c', 'd'];
const drag = () => new DragEvent('dragstart');

/** Drags a row over another, and drops it there where `dropped`. */
function dragTo(from: string, over: string, dropped = true) {
  const onMove = vi.fn();
  const { result } = renderHook(() => useDragging(ids, onMove));
  act(() => result.current.grip(from).onDragStart(drag()));
  act(() => result.current.row(over).onDragOver(drag()));
  const looks = ids.map((id) => result.current.lookOf(id));
  act(() => (dropped ? result.current.row(over).onDrop(drag()) : result.current.grip(from).onDragEnd()));
  return { looks, onMove, after: ids.map((id) => result.current.lookOf(id)) };
}

describe('a row that is dragged', () => {
  test.each([
    ['d', 'b', [undefined, 'before', undefined, 'moving'], ['d', -2]],
    ['a', 'c', ['moving', undefined, 'after', undefined], ['a', 2]],
  ])('%s to %s: shows where it would land, and lands there', (from, over, looks, move) => {
    const dragged = dragTo(from, over);
    expect(dragged.looks).toEqual(looks);
    expect(dragged.onMove.mock.calls).toEqual([move]);
    expect(dragged.after).toEqual([undefined, undefined, undefined, undefined]);
  });

  test.each([
    ['put back where it was', 'b', 'b', true],
    ['let go of elsewhere', 'b', 'd', false],
  ])('%s: stays', (_, from, over, dropped) => {
    expect(dragTo(from, over, dropped).onMove).not.toHaveBeenCalled();
  });
});
