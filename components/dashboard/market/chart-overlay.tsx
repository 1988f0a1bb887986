import type { Digest } from '../../../lib/model/digest';
import { intervalOf } from '../../../lib/scoring/interval';
import type { Size } from '../use-size';
import type { Paper } from './paper';
import type { Drawing } from './use-drawing';

type ChartOverlayProps = { size: Size; paper: Paper; drawing: Drawing | null; digest: Digest | null };

/** What changes while the pointer moves, apart from the many points: the line that is drawn, and the ring and whiskers of one creator. */
export function ChartOverlay({ size, paper, drawing, digest }: ChartOverlayProps) {
  return (
    <svg class="market-overlay" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {digest && <PointMark paper={paper} digest={digest} />}
      {drawing?.tool === 'lasso' && <path class="market-drawn" d={`M${drawing.trail.map(({ x, y }) => `${x} ${y}`).join('L')}Z`} />}
      {drawing?.tool === 'rectangle' && (
        <rect
          class="market-drawn"
          x={Math.min(drawing.from.x, drawing.to.x)}
          y={Math.min(drawing.from.y, drawing.to.y)}
          width={Math.abs(drawing.to.x - drawing.from.x)}
          height={Math.abs(drawing.to.y - drawing.from.y)}
        />
      )}
    </svg>
  );
}

/** A ring, and as whiskers everything that the figures may be: followers across, the rate (mean and median) upwards. */
function PointMark({ paper, digest: { followers, rate } }: { paper: Paper; digest: Digest }) {
  if (followers.value === null || !rate.known) return null;
  const size = intervalOf(followers);
  const [x, left, right] = [size.value, size.low, size.high].map((value) => paper.x(Math.log10(Math.max(value, 1))));
  const [y, low, high] = [rate.value, Math.min(rate.compared.low, rate.low), Math.max(rate.compared.high, rate.high)].map((value) =>
    paper.y(Math.log10(Math.max(value, 1e-9))),
  );
  return (
    <g class="market-mark">
      <path class="market-whisker" d={`M${left} ${y}H${right}M${x} ${low}V${high}`} />
      <path class="market-whisker-end" d={`M${x} ${low}m-4 0h8M${x} ${high}m-4 0h8M${left} ${y}m0 -4v8M${right} ${y}m0 -4v8`} />
      <circle cx={x} cy={y} r={9} />
    </g>
  );
}
