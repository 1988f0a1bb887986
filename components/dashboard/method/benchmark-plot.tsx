import { i18n } from '#i18n';
import type { Benchmark } from '../../../lib/scoring/data/benchmarks';
import { usualAt } from '../../../lib/scoring/expectation';
import { compact, formatNumber, formatRate, joinParts } from '../../ui/format';
import { logScale, type Scale } from '../scale';
import { Legend } from './legend';
import { Plot, pathThrough, room, size } from './plot';

/** From the smallest that the trade calls a creator to the largest that something was published about. */
const followers = { from: 300, to: 100_000_000 };
const steps = 160;

type Point = { at: number; low: number | null; middle: number; high: number | null };

/** What a benchmark says along the axis, in stretches without a gap. */
function stretchesOf(benchmark: Benchmark): Point[][] {
  const stretches: Point[][] = [[]];
  for (let step = 0; step <= steps; step++) {
    const at = followers.from * (followers.to / followers.from) ** (step / steps);
    const usual = usualAt(benchmark, at);
    if (usual === null) stretches.push([]);
    else stretches.at(-1)?.push({ at, ...usual });
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

type BenchmarkPlotProps = { network: string; benchmarks: readonly Benchmark[] };

/** The published curves of one network and one kind of rate on log-log paper, the default with its band. */
export function BenchmarkPlot({ network, benchmarks }: BenchmarkPlotProps) {
  const curves = benchmarks.map((benchmark) => ({ benchmark, stretches: stretchesOf(benchmark) }));
  const rates = curves.flatMap(({ stretches }) => stretches.flat().flatMap(({ low, middle, high }) => [low ?? middle, high ?? middle]));
  if (rates.length === 0) return null;
  const x = logScale(followers.from, followers.to, size.left, room.width);
  const y = upwards(10 ** Math.floor(Math.log10(Math.min(...rates))), 10 ** Math.ceil(Math.log10(Math.max(...rates))));
  const names = curves.map(({ benchmark }) => i18n.t('method.curves.name', [benchmark.name, String(benchmark.year)]));
  return (
    <figure class="figure">
      <Plot
        label={i18n.t('method.curves.label', [network, joinParts(names, 'semicolon')])}
        x={x}
        y={y}
        xName={i18n.t('score.count.followers')}
        yName={i18n.t('method.curves.rate')}
        writeX={(value) => formatNumber(value, compact)}
        writeY={formatRate}
      >
        {curves.map(({ benchmark, stretches }, index) =>
          stretches.map((stretch) => (
            <g key={`${benchmark.id}-${stretch[0]?.at}`}>
              <path class={`curve-band curve-${index}`} d={bandThrough(stretch, x, y)} />
              <path
                class={`curve-middle curve-${index}`}
                d={pathThrough(stretch.map(({ at, middle }) => [x.place(at), y.place(middle)]))}
              />
            </g>
          )),
        )}
      </Plot>
      <figcaption>
        <Legend names={names} />
      </figcaption>
    </figure>
  );
}

/** A log axis that grows upwards, as pixels grow downwards. */
function upwards(from: number, to: number): Scale {
  return logScale(from, to, size.top + room.height, -room.height);
}

function bandThrough(stretch: readonly Point[], x: Scale, y: Scale): string {
  const banded = stretch.flatMap(({ at, low, high }) => (low === null || high === null ? [] : [{ at, low, high }]));
  if (banded.length < 2) return '';
  const over = banded.map(({ at, high }) => [x.place(at), y.place(high)] as const);
  const under = banded.map(({ at, low }) => [x.place(at), y.place(low)] as const).toReversed();
  return `${pathThrough([...over, ...under])}Z`;
}
