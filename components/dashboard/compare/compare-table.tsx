import { i18n } from '#i18n';
import { Button } from '../../ui/button';
import { check, close } from '../../ui/drawings';
import { Icon } from '../../ui/icon';
import { hashOf } from '../route';
import type { Comparison, ShownCell } from './shown-rows';

type CompareTableProps = { comparison: Comparison; onRemove: (id: string) => void };

/** Creators as columns, figures as rows in groups; the best of a row has a word and a sign, not a colour alone. */
export function CompareTable({ comparison: { creators, groups }, onRemove }: CompareTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region without a focusable part cannot be scrolled by keys in every browser
    <section class="compare-room" tabIndex={0} aria-label={i18n.t('compare.table')}>
      <table class="compare" style={{ '--columns': String(creators.length) }}>
        <caption class="visually-hidden">{i18n.t('compare.table')}</caption>
        <thead>
          <tr>
            <td />
            {creators.map(({ id, title, line }) => (
              <th key={id} scope="col">
                <div class="compare-who">
                  <a class="compare-name" href={hashOf({ page: 'creator', id })} dir="auto">
                    {title}
                  </a>
                  <Button
                    look="icon"
                    aria-label={i18n.t('compare.remove', [title])}
                    title={i18n.t('compare.remove', [title])}
                    onClick={() => onRemove(id)}
                  >
                    <Icon of={close} />
                  </Button>
                </div>
                <bdi class="soft">{line}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr class="compare-group">
              <th scope="rowgroup" colSpan={creators.length + 1}>
                {group.name}
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.name}
                  {row.note !== null && <span class="soft compare-note">{row.note}</span>}
                </th>
                {row.cells.map((cell, index) => (
                  <CompareCell key={creators[index]?.id} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function CompareCell({ cell: { text, note, best } }: { cell: ShownCell }) {
  return (
    <td class={best ? 'best' : undefined}>
      <span class="compare-text" dir="auto">
        {text}
      </span>
      {best && (
        <span class="best-mark">
          <Icon of={check} />
          {i18n.t('compare.best')}
        </span>
      )}
      {note !== null && <span class="soft compare-note">{note}</span>}
    </td>
  );
}
