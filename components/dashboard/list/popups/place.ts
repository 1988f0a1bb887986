type Box = { left: number; top: number; right: number; bottom: number };
type Size = { width: number; height: number };

/** Pixels between a popup and what it belongs to, and between it and the edge of the window. */
const gap = 4;
const edge = 8;

/** Where a popup of this size stands: under its anchor, above it where there is more room, and never beyond the window. All in pixels. */
export function placeBeside(anchor: Box, size: Size, window: Size, direction: 'ltr' | 'rtl'): { left: number; top: number } {
  const start = direction === 'rtl' ? anchor.right - size.width : anchor.left;
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - size.height;
  const fitsBelow = below + size.height <= window.height - edge;
  return {
    left: within(start, window.width - size.width - edge),
    top: within(fitsBelow || above < edge ? below : above, window.height - size.height - edge),
  };
}

function within(value: number, last: number): number {
  return Math.round(Math.max(edge, Math.min(value, last)));
}
