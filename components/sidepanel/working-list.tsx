import { i18n } from '#i18n';
import type { Settings } from '../../lib/model/settings';
import { digestOf } from '../../lib/scoring/digest';
import { type Database, openDatabase } from '../../lib/store/database';
import { creatorTitle } from '../dashboard/creator-title';
import { Empty } from '../dashboard/empty';
import { ToasterProvider, Toasts } from '../dashboard/toasts';
import { useSettings } from '../dashboard/use-settings';
import type { ProfileInTab } from '../popup/tab-content';
import { Button } from '../ui/button';
import { formatNumber } from '../ui/format';
import { AddInView } from './add-in-view';
import { CreatorRow } from './creator-row';
import { FirstList } from './first-list';
import { ListHead } from './list-head';
import { useWorkingList, type WorkingList as Whole } from './use-working-list';
import { useWorkingSteps } from './use-working-steps';
import './working-list.css';

/** `inView`: what the tab in view shows, null where that is no profile. */
type WorkingListProps = { inView: ProfileInTab | null };

const db = openDatabase(digestOf);

/** The list that somebody works on while they look at profiles: who is on it, how far one is with them, and the way to each. */
export function WorkingList(props: WorkingListProps) {
  const settings = useSettings();
  return (
    <ToasterProvider>
      <Toasts />
      {settings !== null && <Loaded {...props} settings={settings} />}
    </ToasterProvider>
  );
}

function Loaded({ inView, settings }: WorkingListProps & { settings: Settings }) {
  const live = useWorkingList(db, settings, inView?.reading ?? null);
  if (live.state === 'waiting') return null;
  if (live.state === 'failed') return <Empty title={i18n.t('dashboard.cannotOpen.title')} text={i18n.t('dashboard.cannotOpen.text')} />;
  if (live.value.working === null) return <FirstList db={db} />;
  return <Shown {...live.value} working={live.value.working} db={db} inView={inView} settings={settings} />;
}

type ShownProps = Whole & { working: NonNullable<Whole['working']>; db: Database; inView: ProfileInTab | null; settings: Settings };

function Shown({ lists, desk, working: { list, ids, rows }, here, showMore, db, inView, settings }: ShownProps) {
  const steps = useWorkingSteps({ db, list, settings, inView });
  const more = ids.length - rows.length;
  return (
    <section class="working" aria-label={i18n.t('sidepanel.list.title')}>
      <ListHead lists={lists} list={list} ids={ids} here={here} steps={steps} />
      {inView && steps.add && (here === null || !ids.includes(here)) && (
        <AddInView name={creatorTitle(inView.reading)} list={list} onAdd={steps.add} />
      )}
      {ids.length === 0 ? (
        <p class="soft nobody">{i18n.t('sidepanel.list.nobody')}</p>
      ) : (
        <ol class="rows">
          {rows.map((row) => (
            <CreatorRow
              key={row.entry.profileId}
              row={row}
              statuses={desk.statuses}
              settings={settings}
              isHere={row.entry.profileId === here}
              onRemove={() => void steps.remove(row)}
            />
          ))}
        </ol>
      )}
      {more > 0 && (
        <Button look="quiet" onClick={showMore}>
          {i18n.t('sidepanel.list.more', [formatNumber(more)])}
        </Button>
      )}
    </section>
  );
}
