import { useMemo } from 'preact/hooks';
import type { FieldValue } from '../../../lib/model/card';
import type { Field } from '../../../lib/model/desk';
import type { List, Price } from '../../../lib/model/list';
import { editCards } from '../../../lib/store/cards';
import type { Database } from '../../../lib/store/database';
import { moveCreators } from '../../../lib/store/move-creators';
import { joinPersons } from '../../../lib/store/persons';
import { addToList, editEntries, removeCreators } from '../../../lib/store/saved-creators';
import type { Undo } from '../../../lib/store/undo';
import { counted } from '../../ui/counted';
import { failureText } from '../../ui/failure';
import { formatNumber } from '../../ui/format';
import { inflect } from '../../ui/words';
import type { Doing } from '../doing';
import { priceText } from '../words';

/** Something that is written about creators. */
export type Written =
  | { what: 'status'; id: string; name: string }
  | { what: 'note'; note: string }
  | { what: 'price'; price: Price | null }
  | { what: 'contact'; contact: string }
  | { what: 'tag'; tag: string; added: boolean }
  | { what: 'field'; field: Field; value: FieldValue | null };

export type CreatorActions = {
  write(profileIds: readonly string[], written: Written): void;
  move(profileIds: readonly string[], to: List): void;
  add(profileIds: readonly string[], to: List): void;
  join(profileIds: readonly string[]): void;
  takeOff(profileIds: readonly string[]): void;
};

/** Everything that can be done with creators of a list; each says what it did and can be taken back. */
export function useCreatorActions(db: Database, listId: string, { attempt, done, refuse }: Doing): CreatorActions {
  return useMemo(() => {
    const go = (text: string, work: () => Promise<Undo | null>) =>
      void attempt(async () => {
        const undo = await work();
        if (undo === null) return refuse(failureText('no-such-list'));
        done(text, undo);
      });
    return {
      write: (ids, written) => go(writtenText(written, ids.length), () => writeDown(db, listId, ids, written)),
      move: (ids, to) => go(withName('dashboard.list.moved', ids.length, to.name), () => moveCreators(db, listId, ids, to.id, Date.now())),
      add: (ids, to) => go(withName('desk.done.added', ids.length, to.name), () => addToList(db, ids, to.id, Date.now())),
      join: (ids) => go(counted('desk.done.joined', ids.length), () => joinPersons(db, ids, Date.now())),
      takeOff: (ids) => go(counted('desk.done.removed', ids.length), () => removeCreators(db, listId, ids, Date.now())),
    };
  }, [db, listId, attempt, done, refuse]);
}

function writeDown(db: Database, listId: string, ids: readonly string[], written: Written): Promise<Undo> {
  const now = Date.now();
  switch (written.what) {
    case 'status':
      return editEntries(db, listId, ids, { status: written.id }, now);
    case 'note':
      return editEntries(db, listId, ids, { note: written.note }, now);
    case 'price':
      return editEntries(db, listId, ids, { price: written.price }, now);
    case 'contact':
      return editCards(db, ids, { contact: written.contact }, now);
    case 'tag':
      return editCards(db, ids, written.added ? { addTags: [written.tag] } : { removeTags: [written.tag] }, now);
    case 'field':
      return editCards(db, ids, { field: { id: written.field.id, value: written.value } }, now);
  }
}

type Named =
  | 'dashboard.list.moved'
  | 'desk.done.added'
  | 'desk.done.status'
  | 'desk.done.price'
  | 'desk.done.field'
  | 'desk.done.tagged'
  | 'desk.done.untagged';

function withName(key: Named, n: number, name: string): string {
  return inflect(`${key}`, n, [formatNumber(n), name]);
}

function writtenText(written: Written, n: number): string {
  switch (written.what) {
    case 'status':
      return withName('desk.done.status', n, written.name);
    case 'note':
      return counted('desk.done.note', n);
    case 'price':
      return written.price ? withName('desk.done.price', n, priceText(written.price)) : counted('desk.done.priceGone', n);
    case 'contact':
      return counted('desk.done.contact', n);
    case 'tag':
      return withName(written.added ? 'desk.done.tagged' : 'desk.done.untagged', n, written.tag);
    case 'field':
      return withName('desk.done.field', n, written.field.name);
  }
}
