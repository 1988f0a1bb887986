import type { ComponentChildren } from 'preact';
import { inReadingOrder } from '../picture';
import type { Scale } from '../scale';

/** Pixels of the drawing; it is scaled to the room that it has. */
export const size = { width: 640, height: 320, left: 52, right: 16, top: 12, bottom: 40 } as const;

/** The room between the axes. */
export const room = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom } as const;

type PlotProps = {
  /** What the picture shows, in a sentence: for those who cannot see it. */
  label: string;
  x: Scale;
  y: Scale;
  xName: string;
  yName: string;
  writeX: (value: number) => string;
  writeY: (value: number) => string;
  children: ComponentChildren;
};

/** A picture with two axes, which scrolls by itself where it would be too small to read. Left to right in every language, as scientific plots are. */
export function Plot({ label, x, y, xName, yName, writeX, writeY, children }: PlotProps) {
  const floor = size.top + room.height;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region without a focusable part cannot be scrolled by keys in every browser
    <div class="plot-room" tabIndex={0}>
      <svg class="plot" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label} direction="ltr">
        {y.ticks.map((tick) => (
          <g key={tick}>
            <line class="plot-grid" x1={size.left} x2={size.left + room.width} y1={y.place(tick)} y2={y.place(tick)} />
            <text class="plot-tick" x={size.left - 8} y={y.place(tick) + 4} text-anchor="end">
              {inReadingOrder(writeY(tick))}
            </text>
          </g>
        ))}
        {x.ticks.map((tick) => (
          <text key={tick} class="plot-tick" x={x.place(tick)} y={floor + 16} text-anchor="middle">
            {inReadingOrder(writeX(tick))}
          </text>
        ))}
        <text class="plot-name" x={size.left + room.width / 2} y={size.height - 4} text-anchor="middle">
          {xName}
        </text>
        <text
          class="plot-name"
          x={12}
          y={size.top + room.height / 2}
          text-anchor="middle"
          transform={`rotate(-90 12 ${size.top + room.height / 2})`}
        >
          {yName}
        </text>
        {children}
      </svg>
    </div>
  );
}

/** The path through points, in the drawing's pixels. */
export function pathThrough(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');
}
