import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RateBasis } from '../../../lib/model/assessment';
import type { PlatformId } from '../../../lib/model/reading';
import { sites } from '../../../lib/platforms/sites';
import { type Benchmark, benchmarksFor } from '../../../lib/scoring/data/benchmarks';
import { definitions } from '../../../lib/scoring/data/definitions';
import { networks } from '../../../lib/scoring/data/networks';
import { tierSchemes } from '../../../lib/scoring/data/tier-schemes';
import { sizeName } from '../../score/tier-badge';
import { formatNumber, joinParts } from '../../ui/format';
import { keyPart } from '../../ui/words';
import { Publication } from '../publication';
import { schemeName } from '../scheme-name';
import { BenchmarkPlot } from './benchmark-plot';
import { Weaknesses } from './weaknesses';

/** Networks of which somebody has published what is usual. */
const compared = sites.filter(({ id }) => benchmarksFor(id).length > 0);
const bases: readonly RateBasis[] = ['followers', 'views', 'lifetime-likes', 'views-per-follower'];

/** What engagement is, how it is measured, and every published figure that it is compared with. */
export function EngagementMethod() {
  const [network, setNetwork] = useState<PlatformId>(compared[0]?.id ?? 'instagram');
  const select = useId();
  const site = sites.find(({ id }) => id === network);
  const none = sites.filter(({ id }) => networks[id].rates.length > 0 && benchmarksFor(id).length === 0).map(({ name }) => name);
  return (
    <section class="method-part">
      <h2>{i18n.t('method.engagement.title')}</h2>
      <dl class="formulas">
        {bases.map((basis) => (
          <div key={basis}>
            <dt>{i18n.t(`score.basis.${keyPart(basis)}`)}</dt>
            <dd>{i18n.t(`score.definition.${keyPart(basis)}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{i18n.t('method.engagement.robust')}</p>
      <p>{i18n.t('method.engagement.like_with_like')}</p>
      <div class="method-choice">
        <label for={select}>{i18n.t('method.engagement.choose')}</label>
        <select
          id={select}
          class="field"
          value={network}
          onChange={({ currentTarget }) => setNetwork(compared.find(({ id }) => id === currentTarget.value)?.id ?? network)}
        >
          {compared.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {bases.map((basis) => (
        <Curves
          key={basis}
          basis={basis}
          network={site?.name ?? network}
          benchmarks={benchmarksFor(network).filter((one) => one.basis === basis)}
        />
      ))}
      <h3>{i18n.t('method.tiers.title')}</h3>
      <Tiers />
      <Weaknesses
        of={[
          i18n.t('method.engagement.weak.differ'),
          i18n.t('method.engagement.weak.persons'),
          i18n.t('method.engagement.weak.lifetime'),
          ...(none.length > 0 ? [i18n.t('method.engagement.weak.none', [joinParts(none)])] : []),
        ]}
      />
    </section>
  );
}

type CurvesProps = { basis: RateBasis; network: string; benchmarks: readonly Benchmark[] };

function Curves({ basis, network, benchmarks }: CurvesProps) {
  if (benchmarks.length === 0) return null;
  return (
    <>
      <h3>{i18n.t('method.engagement.curves', [network, i18n.t(`score.basis.${keyPart(basis)}`)])}</h3>
      <BenchmarkPlot network={network} benchmarks={benchmarks} />
      <ul class="sources">
        {benchmarks.map((benchmark) => (
          <li key={benchmark.id}>
            <strong>{i18n.t('method.curves.name', [benchmark.name, String(benchmark.year)])}</strong>:{' '}
            <bdi lang="en">{definitions[benchmark.id]}.</bdi> <Publication source={benchmark.source} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Tiers() {
  return (
    <ul class="sources">
      {tierSchemes.map(({ id, tiers }) => (
        <li key={id}>
          <strong>{schemeName({ id })}</strong>:{' '}
          {tiers.map((tier) => `${sizeName(tier.id)} ${i18n.t('dashboard.settings.tiers.from', [formatNumber(tier.from)])}`).join(' · ')}
        </li>
      ))}
    </ul>
  );
}
