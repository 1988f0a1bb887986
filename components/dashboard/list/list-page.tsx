import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Desk } from '../../../lib/model/desk';
import type { Settings } from '../../../lib/model/settings';
import type { Database } from '../../../lib/store/database';
import { Button } from '../../ui/button';
import { NetworkLinks } from '../../ui/network-links';
import { useDoing } from '../doing';
import { Empty } from '../empty';
import type { SizedList } from '../side-nav';
import { ListHead, type Way } from './bars/list-head';
import { LoadProgress } from './bars/progress';
import { useArrangement } from './use-arrangement';
import { useFound } from './use-found';
import { useListActions } from './use-list-actions';
import { useScale } from './use-scale';
import { useShelf } from './use-shelf';
import { type Taking, WorkSurface } from './work-surface';
import './list.css';
import './bars.css';
import './shortcuts.css';
import './grid.css';
import './cells.css';
import './popups.css';
import './cards.css';

type ListPageProps = { db: Database; list: SizedList; lists: readonly SizedList[]; settings: Settings; desk: Desk; now: number };

/** One list: its name, its creators, and what can be done with them. Mounted anew for another list. */
export function ListPage({ db, list, lists, settings, desk, now }: ListPageProps) {
  const doing = useDoing(db);
  const actions = useListActions(db, doing);
  const { scale, columns } = useScale(settings, desk);
  const { shelf, again } = useShelf(db, list.id, scale);
  const { arrangement, change } = useArrangement(db, list.id, desk, doing.refuse);
  const finding = useFound(shelf, arrangement, columns, now);
  const [way, setWay] = useState<Way>('table');
  const taking = useRef<Taking | null>(null);
  const targets = useMemo(() => lists.filter((other) => other.id !== list.id), [lists, list.id]);

  const { found } = finding;
  const loading = shelf.state === 'here' ? shelf.loading : null;
  const isEmpty = shelf.state === 'here' && loading === null && shelf.table.size === 0;
  const isNarrowed = found !== null && (found.query.search !== '' || found.query.conditions.length > 0);
  return (
    <section class="list-page" aria-label={list.name}>
      <ListHead
        list={list}
        shown={isNarrowed && found ? found.order.length : null}
        way={way}
        onWay={setWay}
        actions={actions}
        onExport={isEmpty || found === null ? undefined : () => taking.current?.exportAll()}
        onCopy={isEmpty || found === null ? undefined : () => taking.current?.copyAll()}
      />
      <LoadProgress loading={loading} />
      {shelf.state === 'failed' && (
        <Empty title={i18n.t('desk.failed.title')} text={i18n.t('desk.failed.text')}>
          <Button onClick={again}>{i18n.t('failure.retry')}</Button>
        </Empty>
      )}
      {isEmpty && (
        <Empty title={i18n.t('dashboard.list.empty.title')} text={i18n.t('dashboard.list.empty.text')}>
          <NetworkLinks />
        </Empty>
      )}
      {!isEmpty && found !== null && arrangement !== null && (
        <WorkSurface
          db={db}
          doing={doing}
          list={list}
          targets={targets}
          scale={scale}
          columns={columns}
          arrangement={arrangement}
          change={change}
          finding={{ ...finding, found }}
          way={way}
          now={now}
          taking={taking}
        />
      )}
    </section>
  );
}
