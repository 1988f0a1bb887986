import { i18n } from '#i18n';
import type { CurvePoint, Jump } from '../../../lib/desk/history';
import { pathThrough } from '../method/plot';
import { growthFigure } from './growth-words';
import { TimePlot } from './time-plot';
import type { Frame } from './use-pointed';
import type { ValueAxis } from './value-axis';

type CurveProps = {
  label: string;
  points: readonly CurvePoint[];
  jumps: readonly Jump[];
  axis: ValueAxis;
  writeY: (value: number) => string;
  says: (point: CurvePoint) => string;
};

/** More dots than these hide the line. */
const mostDots = 80;

/** A figure from visit to visit: a line with a dot for each day, over what shortened counts leave open; steps that stand out are marked. */
export function Curve({ label, points, jumps, axis, writeY, says }: CurveProps) {
  const pointing = points.map((point) => ({ key: point.day, at: point.at, value: point.value, says: says(point) }));
  return (
    <TimePlot label={label} hint={i18n.t('dossier.plot.days')} points={pointing} axis={axis} writeY={writeY} height={200} reach={null}>
      {(frame) => (
        <>
          <path class="curve-open" d={bandOf(points, frame)} />
          <path class="curve-line" d={pathThrough(points.map(({ at, value }) => [frame.x.place(at), frame.y.place(value)]))} />
          {points.length <= mostDots &&
            points.map(({ day, at, value }) => (
              <circle key={day} class="curve-dot" cx={frame.x.place(at)} cy={frame.y.place(value)} r={3} />
            ))}
          {jumps.map((jump) => (
            <JumpMark key={jump.to.day} jump={jump} frame={frame} />
          ))}
        </>
      )}
    </TimePlot>
  );
}

function bandOf(points: readonly CurvePoint[], { x, y }: Frame): string {
  if (points.every(({ low, high }) => low === high)) return '';
  const over = points.map(({ at, high }) => [x.place(at), y.place(high)] as const);
  const under = points.map(({ at, low }) => [x.place(at), y.place(low)] as const).toReversed();
  return `${pathThrough([...over, ...under])}Z`;
}

/** The step is drawn strongly and has its growth beside it: told by more than its colour. */
function JumpMark({ jump, frame: { x, y, left, right, top } }: { jump: Jump; frame: Frame }) {
  const [from, to] = [jump.from, jump.to].map(({ at, value }) => [x.place(at), y.place(value)] as const);
  if (!from || !to) return null;
  const [px, py] = to;
  const above = py - top > 24;
  const anchor = px - left < 40 ? 'start' : right - px < 40 ? 'end' : 'middle';
  return (
    <g>
      <path class="jump-step" d={pathThrough([from, to])} />
      <circle class="jump-dot" cx={px} cy={py} r={5} />
      <text class="jump-name" x={px} y={above ? py - 11 : py + 20} text-anchor={anchor}>
        {growthFigure(jump.growth)}
      </text>
    </g>
  );
}
