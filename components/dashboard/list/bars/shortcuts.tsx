import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../ui/button';

type Group = { title: string; keys: readonly (readonly [string, string])[] };

const isMac = () => /mac/i.test(navigator.userAgent);

/** Every key that means something in the table, with what it does. */
function groups(): Group[] {
  const control = isMac() ? '⌘' : cap('control');
  const [shift, enter, space, page, ends] = [cap('shift'), cap('enter'), cap('space'), cap('page'), cap('ends')];
  const t = (key: Parameters<typeof name>[0]) => name(key);
  return [
    {
      title: t('moving'),
      keys: [
        ['↑ ↓ ← →', t('arrows')],
        [page, t('page')],
        [ends, t('ends')],
        [`${control} + ${ends}`, t('first')],
        [enter, t('enter')],
        ['O', t('profile')],
      ],
    },
    {
      title: t('choosing'),
      keys: [
        [`${space}, X`, t('select')],
        [`${shift} + ↑ ↓`, t('range')],
        [`${control} + A`, t('all')],
        ['Esc', t('clear')],
        ['C', t('compare')],
        [`${control} + C`, t('copy')],
      ],
    },
    {
      title: t('writing'),
      keys: [
        [`${enter}, F2`, t('edit')],
        ['Tab', t('next')],
        ['S', t('status')],
        ['T', t('tags')],
        ['P', t('price')],
        ['E', t('note')],
        [`${control} + Z`, t('undo')],
      ],
    },
    {
      title: t('finding'),
      keys: [
        ['/', t('search')],
        ['F', t('filter')],
        [enter, t('sort')],
        [`${shift} + ${enter}`, t('sortAlso')],
        [`${shift} + ← →`, t('widen')],
        [`${control} + ${shift} + ← →`, t('shift')],
        ['Alt + ↓', t('headMenu')],
        ['?', t('help')],
      ],
    },
  ];
}

type Name =
  | 'moving'
  | 'choosing'
  | 'writing'
  | 'finding'
  | 'arrows'
  | 'page'
  | 'ends'
  | 'first'
  | 'enter'
  | 'profile'
  | 'select'
  | 'range'
  | 'all'
  | 'clear'
  | 'compare'
  | 'copy'
  | 'edit'
  | 'next'
  | 'status'
  | 'tags'
  | 'price'
  | 'note'
  | 'undo'
  | 'search'
  | 'filter'
  | 'sort'
  | 'sortAlso'
  | 'widen'
  | 'shift'
  | 'headMenu'
  | 'help';

function name(key: Name): string {
  return i18n.t(`desk.keys.${key}`);
}

/** What stands on a key. */
function cap(key: 'control' | 'shift' | 'enter' | 'space' | 'page' | 'ends'): string {
  return i18n.t(`desk.keys.caps.${key}`);
}

/** What can be done by keyboard. Letters act while the table has the focus, and nowhere else. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="shortcuts"
      ref={dialog}
      aria-labelledby="shortcuts-title"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="shortcuts-title">{i18n.t('desk.keys.title')}</h2>
      <p class="soft">{i18n.t('desk.keys.where')}</p>
      <div class="shortcut-groups">
        {groups().map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, what]) => (
                <div key={key + what}>
                  <dt>{what}</dt>
                  <dd>
                    {key.split(', ').map((one) => (
                      <kbd key={one}>{one}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <form method="dialog">
        <Button type="submit">{i18n.t('desk.keys.close')}</Button>
      </form>
    </dialog>
  );
}
