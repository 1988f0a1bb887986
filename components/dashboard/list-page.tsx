import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/model/settings';
import type { Database } from '../../lib/store/database';
import { creatorsOn } from '../../lib/store/saved-creators';
import { Button } from '../ui/button';
import { NetworkLinks } from '../ui/network-links';
import { counted } from './counted';
import { creatorRows } from './creator-rows';
import { CreatorTable } from './creator-table';
import { Empty } from './empty';
import { focusMain } from './focus-main';
import { NameForm } from './name-form';
import { SelectionBar } from './selection-bar';
import type { SizedList } from './side-nav';
import type { ListActions } from './use-list-actions';
import { useLive } from './use-live';

type ListPageProps = {
  db: Database;
  list: SizedList;
  lists: readonly SizedList[];
  settings: Settings;
  actions: ListActions;
  now: number;
};

const none: ReadonlySet<string> = new Set();

/** One list: its name, its creators, and what can be done with them. Mounted anew for another list. */
export function ListPage({ db, list, lists, settings, actions, now }: ListPageProps) {
  const creators = useLive(() => creatorsOn(db, list.id), [db, list.id]);
  const rows = useMemo(() => (creators.state === 'ready' ? creatorRows(creators.value, settings) : null), [creators, settings]);
  const [picked, setPicked] = useState(none);

  // A creator that another window took away is not selected any more.
  const selected = useMemo(() => new Set(rows?.map((row) => row.savedId).filter((id) => picked.has(id))), [rows, picked]);

  const withSelected = async (work: (savedIds: string[]) => Promise<void>) => {
    await work([...selected]);
    setPicked(none);
    // The buttons are gone with the selection; Undo is the next stop of the Tab key.
    focusMain();
  };

  return (
    <>
      <ListHead list={list} actions={actions} />
      {rows !== null && rows.length === 0 && (
        <Empty title={i18n.t('dashboard.list.empty.title')} text={i18n.t('dashboard.list.empty.text')}>
          <NetworkLinks />
        </Empty>
      )}
      {selected.size > 0 && (
        <SelectionBar
          count={selected.size}
          targets={lists.filter((other) => other.id !== list.id)}
          onMove={(to) => withSelected((savedIds) => actions.move(savedIds, to))}
          onRemove={() => withSelected(actions.takeOff)}
          onClear={() => withSelected(async () => {})}
        />
      )}
      {rows !== null && rows.length > 0 && (
        <CreatorTable listName={list.name} rows={rows} now={now} selected={selected} onSelect={setPicked} onNote={actions.setNote} />
      )}
    </>
  );
}

type ListHeadProps = { list: SizedList; actions: ListActions };

function ListHead({ list, actions }: ListHeadProps) {
  const [renaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLDivElement>(null);

  // After the field is gone the focus goes back to where it came from.
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !renaming) renameButton.current?.querySelector('button')?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);

  const rename = (name: string) => {
    setRenaming(false);
    void actions.rename(list, name);
  };

  return (
    <header class="list-head">
      <h1 dir="auto" class={renaming ? 'visually-hidden' : undefined}>
        {list.name}
      </h1>
      {renaming ? (
        <NameForm name={list.name} submitLabel={i18n.t('dashboard.lists.save')} onName={rename} onCancel={() => setRenaming(false)} />
      ) : (
        <>
          <p class="soft">{counted('dashboard.lists.creators', list.size)}</p>
          <div class="head-actions" ref={renameButton}>
            <Button onClick={() => setRenaming(true)}>{i18n.t('dashboard.list.rename')}</Button>
            <Button onClick={() => actions.remove(list)}>{i18n.t('dashboard.list.remove')}</Button>
          </div>
        </>
      )}
    </header>
  );
}
