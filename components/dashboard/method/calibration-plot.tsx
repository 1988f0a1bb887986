import { i18n } from '#i18n';
import { formatRate, formatShare } from '../../ui/format';
import { linearScale } from '../scale';
import { Plot, pathThrough, room, size } from './plot';

/** Rows whose predicted share lies in one bin: what was predicted on average, what came true, and how many they are. */
export type CalibrationBin = { predicted: number; observed: number; rows: number };

const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Predicted against observed shares; on the diagonal a probability means what it says. A larger dot rests on more rows. */
export function CalibrationPlot({ bins, error }: { bins: readonly CalibrationBin[]; error: number }) {
  const x = linearScale(0, 1, size.left, room.width, ticks);
  const y = linearScale(0, 1, size.top + room.height, -room.height, ticks);
  const most = Math.max(1, ...bins.map(({ rows }) => rows));
  return (
    <figure class="figure">
      <Plot
        label={i18n.t('method.calibration.label', [formatRate(error)])}
        x={x}
        y={y}
        xName={i18n.t('method.calibration.predicted')}
        yName={i18n.t('method.calibration.observed')}
        writeX={formatShare}
        writeY={formatShare}
      >
        <path
          class="plot-diagonal"
          d={pathThrough([
            [x.place(0), y.place(0)],
            [x.place(1), y.place(1)],
          ])}
        />
        {bins
          .filter(({ rows }) => rows > 0)
          .map(({ predicted, observed, rows }) => (
            <circle key={predicted} class="plot-dot" cx={x.place(predicted)} cy={y.place(observed)} r={3 + 7 * Math.sqrt(rows / most)} />
          ))}
      </Plot>
      <figcaption class="soft">{i18n.t('method.calibration.caption', [formatRate(error)])}</figcaption>
    </figure>
  );
}
