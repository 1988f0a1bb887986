import { type Card, contactSchema, type FieldValue, fieldValueSchema, tagSchema } from '../model/card';
import { type Change, type Undo, writeChanges } from './changes';
import type { Database } from './database';
import { readFast } from './fast-rows';
import { folded, withTags } from './names';
import { idsThatExist, readMany } from './read-many';
import { isSameData } from './same-data';
import { setAside } from './set-aside';

export type CardEdit = {
  addTags?: readonly string[];
  removeTags?: readonly string[];
  contact?: string;
  /** null takes the value away. */
  field?: { id: string; value: FieldValue | null };
};

const blankCard = (id: string): Card => ({ id, tags: [], contact: '', fields: {}, updatedAt: 0 });

/** "bread, Berlin" is two tags: files part them by these signs. */
function tagsIn(typed: string): string[] {
  const names = typed.split(/[,;|\n]/).filter((name) => name.trim() !== '');
  return (names.length > 0 ? names : [typed]).map((name) => tagSchema.parse(name));
}

/** The edit with its values as the model has them; throws for those that it refuses. */
function checked({
  addTags = [],
  removeTags = [],
  contact,
  field,
}: CardEdit): Required<Pick<CardEdit, 'addTags' | 'removeTags'>> & CardEdit {
  return {
    addTags: addTags.flatMap(tagsIn),
    removeTags,
    ...(contact !== undefined && { contact: contactSchema.parse(contact.trim()) }),
    ...(field !== undefined && { field: { id: field.id, value: field.value === null ? null : fieldValueSchema.parse(field.value) } }),
  };
}

function retag(tags: readonly string[], add: readonly string[], remove: readonly string[]): string[] {
  const going = new Set(remove.map(folded));
  return withTags(
    tags.filter((tag) => !going.has(folded(tag))),
    add,
  );
}

function edited(card: Card, { addTags, removeTags, contact, field }: ReturnType<typeof checked>): Card {
  const fields = { ...card.fields };
  if (field?.value === null || field?.value === '') delete fields[field.id];
  else if (field !== undefined) fields[field.id] = field.value;
  return { ...card, tags: retag(card.tags, addTags, removeTags), contact: contact ?? card.contact, fields };
}

function saysNothing({ tags, contact, fields }: Card): boolean {
  return tags.length === 0 && contact === '' && Object.keys(fields).length === 0;
}

/**
 * Writes tags, contact or a field's value onto the cards of known profiles, whatever lists they are on. A tag that a card has already
 * stays as it was typed; one beyond the fiftieth is left out; a card on which nothing is left goes; one that cannot be read is set aside.
 * Throws for values that the model refuses.
 */
export function editCards(db: Database, profileIds: readonly string[], change: CardEdit, now: number): Promise<Undo> {
  return db.transaction('rw', [db.cards, db.profiles, db.quarantine, db.tombstones], async () => {
    const edit = checked(change);
    const ids = [...(await idsThatExist(db.profiles, profileIds))];
    const rows = await readMany(db.cards, ids);
    const before: Change[] = [];
    for (const [i, id] of ids.entries()) {
      const row = rows[i];
      const card = readFast('cards', row);
      if (row !== undefined && card === null) await setAside(db, 'cards', row, now);
      const after = edited(card ?? blankCard(id), edit);
      if (isSameData(after, card ?? blankCard(id))) continue;
      before.push({
        table: 'cards',
        key: id,
        row: card ?? undefined,
        after: saysNothing(after) ? undefined : { ...after, updatedAt: now },
      });
    }
    await writeChanges(db, before, now);
    return { before };
  });
}
