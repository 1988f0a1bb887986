import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { longestListName } from '../../../lib/model/lengths';
import type { List } from '../../../lib/model/list';
import { folded } from '../../../lib/store/names';
import type { Destination } from './use-import';

type DestinationProps = { lists: readonly List[]; to: Destination; onTo: (to: Destination) => void };

/** The list of that name, capitals aside. */
export function sameName(lists: readonly List[], name: string): List | null {
  return lists.find((list) => folded(list.name) === folded(name)) ?? null;
}

/** Which list the creators go onto. */
export function DestinationChoice({ lists, to, onTo }: DestinationProps) {
  const id = useId();
  const isNew = 'newList' in to;
  return (
    <fieldset class="import-destination">
      <legend>{i18n.t('importing.destination.title')}</legend>
      {lists.length > 0 && (
        <div class="import-radios">
          <label>
            <input type="radio" name={id} checked={isNew} onChange={() => onTo({ newList: '' })} />
            {i18n.t('importing.destination.new')}
          </label>
          <label>
            <input type="radio" name={id} checked={!isNew} onChange={() => onTo({ listId: lists[0]?.id ?? '' })} />
            {i18n.t('importing.destination.existing')}
          </label>
        </div>
      )}
      {isNew ? (
        <>
          <input
            class="field"
            aria-label={i18n.t('importing.destination.name')}
            placeholder={i18n.t('importing.destination.name')}
            maxLength={longestListName}
            value={to.newList}
            dir="auto"
            onInput={(event) => onTo({ newList: event.currentTarget.value })}
          />
          {sameName(lists, to.newList) !== null && <p class="import-hint">{i18n.t('importing.destination.taken')}</p>}
        </>
      ) : (
        <select
          class="field"
          aria-label={i18n.t('importing.destination.existing')}
          value={to.listId}
          onChange={(event) => onTo({ listId: event.currentTarget.value })}
        >
          {lists.map((list) => (
            <option key={list.id} value={list.id}>
              {list.name}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
