import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Crowd, crowdsIn, marketOf } from '../../../lib/desk/market';
import { regionAround, withOutline } from '../../../lib/desk/market-axes';
import { outlinesOf, publishedLine, tierSpans } from '../../../lib/desk/market-band';
import type { Settings } from '../../../lib/model/settings';
import type { ShelfRow } from '../../../lib/model/shelf';
import { sizeName } from '../../score/tier-badge';
import { Button } from '../../ui/button';
import { keyPart } from '../../ui/words';
import { Empty } from '../empty';
import { saveFile } from '../save-file';
import { useToaster } from '../toasts';
import { Chart } from './chart';
import { CrowdChoice } from './crowd-choice';
import { drawImage } from './draw-image';
import { MarketLegend, MarketNotes } from './market-legend';
import { MarketTools } from './market-tools';
import type { Scene } from './pen';
import { PointsTable } from './points-table';
import type { How, Tool } from './use-drawing';
import { useRegion } from './use-region';
import { bandName, bandText, basisText, lineText, noteTexts, sourceText, titleText } from './words';
import './market.css';

type MarketPlotProps = {
  rows: readonly ShelfRow[];
  settings: Settings;
  selected: ReadonlySet<string>;
  onSelect: (profileIds: ReadonlySet<string>) => void;
  onOpen: (profileId: string) => void;
};

/** The picture that explains the market: followers against engagement of a list's creators, over what was published as usual. */
export function MarketPlot({ rows, ...rest }: MarketPlotProps) {
  const crowds = useMemo(() => crowdsIn(rows), [rows]);
  const [wanted, setWanted] = useState<Crowd | null>(null);
  const crowd = crowds.find(({ platform, basis }) => platform === wanted?.platform && basis === wanted.basis) ?? crowds[0];
  if (crowd === undefined) return <Empty title={i18n.t('market.empty.title')} text={i18n.t('market.empty.text')} />;
  return (
    <section class="market">
      <CrowdMarket key={`${crowd.platform} ${crowd.basis}`} {...rest} rows={rows} crowd={crowd} crowds={crowds} onCrowd={setWanted} />
    </section>
  );
}

type CrowdMarketProps = MarketPlotProps & { crowd: Crowd; crowds: readonly Crowd[]; onCrowd: (crowd: Crowd) => void };

function CrowdMarket({ rows, settings, selected, onSelect, onOpen, crowd, crowds, onCrowd }: CrowdMarketProps) {
  const show = useToaster();
  const host = useRef<HTMLElement>(null);
  const [tool, setTool] = useState<Tool>('lasso');
  const [asTable, setAsTable] = useState(false);
  const { platform, basis } = crowd;
  const market = useMemo(() => marketOf(rows, { platform, basis }, settings), [rows, platform, basis, settings]);
  const line = publishedLine(crowd);
  const curves = useMemo(
    () => ({
      band: market.band.map(({ benchmark, from, below }) => ({ text: bandName(benchmark), parts: outlinesOf(benchmark, from, below) })),
      line: line && { text: sourceText(line), parts: outlinesOf(line, 1, Number.POSITIVE_INFINITY) },
    }),
    [market.band, line],
  );
  const { cloud } = market;
  const whole = useMemo(
    () =>
      withOutline(
        regionAround(cloud),
        curves.band.flatMap(({ parts }) => parts.flat()),
      ),
    [cloud, curves],
  );
  const looking = useRegion(whole);
  const marks = useMemo(
    () => (selected.size === 0 ? null : Uint8Array.from(cloud.rows, ({ digest }) => (selected.has(digest.id) ? 1 : 0))),
    [cloud, selected],
  );
  const tiers = useMemo(() => tierSpans(settings).map((span) => ({ ...span, name: sizeName(span.id) })), [settings]);
  const scene = useMemo(
    (): Scene & { cloud: typeof cloud } => ({
      cloud,
      ...curves,
      region: looking.region,
      selected: marks,
      xName: i18n.t('score.count.followers'),
      yName: i18n.t(`score.basis.${keyPart(basis)}`),
      tiers,
    }),
    [cloud, curves, looking.region, marks, basis, tiers],
  );

  const select = (indexes: readonly number[], how: How | 'toggle') => {
    const next = new Set(how === 'replace' ? [] : selected);
    for (const index of indexes) {
      const id = cloud.rows[index]?.digest.id;
      if (id === undefined) continue;
      if (how === 'remove' || (how === 'toggle' && selected.has(id))) next.delete(id);
      else next.add(id);
    }
    onSelect(next);
  };

  const save = async () => {
    if (host.current === null) return;
    const name = `market-${platform}.png`;
    const footer = [
      bandText(market.band, whole),
      line && lineText(line),
      cloud.uncertain.includes(1) && i18n.t('market.uncertain'),
      noteTexts(market).join(' '),
    ].flatMap((text) => text || []);
    try {
      saveFile(await drawImage(host.current, scene, { title: titleText(crowd), footer }), name);
      show({ tone: 'done', text: i18n.t('market.saved', [name]) });
    } catch {
      show({ tone: 'failed', text: i18n.t('market.not_saved') });
    }
  };

  return (
    <figure class="market-figure" ref={host}>
      <div class="market-head">
        <CrowdChoice crowds={crowds} crowd={crowd} onCrowd={onCrowd} />
        <div class="market-actions">
          {!asTable && <MarketTools tool={tool} onTool={setTool} looking={looking} />}
          <Button look="quiet" onClick={() => setAsTable(!asTable)}>
            {asTable ? i18n.t('market.as_picture') : i18n.t('market.as_table')}
          </Button>
          <Button onClick={save}>{i18n.t('market.save')}</Button>
        </div>
      </div>
      <MarketLegend market={market} />
      {asTable ? (
        <PointsTable cloud={cloud} selected={selected} onToggle={(index) => select([index], 'toggle')} onOpen={onOpen} />
      ) : (
        <Chart
          scene={scene}
          label={i18n.t('market.label', [titleText({ ...crowd, creators: cloud.size }), basisText(crowd)])}
          looking={looking}
          tool={tool}
          teller={{ settings }}
          onPoints={select}
          onOpen={onOpen}
        />
      )}
      <figcaption>
        <MarketNotes market={market} line={line} whole={whole} />
      </figcaption>
    </figure>
  );
}
