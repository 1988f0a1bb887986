import { i18n } from '#i18n';
import type { Arrangement } from '../../../../lib/model/view';
import { columns as columnsIcon, close as cross, down, filter, up } from '../../../ui/drawings';
import { shiftColumn, showColumn, sortBy, sortedBy, unsort, widenColumn } from '../arrange';
import type { ShownColumn } from '../column-looks';
import { Menu, type MenuItem } from './menu';
import type { Anchor } from './popup';

type HeadMenuProps = {
  shown: ShownColumn;
  name: string;
  arrangement: Arrangement;
  anchor: Anchor;
  change: (change: (before: Arrangement) => Arrangement) => void;
  onFilter: () => void;
  onClose: () => void;
  returnFocus: () => void;
};

/** How much wider or narrower a column is made, in pixels. */
const widening = 40;

/** Everything that can be done with a column without dragging it. */
export function HeadMenu({ shown: { id, width }, name, arrangement, anchor, change, onFilter, onClose, returnFocus }: HeadMenuProps) {
  const sorted = sortedBy(arrangement, id);
  const others = arrangement.sort.some(({ column }) => column !== id);
  const at = arrangement.columns.findIndex((one) => one.id === id);
  const sort = (descending: boolean, add: boolean) => () => change((before) => sortBy(before, id, descending, add));
  const order = i18n.t('desk.sort.by');
  const isFixed = id === 'creator';
  const item = (key: string, text: string, onPick: () => void, rest: Partial<MenuItem> = {}): MenuItem => ({ key, text, onPick, ...rest });

  const items: MenuItem[] = [
    item('up', i18n.t('desk.head.sortUp'), sort(false, false), {
      icon: up,
      group: order,
      checked: sorted?.place === 1 && !sorted.descending,
    }),
    item('down', i18n.t('desk.head.sortDown'), sort(true, false), {
      icon: down,
      group: order,
      checked: sorted?.place === 1 && sorted.descending,
    }),
    ...(others
      ? [
          item('also-up', i18n.t('desk.head.alsoUp'), sort(false, true), { icon: up }),
          item('also-down', i18n.t('desk.head.alsoDown'), sort(true, true), { icon: down }),
        ]
      : []),
    ...(sorted ? [item('unsort', i18n.t('desk.head.unsort'), () => change((before) => unsort(before, id)), { icon: cross })] : []),
    item('filter', i18n.t('desk.head.filter'), onFilter, { icon: filter, apart: true }),
    item('before', i18n.t('desk.head.before'), () => change((before) => shiftColumn(before, id, -1)), {
      apart: true,
      disabled: isFixed || at <= 1,
    }),
    item('after', i18n.t('desk.head.after'), () => change((before) => shiftColumn(before, id, 1)), {
      disabled: isFixed || at === arrangement.columns.length - 1,
    }),
    item('wider', i18n.t('desk.head.wider'), () => change((before) => widenColumn(before, id, width + widening))),
    item('narrower', i18n.t('desk.head.narrower'), () => change((before) => widenColumn(before, id, width - widening))),
    item('own-width', i18n.t('desk.head.ownWidth'), () => change((before) => widenColumn(before, id, null))),
    item('hide', i18n.t('desk.head.hide'), () => change((before) => showColumn(before, id, false)), {
      icon: columnsIcon,
      apart: true,
      disabled: isFixed,
    }),
  ];
  return <Menu anchor={anchor} label={i18n.t('desk.head.menu', [name])} items={items} onClose={onClose} returnFocus={returnFocus} />;
}
