import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { inReadingOrder } from '../picture';
import { useSize } from '../use-size';
import { timeAxis, timeScale } from './time-axis';
import { type Frame, type PlotPoint, usePointed } from './use-pointed';
import { type ValueAxis, valueScale } from './value-axis';

const margin = { top: 14, right: 14, bottom: 26 };
/** So wide a date is, with room beside it. */
const dateWidth = 92;
const digitWidth = 6.4;
/** What is taken until it is laid out. */
const unlaid = { width: 640, height: 220 };

type TimePlotProps = {
  /** What the picture shows, in a sentence. */
  label: string;
  /** How it is used by keys; said with its label. */
  hint: string;
  /** In order of time; what is pointed at is said and shown. */
  points: readonly PlotPoint[];
  axis: ValueAxis;
  writeY: (value: number) => string;
  height?: number;
  /** How near the pointer has to be to a point, in pixels; null for the nearest by date, however far. */
  reach: number | null;
  children: (frame: Frame) => ComponentChildren;
};

/**
 * A picture over time, as wide as its room. Left to right in every language, as plots are. The picture itself is one image to screen readers;
 * the arrow keys go from point to point and say each, Enter opens it.
 */
export function TimePlot({ label, hint, points, axis, writeY, height = 220, reach, children }: TimePlotProps) {
  const id = useId();
  const room = useRef<HTMLDivElement>(null);
  const width = useSize(room, unlaid).width;
  const left = 10 + digitWidth * Math.max(...axis.ticks.map((tick) => writeY(tick).length));
  const [right, top, bottom] = [width - margin.right, margin.top, height - margin.bottom];
  const times = points.map(({ at }) => at);
  const dates = timeAxis(Math.min(...times), Math.max(...times), Math.floor((right - left) / dateWidth));
  const frame: Frame = {
    x: timeScale(dates, left, right - left),
    y: valueScale(axis, bottom, bottom - top),
    left,
    right,
    top,
    bottom,
  };
  const pointed = usePointed(points, frame, reach);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset; it groups a picture with what its keys point at
    <div
      class="time-plot"
      dir="ltr"
      role="group"
      aria-label={`${label} ${hint}`}
      aria-describedby={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go through its points
      tabIndex={0}
      ref={room}
      {...pointed.handlers}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <line class="plot-grid" x1={left} x2={right} y1={frame.y.place(tick)} y2={frame.y.place(tick)} />
            <text class="plot-tick" x={left - 6} y={frame.y.place(tick) + 4} text-anchor="end">
              {inReadingOrder(writeY(tick))}
            </text>
          </g>
        ))}
        {dates.ticks.map(({ at, text }) => (
          <g key={at}>
            <line class="plot-grid" x1={frame.x.place(at)} x2={frame.x.place(at)} y1={bottom} y2={bottom + 4} />
            <text class="plot-tick" x={frame.x.place(at)} y={bottom + 18} text-anchor={anchorOf(frame.x.place(at), left, right)}>
              {inReadingOrder(text)}
            </text>
          </g>
        ))}
        {children(frame)}
        {pointed.point && (
          <circle class="plot-pointed" cx={frame.x.place(pointed.point.at)} cy={frame.y.place(pointed.point.value)} r={8} />
        )}
      </svg>
      {pointed.point && (
        <p class="plot-says" aria-hidden="true" dir="auto" style={placeOf(frame, pointed.point, width)}>
          {pointed.point.says}
        </p>
      )}
      <p class="visually-hidden" role="status" id={id}>
        {pointed.byKey ? pointed.point?.says : ''}
      </p>
    </div>
  );
}

/** A date at either end stays inside of the drawing. */
function anchorOf(x: number, left: number, right: number): 'start' | 'middle' | 'end' {
  if (x - left < dateWidth / 3) return 'start';
  return right - x < dateWidth / 3 ? 'end' : 'middle';
}

/** Beside the point, on that side where there is more room. */
function placeOf({ x, y }: Frame, point: PlotPoint, width: number) {
  const [px, py] = [x.place(point.at), y.place(point.value)];
  const beside =
    px < width / 2
      ? { left: `${px + 14}px`, maxWidth: `${width - px - 20}px` }
      : { right: `${width - px + 14}px`, maxWidth: `${px - 20}px` };
  return { ...beside, top: `${Math.max(0, py - 16)}px` };
}
