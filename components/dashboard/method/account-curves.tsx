import { i18n } from '#i18n';
import { accountModel, type Curve, heightAt } from '../../../lib/scoring/account/model';
import { compact, formatNumber } from '../../ui/format';
import { linearScale, logScale } from '../scale';
import { Legend } from './legend';
import { Plot, pathThrough, room, size } from './plot';

const steps = 120;
const counts = { from: 1, to: 100_000 };
const heights = { from: -10, to: 10, ticks: [-10, -5, 0, 5, 10] };

/** What each number adds to the log-odds, over its size: above 0 resembles purchased followers more than an ordinary account does. */
export function AccountCurves() {
  const { seen } = accountModel;
  const curves: { name: string; curve: Curve }[] = [
    { name: i18n.t('score.count.followers'), curve: seen.followers },
    { name: i18n.t('score.count.following'), curve: seen.following },
    { name: i18n.t('score.count.posts'), curve: seen.posts },
    { name: i18n.t('method.account.no_picture'), curve: seen.noPicture },
  ];
  const x = logScale(counts.from, counts.to, size.left, room.width);
  const y = linearScale(heights.from, heights.to, size.top + room.height, -room.height, heights.ticks);
  const at = (step: number) => counts.from * (counts.to / counts.from) ** (step / steps);
  return (
    <figure class="figure">
      <Plot
        label={i18n.t('method.account.curves_label')}
        x={x}
        y={y}
        xName={i18n.t('method.account.count')}
        yName={i18n.t('method.account.adds')}
        writeX={(value) => formatNumber(value, compact)}
        writeY={(value) => formatNumber(value)}
      >
        {curves.map(({ name, curve }, index) => (
          <path
            key={name}
            class={`curve-middle curve-${index}`}
            d={pathThrough(
              Array.from(
                { length: steps + 1 },
                (_, step) => [x.place(at(step)), y.place(heightAt(curve, Math.log10(at(step) + 1)))] as const,
              ),
            )}
          />
        ))}
      </Plot>
      <figcaption>
        <Legend names={curves.map(({ name }) => name)} />
        <p class="soft">{i18n.t('method.account.curves_caption')}</p>
      </figcaption>
    </figure>
  );
}
