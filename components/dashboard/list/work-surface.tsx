import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Column, Scale } from '../../../lib/desk/columns';
import type { ShelfRow } from '../../../lib/model/shelf';
import type { Arrangement, ColumnId } from '../../../lib/model/view';
import { profileAddress } from '../../../lib/platforms/sites';
import type { Database } from '../../../lib/store/database';
import { NotProof } from '../../score/audience-figure';
import { Button } from '../../ui/button';
import { counted } from '../../ui/counted';
import type { Doing } from '../doing';
import { Empty } from '../empty';
import { laterPage } from '../later-page';
import { goTo } from '../route';
import type { SizedList } from '../side-nav';
import { isTyping } from '../typing';
import { BulkBar, fewestCompared, mostCompared } from './bars/bulk-bar';
import type { Way } from './bars/list-head';
import { ShortcutsDialog } from './bars/shortcuts';
import { ToolBar } from './bars/tool-bar';
import { shownColumns } from './column-looks';
import { FilterBar, type Filtering } from './filters/filter-bar';
import { CreatorGrid } from './grid/creator-grid';
import type { GridHandle, Wish } from './grid/grid-props';
import { nothingSelected } from './selection';
import { type Opened, SurfacePopups } from './surface-popups';
import { useCreatorActions } from './use-creator-actions';
import type { Finding, Found } from './use-found';
import { usePicked } from './use-picked';
import { rowsOf } from './use-shelf';

const MarketPlot = laterPage(async () => (await import('../market/market-plot')).MarketPlot);

/** What the head of the page asks of what is below it. */
export type Taking = { exportAll: () => void; copyAll: () => void };

type WorkSurfaceProps = {
  db: Database;
  doing: Doing;
  list: SizedList;
  targets: readonly SizedList[];
  scale: Scale;
  columns: ReadonlyMap<ColumnId, Column>;
  arrangement: Arrangement;
  change: (change: (before: Arrangement) => Arrangement) => void;
  finding: Finding & { found: Found };
  way: Way;
  now: number;
  taking: { current: Taking | null };
};

/** Where creators are looked through and worked on: the tools, the table or the plot, and what is done with selected ones. */
export function WorkSurface(props: WorkSurfaceProps) {
  const { db, doing, list, targets, scale, columns, arrangement, change, finding, way, now, taking } = props;
  const { found, typed, type } = finding;
  const { table, order, shown, query } = found;
  const { desk, settings } = scale;
  const picked = usePicked(found);
  const actions = useCreatorActions(db, list.id, doing);
  const grid = useRef<GridHandle | null>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [filtering, setFiltering] = useState<Filtering | null>(null);
  const [helping, setHelping] = useState(false);
  const visible = useMemo(() => shownColumns(arrangement, columns), [arrangement.columns, columns]);
  const networkShown = visible.some(({ id }) => id === 'network');
  const look = useMemo(() => ({ settings, desk, now, networkShown }), [settings, desk, now, networkShown]);
  const focusGrid = () => grid.current?.focus();

  const selected = picked.selection.ids;
  const idsSelected = () => [...selected];
  const letGo = () => picked.select(() => nothingSelected);
  const compare = (profileIds: readonly string[]) => {
    if (profileIds.length < fewestCompared || profileIds.length > mostCompared) return doing.refuse(i18n.t('desk.bulk.compareWhy'));
    goTo({ page: 'compare', ids: profileIds });
  };
  const copy = (rows: readonly ShelfRow[]) =>
    doing.attempt(async () => {
      const { copyRows } = await import('../export/copy-rows');
      try {
        const columnIds = visible.map(({ id }) => id);
        doing.done(counted('desk.done.copied', await copyRows(rows, columnIds, scale)));
      } catch {
        doing.refuse(i18n.t('desk.copyFailed'));
      }
    });
  taking.current = {
    exportAll: () => setOpened({ kind: 'export' }),
    copyAll: () => void copy(rowsOf(table, order)),
  };

  const grant = (wish: Wish, row: ShelfRow, anchor: Element) => {
    const id = row.entry.profileId;
    const meant = selected.has(id) ? idsSelected() : [id];
    switch (wish) {
      case 'open':
        return goTo({ page: 'creator', id });
      case 'open-profile': {
        const address = profileAddress(row.digest.platform, row.digest);
        if (address !== null) window.open(address, '_blank', 'noopener,noreferrer');
        return;
      }
      case 'compare':
        return compare(idsSelected());
      case 'copy':
        return void copy(selected.size > 0 ? picked.rows() : [row]);
      default:
        return setOpened({ kind: 'write', column: wish, ids: meant, anchor: anchor.getBoundingClientRect() });
    }
  };

  const press = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.defaultPrevented || !isPlain || isTyping(event.target)) return;
    const open: Record<string, () => void> = {
      '/': () => searchField.current?.focus(),
      f: () => searchField.current && setFiltering({ column: null, index: null, anchor: searchField.current }),
      '?': () => setHelping(true),
    };
    const act = open[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    // Keys that the table or a button of its tools has no use for come up to here.
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for what is pressed inside of it
    <div class={selected.size > 0 ? 'surface surface-selecting' : 'surface'} onKeyDown={press}>
      <ToolBar
        {...{ db, doing, arrangement, columns, desk, change, typed, searchField }}
        onType={type}
        onEnter={focusGrid}
        onFilter={(anchor) => setFiltering({ column: null, index: null, anchor })}
        onShortcuts={() => setHelping(true)}
      />
      <FilterBar {...{ arrangement, columns, table, desk, change, filtering }} onFiltering={setFiltering} />
      {way === 'plot' && (
        <div class="plot-frame">
          <MarketPlot
            rows={plotRows(found)}
            settings={settings}
            selected={selected}
            onSelect={(ids) => picked.select(() => ({ ids, anchor: null }))}
            onOpen={(id) => goTo({ page: 'creator', id })}
          />
        </div>
      )}
      {way === 'table' && order.length === 0 && table.size > 0 && (
        <Empty title={i18n.t('desk.nobody.title')} text={i18n.t('desk.nobody.text')}>
          <Button
            onClick={() => {
              type('');
              change((before) => ({ ...before, conditions: [] }));
            }}
          >
            {i18n.t('desk.nobody.clear')}
          </Button>
        </Empty>
      )}
      {way === 'table' && order.length > 0 && (
        <CreatorGrid
          {...{ table, order, shown, arrangement, change, query, look }}
          listName={list.name}
          columns={visible}
          selection={picked.selection}
          onSelect={picked.select}
          ticked={picked.ticked}
          onWrite={actions.write}
          onWish={grant}
          onHeadMenu={(column, anchor) => setOpened({ kind: 'head', column, anchor })}
          handle={grid}
        />
      )}
      {way === 'table' && <NotProof />}
      {selected.size > 0 && (
        <BulkBar
          count={selected.size}
          hidden={selected.size - picked.shown}
          desk={desk}
          targets={targets}
          onWrite={(column, anchor) => setOpened({ kind: 'write', column, ids: idsSelected(), anchor })}
          onMove={(to) => {
            actions.move(idsSelected(), to);
            letGo();
          }}
          onAdd={(to) => actions.add(idsSelected(), to)}
          onCompare={() => compare(picked.rows().map(({ entry }) => entry.profileId))}
          onExport={() => setOpened({ kind: 'export' })}
          onJoin={() => actions.join(idsSelected())}
          onRemove={() => {
            actions.takeOff(idsSelected());
            letGo();
          }}
          onClear={() => {
            letGo();
            focusGrid();
          }}
        />
      )}
      {opened !== null && (
        <SurfacePopups
          {...{ opened, table, order, scale, arrangement, change, columns: visible }}
          listName={list.name}
          selected={picked.rows}
          onWrite={actions.write}
          onFilter={(column, anchor) => setFiltering({ column, index: null, anchor })}
          onClose={() => setOpened(null)}
          returnFocus={focusGrid}
        />
      )}
      {helping && <ShortcutsDialog onClose={() => setHelping(false)} />}
    </div>
  );
}

/** The plot compares the rows that it is given with those before; the same query gives it the same ones. */
const plotted = new WeakMap<Int32Array, ShelfRow[]>();

function plotRows({ table, order }: Found): ShelfRow[] {
  const known = plotted.get(order);
  if (known) return known;
  const rows = rowsOf(table, order);
  plotted.set(order, rows);
  return rows;
}
