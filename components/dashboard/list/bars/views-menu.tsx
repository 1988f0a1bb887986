import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { longestViewName } from '../../../../lib/model/lengths';
import type { Arrangement, View } from '../../../../lib/model/view';
import type { Database } from '../../../../lib/store/database';
import { allViews, removeView, renameView, saveView } from '../../../../lib/store/views';
import { Button } from '../../../ui/button';
import { check, edit, trash } from '../../../ui/drawings';
import { Icon } from '../../../ui/icon';
import type { Doing } from '../../doing';
import { useLive } from '../../use-live';

/** As lib/model/view.ts has it. */

type ViewsMenuProps = {
  db: Database;
  doing: Doing;
  arrangement: Arrangement;
  change: (change: (before: Arrangement) => Arrangement) => void;
  onClose: () => void;
};

/** Arrangements that were kept under a name: used for this list, kept, renamed and removed. */
export function ViewsMenu({ db, doing, arrangement, change, onClose }: ViewsMenuProps) {
  const views = useLive(() => allViews(db), [db]);
  const [renaming, setRenaming] = useState<string | null>(null);
  const known = views.state === 'ready' ? views.value : [];

  const use = (view: View) => {
    onClose();
    change(() => view.arrangement);
    doing.done(i18n.t('desk.views.used', [view.name ?? '']), async () => change(() => arrangement));
  };
  const keep = (name: string) =>
    doing.attempt(async () => {
      const undo = await saveView(db, name, arrangement, Date.now());
      doing.done(i18n.t('desk.views.kept', [name]), undo);
    });
  const rename = (view: View, name: string) =>
    doing.attempt(async () => {
      setRenaming(null);
      if (name === view.name) return;
      const renaming = await renameView(db, view.id, name, Date.now());
      if (renaming.ok) doing.done(i18n.t('desk.views.renamed', [name]), renaming.undo);
      else doing.refuse(renaming.why === 'name-taken' ? i18n.t('desk.views.nameTaken', [name]) : i18n.t('desk.views.gone'));
    });
  const remove = (view: View) =>
    doing.attempt(async () => {
      const undo = await removeView(db, view.id, Date.now());
      doing.done(i18n.t('desk.views.removed', [view.name ?? '']), undo);
    });

  return (
    <div class="views-menu">
      {known.length === 0 && <p class="soft check-none">{i18n.t('desk.views.none')}</p>}
      <ul class="check-items">
        {known.map((view) => (
          <li key={view.id} class="column-line">
            {renaming === view.id ? (
              <ViewName
                name={view.name ?? ''}
                label={i18n.t('desk.views.rename', [view.name ?? ''])}
                onName={(name) => rename(view, name)}
              />
            ) : (
              <>
                <button type="button" class="menu-item" onClick={() => use(view)}>
                  <span class="menu-text" dir="auto">
                    {view.name}
                  </span>
                  {isSame(view.arrangement, arrangement) && <Icon of={check} />}
                </button>
                <Button look="icon" aria-label={i18n.t('desk.views.rename', [view.name ?? ''])} onClick={() => setRenaming(view.id)}>
                  <Icon of={edit} />
                </Button>
                <Button look="icon" aria-label={i18n.t('desk.views.remove', [view.name ?? ''])} onClick={() => remove(view)}>
                  <Icon of={trash} />
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <div class="popup-end">
        <ViewName name="" label={i18n.t('desk.views.name')} onName={keep} />
        <p class="soft">{i18n.t('desk.views.what')}</p>
      </div>
    </div>
  );
}

function isSame(one: Arrangement, other: Arrangement): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function ViewName({ name, label, onName }: { name: string; label: string; onName: (name: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const typed = field.current?.value.trim() ?? '';
    if (typed === '') return field.current?.focus();
    onName(typed);
    if (field.current) field.current.value = '';
  };
  return (
    <form class="view-name" onSubmit={submit}>
      <input
        class="field"
        required
        maxLength={longestViewName}
        defaultValue={name}
        placeholder={label}
        aria-label={label}
        ref={(element) => {
          const isNew = field.current === null;
          field.current = element;
          if (isNew && name !== '') element?.select();
        }}
      />
      <Button type="submit">{i18n.t('desk.views.keep')}</Button>
    </form>
  );
}
