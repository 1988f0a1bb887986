import { i18n } from '#i18n';
import type { FieldValue } from '../../../lib/model/card';
import type { Field, Status } from '../../../lib/model/desk';
import type { List, Price } from '../../../lib/model/list';
import { editCards } from '../../../lib/store/cards';
import type { Database } from '../../../lib/store/database';
import { forgetCreators } from '../../../lib/store/forget';
import { joinPersons, leavePerson } from '../../../lib/store/persons';
import { addToList, editEntries, removeCreators } from '../../../lib/store/saved-creators';
import type { Undo } from '../../../lib/store/undo';
import { failureText } from '../../ui/failure';
import { statusName } from '../desk-settings/status-pill';
import { useDoing } from '../doing';

type Listed = Pick<List, 'id' | 'name'>;

export type DossierActions = {
  addTo(list: Listed): void;
  takeOff(list: Listed): void;
  setStatus(list: Listed, status: Status): void;
  setNote(list: Listed, note: string): void;
  setPrice(list: Listed, price: Price | null): void;
  addTag(tag: string): void;
  removeTag(tag: string): void;
  setContact(contact: string): void;
  setField(field: Field, value: FieldValue | null): void;
  join(profileId: string, name: string): void;
  leave(profileId: string, name: string): void;
  forget(): void;
};

/** Everything that a dossier changes about one creator; each says what it did and offers to take it back. */
export function useDossierActions(db: Database, profileId: string, name: string): DossierActions {
  const { attempt, done, refuse } = useDoing(db);
  const ids = [profileId];

  const change = (text: string, work: () => Promise<Undo | null>) =>
    void attempt(async () => {
      const undo = await work();
      if (undo === null) return refuse(failureText('no-such-list'));
      done(text, undo);
    });
  const edit = (list: Listed, text: string, edit: Parameters<typeof editEntries>[3]) =>
    change(text, () => editEntries(db, list.id, ids, edit, Date.now()));
  const write = (text: string, edit: Parameters<typeof editCards>[2]) => change(text, () => editCards(db, ids, edit, Date.now()));

  return {
    addTo: (list) => change(i18n.t('dossier.done.added', [list.name]), () => addToList(db, ids, list.id, Date.now())),
    takeOff: (list) => change(i18n.t('dossier.done.removed', [list.name]), () => removeCreators(db, list.id, ids, Date.now())),
    setStatus: (list, status) => edit(list, i18n.t('dossier.done.status', [statusName(status), list.name]), { status: status.id }),
    setNote: (list, note) => edit(list, i18n.t('dossier.done.note', [list.name]), { note }),
    setPrice: (list, price) => edit(list, i18n.t('dossier.done.price', [list.name]), { price }),
    addTag: (tag) => write(i18n.t('dossier.done.tagged', [tag]), { addTags: [tag] }),
    removeTag: (tag) => write(i18n.t('dossier.done.untagged', [tag]), { removeTags: [tag] }),
    setContact: (contact) => write(i18n.t('dossier.done.contact'), { contact }),
    setField: (field, value) => write(i18n.t('dossier.done.field', [field.name]), { field: { id: field.id, value } }),
    join: (other, otherName) => change(i18n.t('dossier.done.joined', [otherName]), () => joinPersons(db, [profileId, other], Date.now())),
    leave: (other, otherName) => change(i18n.t('dossier.done.left', [otherName]), () => leavePerson(db, other, Date.now())),
    forget: () => change(i18n.t('dossier.done.forgotten', [name]), () => forgetCreators(db, ids, Date.now())),
  };
}
