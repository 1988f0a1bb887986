import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { fewestCompared, mostCompared } from '../../../lib/desk/compare';
import type { Desk } from '../../../lib/model/desk';
import type { Settings } from '../../../lib/model/settings';
import type { Database } from '../../../lib/store/database';
import { type Dossier, dossierOf } from '../../../lib/store/dossier';
import { NotProof } from '../../score/audience-figure';
import { Button } from '../../ui/button';
import { formatNumber } from '../../ui/format';
import { CreatorPicker } from '../creator-picker';
import { creatorTitle } from '../creator-title';
import { Empty } from '../empty';
import { focusMain } from '../focus-main';
import { goTo } from '../route';
import { useLive } from '../use-live';
import { CompareTable } from './compare-table';
import { HandOverBar } from './hand-over-bar';
import { comparisonOf } from './shown-rows';
import './compare.css';
import { counted } from '../../ui/counted';

type ComparePageProps = { db: Database; profileIds: readonly string[]; settings: Settings; desk: Desk; now: number };

/** In one transaction, one after the other: Dexie loses track of transactions that a live query opens side by side. */
function dossiersOf(db: Database, ids: readonly string[]): Promise<Dossier[]> {
  return db.transaction('r', [db.profiles, db.digests, db.cards, db.entries, db.lists, db.persons], async () => {
    const found: Dossier[] = [];
    for (const id of ids) {
      const dossier = await dossierOf(db, id);
      if (dossier !== null) found.push(dossier);
    }
    return found;
  });
}

/** Two to six creators side by side. Who they are stands in the address, so that it can be kept and sent to another window. */
export function ComparePage({ db, profileIds, settings, desk, now }: ComparePageProps) {
  const ids = [...new Set(profileIds)];
  const asked = ids.slice(0, mostCompared);
  const live = useLive(() => dossiersOf(db, asked).then((dossiers) => ({ asked: asked.length, dossiers })), [db, asked.join()]);
  const [inside, setInside] = useState(true);
  const last = useRef<{ asked: number; dossiers: Dossier[] } | null>(null);
  if (live.state === 'ready') last.current = live.value;
  const go = (next: readonly string[]) => goTo({ page: 'compare', ids: next });
  if (live.state === 'failed')
    return (
      <>
        <h1>{i18n.t('compare.title')}</h1>
        <Empty title={i18n.t('dossier.failed.title')} text={i18n.t('dossier.failed.text')}>
          <Button onClick={() => location.reload()}>{i18n.t('dashboard.cannotOpen.retry')}</Button>
        </Empty>
      </>
    );
  // While others are fetched the last ones stand: what the visitor chose and typed beside them stays.
  if (last.current === null) return null;
  const { dossiers } = last.current;
  const found = dossiers.map(({ profile }) => profile.id);
  const remove = (id: string) => {
    go(found.filter((one) => one !== id));
    // The button goes with its column.
    focusMain();
  };
  const picker = found.length < mostCompared && (
    <div class="compare-add">
      <CreatorPicker db={db} label={i18n.t('compare.add')} without={found} among="lists" onPick={({ id }) => go([...found, id])} />
    </div>
  );
  return (
    <>
      <h1>{i18n.t('compare.title')}</h1>
      <Left gone={last.current.asked - found.length} over={ids.length - asked.length} />
      {found.length < fewestCompared ? (
        <Empty
          title={i18n.t(found.length === 0 ? 'compare.few.none' : 'compare.few.one')}
          text={i18n.t('compare.few.text', [formatNumber(mostCompared)])}
        >
          {dossiers.map(({ profile }) => (
            <p key={profile.id} class="compare-only">
              <strong dir="auto">{creatorTitle(profile)}</strong>{' '}
              <Button look="quiet" onClick={() => remove(profile.id)}>
                {i18n.t('compare.take_away')}
              </Button>
            </p>
          ))}
          {picker}
        </Empty>
      ) : (
        <Compared {...{ dossiers, settings, desk, now, inside, picker }} onInside={setInside} onRemove={remove} />
      )}
    </>
  );
}

/** Who of the address is not shown, and why. */
function Left({ gone, over }: { gone: number; over: number }) {
  return (
    <>
      {gone > 0 && <p class="soft">{counted('compare.gone', gone)}</p>}
      {over > 0 && <p class="soft">{i18n.t('compare.too_many', [formatNumber(mostCompared)])}</p>}
    </>
  );
}

type ComparedProps = {
  dossiers: readonly Dossier[];
  settings: Settings;
  desk: Desk;
  now: number;
  /** Are the visitor's own prices, statuses and tags shown, here and in what is handed over? */
  inside: boolean;
  onInside: (inside: boolean) => void;
  onRemove: (id: string) => void;
  picker: preact.ComponentChildren;
};

function Compared({ dossiers, settings, desk, now, inside, onInside, onRemove, picker }: ComparedProps) {
  const comparison = useMemo(() => comparisonOf(dossiers, { settings, desk, now, inside }), [dossiers, settings, desk, now, inside]);
  return (
    <>
      <div class="compare-bar">
        <HandOverBar comparison={comparison} />
        <label class="compare-inside">
          <input type="checkbox" checked={inside} onChange={(event) => onInside(event.currentTarget.checked)} />
          {i18n.t('compare.inside')}
        </label>
      </div>
      <CompareTable comparison={comparison} onRemove={onRemove} />
      <p class="soft">{i18n.t('compare.about')}</p>
      <NotProof />
      {picker}
    </>
  );
}
