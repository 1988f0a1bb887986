/** Distances in CSS pixels from the window's upper left corner. */
export type Box = { left: number; top: number; width: number; height: number };
export type Size = { width: number; height: number };
/** A place in the window: 0 stands at its left or upper edge, 1 at the right or lower one, whatever the size of what stands there. */
export type Place = { x: number; y: number };

/** What is visible of the page, without its scroll bars. */
export function windowSize(): Size {
  return { width: document.documentElement.clientWidth, height: window.innerHeight };
}

/** Where the chip floats until it is moved, where there is no name to stand beside: right, above the networks' message drawers. */
export const corner: Place = { x: 1, y: 0.88 };

/** Kept free between our parts, and to the window's edges. */
export const gap = 8;

function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** The place of a box so that it keeps to it when the window's size changes; a box beyond an edge counts as standing at it. */
export function placeOf(box: Box, window: Size): Place {
  const share = (offset: number, room: number) => (room <= 0 ? 0 : between(0, (offset - gap) / room, 1));
  return { x: share(box.left, window.width - box.width - 2 * gap), y: share(box.top, window.height - box.height - 2 * gap) };
}

/** How the card stands at its chip: on the side with room, never beyond the window, with the height that is left to it. */
export type CardPlace = { left: number; top: number | null; bottom: number | null; width: number; maxHeight: number };

/** A card lower than this is unpleasant to read, so it rather covers its chip's surroundings on the other side. */
const comfortable = 440;

/** The card is below the chip when there is comfortable room, else on the roomier side. A chip scrolled out of the window keeps its card inside. */
export function placeCard(chip: Box, window: Size, wanted: number): CardPlace {
  const width = Math.min(wanted, window.width - 2 * gap);
  const left = between(gap, chip.left, window.width - width - gap);
  const chipTop = between(0, chip.top, window.height);
  const chipBottom = between(0, chip.top + chip.height, window.height);
  const below = window.height - chipBottom - 2 * gap;
  const above = chipTop - 2 * gap;
  return below >= Math.min(comfortable, above)
    ? { left, width, top: chipBottom + gap, bottom: null, maxHeight: below }
    : { left, width, top: null, bottom: window.height - chipTop + gap, maxHeight: above };
}
