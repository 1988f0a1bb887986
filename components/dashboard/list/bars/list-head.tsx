import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../ui/button';
import { counted } from '../../../ui/counted';
import { copy, download, edit, more, plot, table as tableIcon, trash, upload } from '../../../ui/drawings';
import { formatNumber } from '../../../ui/format';
import { Icon } from '../../../ui/icon';
import { NameForm } from '../../name-form';
import { hashOf } from '../../route';
import type { SizedList } from '../../side-nav';
import { Menu } from '../popups/menu';
import { Opener } from '../popups/opener';
import type { ListActions } from '../use-list-actions';

/** The two ways to look at a list. */
export type Way = 'table' | 'plot';

type ListHeadProps = {
  list: SizedList;
  /** How many are shown; null where all are, or that is not known yet. */
  shown: number | null;
  way: Way;
  onWay: (way: Way) => void;
  actions: ListActions;
  /** Absent while there is nobody to export. */
  onExport?: (() => void) | undefined;
  onCopy?: (() => void) | undefined;
};

/** The name of a list, how many are on it, and what can be done with it as a whole. */
export function ListHead({ list, shown, way, onWay, actions, onExport, onCopy }: ListHeadProps) {
  const [renaming, setRenaming] = useState(false);
  const head = useRef<HTMLElement>(null);

  // After the field is gone the focus goes back to where it came from.
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !renaming) head.current?.querySelector<HTMLElement>('.opener button')?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);

  const rename = (name: string) => {
    setRenaming(false);
    actions.rename(list, name);
  };
  return (
    <header class="list-head desk-head" ref={head}>
      <h1 dir="auto" class={renaming ? 'visually-hidden' : undefined} title={list.name}>
        {list.name}
      </h1>
      {renaming ? (
        <NameForm name={list.name} submitLabel={i18n.t('dashboard.lists.save')} onName={rename} onCancel={() => setRenaming(false)} />
      ) : (
        <>
          <p class="soft desk-count" role="status">
            {list.size !== null &&
              (shown === null
                ? counted('dashboard.lists.creators', list.size)
                : i18n.t('desk.shownOf', [formatNumber(shown), formatNumber(list.size)]))}
          </p>
          <div class="head-actions">
            {list.size !== 0 && <WayChoice way={way} onWay={onWay} />}
            <a class="button button-plain" href={hashOf({ page: 'import', listId: list.id })}>
              <Icon of={upload} />
              <span class="head-label">{i18n.t('desk.import')}</span>
            </a>
            {onExport && (
              <Button onClick={onExport}>
                <Icon of={download} />
                <span class="head-label">{i18n.t('desk.export')}</span>
              </Button>
            )}
            <Opener
              look="icon"
              opens="menu"
              label={i18n.t('desk.more')}
              popup={(anchor, close) => (
                <Menu
                  anchor={anchor}
                  label={i18n.t('desk.more')}
                  onClose={close}
                  items={[
                    ...(onCopy ? [{ key: 'copy', text: i18n.t('desk.copy'), icon: copy, onPick: onCopy }] : []),
                    { key: 'rename', text: i18n.t('dashboard.list.rename'), icon: edit, onPick: () => setRenaming(true) },
                    { key: 'remove', text: i18n.t('dashboard.list.remove'), icon: trash, apart: true, onPick: () => actions.remove(list) },
                  ]}
                />
              )}
            >
              <Icon of={more} />
            </Opener>
          </div>
        </>
      )}
    </header>
  );
}

function WayChoice({ way, onWay }: { way: Way; onWay: (way: Way) => void }) {
  const ways = [
    ['table', tableIcon],
    ['plot', plot],
  ] as const;
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{i18n.t('desk.way.title')}</legend>
      {ways.map(([one, icon]) => (
        <label key={one} class="segment">
          <input type="radio" name="way" checked={way === one} onChange={() => onWay(one)} />
          <span>
            <Icon of={icon} />
            {i18n.t(`desk.way.${one}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
