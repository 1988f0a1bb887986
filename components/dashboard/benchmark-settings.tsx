import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PlatformId } from '../../lib/model/reading';
import type { Settings } from '../../lib/model/settings';
import { type Site, sites } from '../../lib/platforms/sites';
import { benchmarksFor, defaultBenchmarkId } from '../../lib/scoring/data/benchmarks';
import { definitions } from '../../lib/scoring/data/definitions';
import { keyPart } from '../ui/words';
import { Publication } from './publication';
import type { Change } from './use-settings';

type BenchmarkSettingsProps = { settings: Settings; change: Change };

/** What engagement is compared with, network by network. */
export function BenchmarkSettings({ settings, change }: BenchmarkSettingsProps) {
  const choose = (platform: PlatformId, id: string) => change((now) => ({ ...now, benchmark: { ...now.benchmark, [platform]: id } }));
  return (
    <section>
      <h2>{i18n.t('dashboard.settings.benchmarks.title')}</h2>
      <p class="soft">{i18n.t('dashboard.settings.benchmarks.text')}</p>
      {sites
        .filter(({ id }) => defaultBenchmarkId(id) !== null)
        .map((site) => (
          <BenchmarkChoice key={site.id} site={site} chosen={settings.benchmark[site.id]} onChoose={(id) => choose(site.id, id)} />
        ))}
    </section>
  );
}

type BenchmarkChoiceProps = { site: Site; chosen: string | undefined; onChoose: (id: string) => void };

function BenchmarkChoice({ site, chosen, onChoose }: BenchmarkChoiceProps) {
  const name = useId();
  const usual = defaultBenchmarkId(site.id);
  const offered = benchmarksFor(site.id);
  // A benchmark that a later version does not offer any more counts as none chosen, as lib/scoring has it.
  const current = offered.some((benchmark) => benchmark.id === chosen) ? chosen : usual;
  return (
    <fieldset class="panel choices">
      <legend>
        <span class="visually-hidden">{i18n.t('dashboard.settings.benchmarks.forNetwork', [site.name])}</span>
        <span aria-hidden="true">{site.name}</span>
      </legend>
      {offered.map((benchmark) => (
        <label key={benchmark.id} class="choice">
          <input type="radio" name={name} checked={benchmark.id === current} onChange={() => onChoose(benchmark.id)} />
          <span class="choice-body">
            <span class="choice-name">
              {benchmark.name} <span class="soft">{benchmark.year}</span>
              {benchmark.id === usual && <span class="usual">{i18n.t('dashboard.settings.benchmarks.usual')}</span>}
            </span>
            <span class="soft">{i18n.t(`score.basis.${keyPart(benchmark.basis)}`)}</span>
            <bdi class="soft" lang="en">
              {definitions[benchmark.id]}
            </bdi>
            <Publication source={benchmark.source} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
