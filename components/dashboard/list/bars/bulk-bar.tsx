import { i18n } from '#i18n';
import type { Desk } from '../../../../lib/model/desk';
import type { ColumnId } from '../../../../lib/model/view';
import { Button } from '../../../ui/button';
import { counted } from '../../../ui/counted';
import { compare as compareIcon, close as cross, download, trash } from '../../../ui/drawings';
import { Icon } from '../../../ui/icon';
import type { SizedList } from '../../side-nav';
import { Menu, type MenuItem } from '../popups/menu';
import { Opener } from '../popups/opener';

/** As many as stand beside each other on one screen. */
export const fewestCompared = 2;
export const mostCompared = 6;

type BulkBarProps = {
  count: number;
  /** How many of them the filters hide. */
  hidden: number;
  desk: Desk;
  /** Other lists. */
  targets: readonly SizedList[];
  onWrite: (column: ColumnId, anchor: Element) => void;
  onMove: (to: SizedList) => void;
  onAdd: (to: SizedList) => void;
  onCompare: () => void;
  onExport: () => void;
  onJoin: () => void;
  onRemove: () => void;
  onClear: () => void;
};

/** What can be done with the selected creators; there only while some are selected. */
export function BulkBar(props: BulkBarProps) {
  const { count, hidden, desk, targets, onWrite, onMove, onAdd, onCompare, onExport, onJoin, onRemove, onClear } = props;
  const isComparable = count >= fewestCompared && count <= mostCompared;
  const fields = desk.fields.map(({ id, name }): { column: ColumnId; name: string } => ({ column: `field:${id}`, name }));
  const written = [
    { column: 'note' as const, name: i18n.t('desk.columns.note') },
    { column: 'contact' as const, name: i18n.t('desk.columns.contact') },
    ...fields,
  ];
  const to = (key: string, pick: (list: SizedList) => void): MenuItem[] =>
    targets.map((list) => ({ key: `${key}-${list.id}`, text: list.name, onPick: () => pick(list) }));

  return (
    <section class="bulk" aria-label={i18n.t('dashboard.list.actions')}>
      <p role="status" class="bulk-count">
        {counted('desk.selected', count)}
        {hidden > 0 && <span class="soft"> {counted('desk.hidden', hidden)}</span>}
      </p>
      {(['status', 'tags', 'price'] as const).map((column) => (
        <Button
          key={column}
          look="quiet"
          aria-haspopup={column === 'status' ? 'menu' : 'dialog'}
          onClick={(event) => onWrite(column, event.currentTarget)}
        >
          {i18n.t(`desk.columns.${column}`)}
        </Button>
      ))}
      <Opener
        look="quiet"
        opens="menu"
        popup={(anchor, close) => (
          <Menu
            anchor={anchor}
            label={i18n.t('desk.bulk.write')}
            items={written.map(({ column, name }) => ({
              key: column,
              text: name,
              onPick: () => anchor instanceof Element && onWrite(column, anchor),
            }))}
            onClose={close}
          />
        )}
      >
        {i18n.t('desk.bulk.write')}
      </Opener>
      <Opener
        look="quiet"
        opens="menu"
        disabled={targets.length === 0}
        popup={(anchor, close) => <Menu anchor={anchor} label={i18n.t('desk.bulk.move')} items={to('move', onMove)} onClose={close} />}
      >
        {i18n.t('desk.bulk.move')}
      </Opener>
      <Opener
        look="quiet"
        opens="menu"
        disabled={targets.length === 0}
        popup={(anchor, close) => <Menu anchor={anchor} label={i18n.t('desk.bulk.add')} items={to('add', onAdd)} onClose={close} />}
      >
        {i18n.t('desk.bulk.add')}
      </Opener>
      <Button look="quiet" disabled={!isComparable} title={isComparable ? undefined : i18n.t('desk.bulk.compareWhy')} onClick={onCompare}>
        <Icon of={compareIcon} />
        {i18n.t('desk.bulk.compare')}
      </Button>
      <Button look="quiet" onClick={onExport}>
        <Icon of={download} />
        {i18n.t('desk.bulk.export')}
      </Button>
      <Button look="quiet" disabled={count < 2} title={i18n.t('desk.bulk.joinWhat')} onClick={onJoin}>
        {i18n.t('desk.bulk.join')}
      </Button>
      <Button look="quiet" onClick={onRemove}>
        <Icon of={trash} />
        {i18n.t('desk.bulk.remove')}
      </Button>
      <Button look="icon" aria-label={i18n.t('dashboard.list.clear')} title={i18n.t('dashboard.list.clear')} onClick={onClear}>
        <Icon of={cross} />
      </Button>
    </section>
  );
}
