import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Desk } from '../../../lib/model/desk';
import type { List, SavedCreator } from '../../../lib/model/list';
import { Button } from '../../ui/button';
import { close } from '../../ui/drawings';
import { Icon } from '../../ui/icon';
import { statusName, statusOf } from '../desk-settings/status-pill';
import { hashOf } from '../route';
import { EditField } from '../typed/edit-field';
import { noteForm, priceForm } from '../typed/form';
import type { DossierActions } from './use-dossier-actions';

type Place = { list: List; entry: SavedCreator };
type PlacesProps = { places: readonly Place[]; lists: readonly List[]; desk: Desk; actions: DossierActions };

/** Every list that the creator is on, with how far one is there, and the way onto another one. */
export function Places({ places, lists, desk, actions }: PlacesProps) {
  const others = lists.filter(({ id }) => !places.some(({ list }) => list.id === id));
  return (
    <section class="sheet" aria-labelledby="places-title">
      <h2 id="places-title">{i18n.t('dossier.places.title')}</h2>
      {places.length === 0 && <p class="soft">{i18n.t('dossier.places.none')}</p>}
      {places.length > 0 && (
        <ul class="places">
          {places.map((place) => (
            <PlaceLine key={place.list.id} place={place} desk={desk} actions={actions} />
          ))}
        </ul>
      )}
      {others.length > 0 && <AddTo lists={others} onAdd={actions.addTo} />}
    </section>
  );
}

function PlaceLine({ place: { list, entry }, desk, actions }: { place: Place; desk: Desk; actions: DossierActions }) {
  const status = statusOf(desk.statuses, entry.status);
  const remove = i18n.t('dossier.places.remove', [list.name]);
  return (
    <li class="place">
      <div class="place-head">
        <a class="place-name" href={hashOf({ page: 'list', id: list.id })} dir="auto">
          {list.name}
        </a>
        <Button look="icon" aria-label={remove} title={remove} onClick={() => actions.takeOff(list)}>
          <Icon of={close} />
        </Button>
      </div>
      <div class="place-row">
        <label class="edit-field">
          <span class="label">{i18n.t('dossier.places.status')}</span>
          <select
            class={`field status-field status-${status?.tone ?? 'plain'}`}
            value={entry.status}
            onChange={(event) => {
              const chosen = statusOf(desk.statuses, event.currentTarget.value);
              if (chosen) actions.setStatus(list, chosen);
            }}
          >
            {status === null && <option value={entry.status}>{i18n.t('dossier.places.no_status')}</option>}
            {desk.statuses.map((one) => (
              <option key={one.id} value={one.id}>
                {statusName(one)}
              </option>
            ))}
          </select>
        </label>
        <EditField
          label={i18n.t('dossier.places.price')}
          form={priceForm(desk.currency)}
          value={entry.price}
          onSave={(price) => actions.setPrice(list, price)}
          placeholder={desk.currency}
        />
      </div>
      <EditField
        label={i18n.t('dossier.places.note')}
        form={noteForm}
        value={entry.note}
        onSave={(note) => actions.setNote(list, note)}
        placeholder={i18n.t('saving.notePlaceholder')}
      />
    </li>
  );
}

function AddTo({ lists, onAdd }: { lists: readonly List[]; onAdd: (list: List) => void }) {
  const [picked, setPicked] = useState<string | null>(null);
  const target = lists.find(({ id }) => id === picked) ?? lists[0];
  if (!target) return null;
  return (
    <div class="add-to">
      <select
        class="field"
        aria-label={i18n.t('dossier.places.another')}
        value={target.id}
        onChange={(event) => setPicked(event.currentTarget.value)}
      >
        {lists.map((list) => (
          <option key={list.id} value={list.id}>
            {list.name}
          </option>
        ))}
      </select>
      <Button onClick={() => onAdd(target)}>{i18n.t('dossier.places.add')}</Button>
    </div>
  );
}
